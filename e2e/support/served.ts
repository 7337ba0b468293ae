// Serves a built deck to the specs, on a port of its own.
import { env } from "node:process";
import { type PreviewServer, preview } from "vite";
import { sitePlugins } from "../../src/pipeline/plugin.ts";
import { addressName, type Served } from "./addresses.ts";

let port = 20_000 + (process.pid % 20_000);

/** @param outDir where the built site is, from the project on */
export async function served(deck: Served, lesson: string, outDir: string): Promise<PreviewServer> {
  const server = await preview({
    configFile: false,
    plugins: [sitePlugins({ lesson, outDir })],
    logLevel: "error",
    preview: { host: "127.0.0.1", port: port++, strictPort: false },
  });
  env[addressName(deck)] = server.resolvedUrls?.local[0] ?? "";
  return server;
}
