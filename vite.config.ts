import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./src/build/content-security-policy.ts";
import { prerender } from "./src/build/prerender.ts";

export default defineConfig({
  root: "src",
  base: "./",
  plugins: [prerender(), contentSecurityPolicy()],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["src/index.html", "src/review.html", "src/print.html"] },
  },
});
