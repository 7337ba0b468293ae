import { join } from "node:path";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./src/build/content-security-policy.ts";
import { inlineStyle } from "./src/build/inline-style.ts";
import { licences } from "./src/build/licences.ts";
import { offline } from "./src/build/offline.ts";
import { prerender } from "./src/build/prerender.ts";
import { revealStyle } from "./src/build/reveal-style.ts";
import { sharing } from "./src/build/sharing.ts";
import { subsetFonts } from "./src/build/subset-fonts.ts";

const root = join(import.meta.dirname, "src");

export default defineConfig({
  root,
  base: "./", // the built site works in any folder
  plugins: [
    prerender(),
    subsetFonts(),
    revealStyle(),
    licences(),
    sharing(),
    offline(),
    inlineStyle(),
    contentSecurityPolicy(),
  ],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "review.html", "print.html"].map((name) => join(root, name)),
      // What several parts share comes in three files, not in a dozen small ones.
      output: {
        codeSplitting: {
          groups: [
            { name: "preload", test: /vite\/preload-helper/, priority: 1 },
            { name: "shared", test: /src\/(progress|widgets)\/|valibot/, minShareCount: 2 },
            { name: "lecture", test: /src\/lecture\/[^/]+\.ts$/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
