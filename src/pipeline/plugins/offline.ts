// Vite plugin: the built site works without a network after the first visit, and can be installed.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Plugin, type Rolldown, transformWithOxc } from "vite";
import { unescaped } from "../../deck/unescaped.ts";
import { SOURCES } from "../folders.ts";
import type { DeckOptions } from "../plugin.ts";
import { iconFile } from "./lesson-files.ts";

/** The icons of an installed copy; a lesson may bring its own. */
const ICONS = ["apple-touch-icon.png", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

export const offline = ({ lesson }: Required<DeckOptions>): Plugin => ({
  name: "deck:offline",
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    handler: (html) => [
      {
        tag: "script",
        attrs: { type: "module", async: /<script[^>]* async/.test(html), src: "./offline/main.ts" },
        injectTo: "head",
      },
      { tag: "link", attrs: { rel: "manifest", href: "./deck.webmanifest" }, injectTo: "head" },
      { tag: "link", attrs: { rel: "apple-touch-icon", href: "./apple-touch-icon.png" }, injectTo: "head" },
    ],
  },
  async generateBundle() {
    for (const name of ICONS) {
      const source = await readFile(iconFile(lesson, `icons/${name}`));
      this.emitFile({ type: "asset", fileName: name, source });
    }
  },
  // The documents are as they will be served only once all plugins are through.
  async writeBundle({ dir = "" }, bundle) {
    const index = bundle["index.html"] as Rolldown.OutputAsset;
    const manifest = manifestOf(String(index.source));
    await writeFile(join(dir, "deck.webmanifest"), manifest);
    const files: Record<string, string> = { "deck.webmanifest": integrityOf(manifest) };
    for (const [name, file] of Object.entries(bundle)) {
      if (!/^(_headers|\.htaccess)$|\.txt$/.test(name))
        files[name] = integrityOf(file.type === "chunk" ? file.code : file.source);
    }
    await writeFile(join(dir, "sw.js"), await serviceWorker(files));
  },
});

/** The worker knows its files by their hashes, so that it is a new one whenever one of them is. */
async function serviceWorker(files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(SOURCES, "offline/service-worker.ts");
  const { code } = await transformWithOxc(await readFile(path, "utf8"), basename(path), { sourcemap: false });
  const list = JSON.stringify(files, null, 1);
  const version = createHash("sha256").update(list).digest("hex").slice(0, 16);
  return `const VERSION = "${version}";\nconst FILES = ${list};\n${code}`;
}

const integrityOf = (content: string | Uint8Array) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** @see https://www.w3.org/TR/appmanifest/ */
function manifestOf(html: string): string {
  const [, language = ""] = /<html lang="(.*?)"/.exec(html) ?? [];
  const [, title = ""] = /<title>(.*?)<\/title>/.exec(html) ?? [];
  const [, description = ""] = /<meta name="description" content="(.*?)"/.exec(html) ?? [];
  const icon = (name: string, size: number, purpose: string) => ({
    src: `./${name}.png`,
    type: "image/png",
    sizes: `${size}x${size}`,
    purpose,
  });
  return JSON.stringify({
    name: unescaped(title),
    short_name: unescaped(title),
    description: unescaped(description),
    lang: language,
    id: "./index.html",
    start_url: "./index.html",
    scope: "./",
    display: "standalone",
    background_color: "#f7f2e7",
    theme_color: "#f7f2e7",
    icons: [icon("icon-192", 192, "any"), icon("icon-512", 512, "any"), icon("icon-maskable-512", 512, "maskable")],
  });
}
