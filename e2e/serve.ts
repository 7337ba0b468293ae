// Serves the built documents to the tests on a free port, and makes the files for a USB stick of the same sources.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";
import { buildFiles, USB } from "../src/pipeline/build-deck.ts";

const PROJECT = join(import.meta.dirname, "..");

export default async function serve() {
  if (!existsSync(join(PROJECT, "dist/index.html"))) throw new Error("There is no build to test. Run: npm run build");
  // A build empties dist/, so what is there is not older than it.
  if (!existsSync(join(USB, "print.html"))) await buildFiles();
  const server = await preview({
    configFile: join(PROJECT, "vite.config.ts"),
    logLevel: "error",
    preview: { host: "127.0.0.1", port: 20_000 + (process.pid % 20_000), strictPort: false },
  });
  process.env["DECK_URL"] = server.resolvedUrls?.local[0] ?? "";
  return () => server.close();
}
