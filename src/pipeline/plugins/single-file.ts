// Vite plugin: a document that needs no other file. Its script, style, fonts and icon go into it, so that it opens by a
// double click from any folder: a page from a disk may load no module script, and a policy's 'self' means nothing there.
import { basename } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { DOCUMENTS } from "../documents.ts";
import { scriptText } from "./script-text.ts";

/**
 * For a build with one HTML document as its input.
 *
 * @throws Error where something would still be loaded from another file
 */
export const singleFile = (): Plugin => ({
  name: "deck:single-file",
  enforce: "post",
  config: () => ({
    build: {
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: false } }, // what import() would load is in the one script
    },
  }),
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const [html, ...others] = Object.values(bundle).sort((a, b) => Number(isHtml(b)) - Number(isHtml(a)));
      if (!html || !isHtml(html)) return;
      const inlined = new Set<string>();
      const contentOf = (address: string) => {
        const file = others.find(({ fileName }) => basename(fileName) === basename(address));
        if (!file) return;
        inlined.add(file.fileName);
        return file.type === "chunk" ? file.code : file.source;
      };
      const source = renamed(withInlined(String(html.source), contentOf));
      // A text is for reading beside the document, as is what it links to.
      const left = others
        .map(({ fileName }) => fileName)
        .filter((name) => !inlined.has(name) && !name.endsWith(".txt") && !source.includes(`<a href="${name}"`));
      const linked = /\b(?:src|href)="(\.\/[^"]*)"/.exec(source)?.[1];
      if (linked || left.length > 0) {
        this.error(`${html.fileName}: ${linked ?? left.join(", ")} should be in the single file and is not.`);
      }
      for (const name of [html.fileName, ...inlined]) delete bundle[name];
      this.emitFile({ type: "asset", fileName: nameOnDisk(html.fileName), source });
    },
  },
});

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;
const isHtml = (file: Output): file is Rolldown.OutputAsset => file.fileName.endsWith(".html");

/** Puts each file that a tag in the head names into the document, in the tag's place. */
function withInlined(html: string, contentOf: (address: string) => string | Uint8Array | undefined): string {
  return html
    .replace(/<script\b([^>]*?) src="([^"]+)"([^>]*)><\/script>/g, (tag, before: string, address: string, after) => {
      const code = contentOf(address);
      return code
        ? `<script${`${before}${after}`.replace(" crossorigin", "")}>${scriptText(String(code))}</script>`
        : tag;
    })
    .replace(/<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g, (tag, address: string) => {
      const style = contentOf(address);
      return style ? `<style>${style}</style>` : tag;
    })
    .replace(/(<link rel="icon" href=")(\.\/[^"]+)(" type="([^"]+)")/g, (tag, before, address: string, after, type) => {
      const picture = contentOf(address);
      return picture ? `${before}data:${type};base64,${Buffer.from(picture).toString("base64")}${after}` : tag;
    });
}

const nameOnDisk = (name: string) => DOCUMENTS.find(({ file }) => file === name)?.onDisk ?? name;

/** The documents' links to one another, and to those in other languages, by the files' names. */
export const renamed = (html: string): string =>
  DOCUMENTS.reduce(
    (text, { file, onDisk }) =>
      text.replaceAll(new RegExp(`href="((?:[\\w.-]+/)*)${file.replace(".", "\\.")}`, "g"), `href="$1${onDisk}`),
    html,
  );
