// Vite plugin: every built document carries a strict content security policy. The development server sends nearly the same,
// so that what it would block is blocked already while somebody writes.
import { createHash, randomUUID } from "node:crypto";
import type { Plugin, Rolldown } from "vite";
import { headerFiles } from "./header-files.ts";

/** What a document may load: files of its own site, or nothing but what it holds itself. */
type Sources = "site" | "single file";

/** Comes last: it reads the documents as they are written, and allows the inline scripts and styles it finds there. */
export const contentSecurityPolicy = (sources: Sources = "site"): Plugin => ({
  name: "deck:content-security-policy",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const documents = Object.values(bundle).filter(
        (file): file is Rolldown.OutputAsset => file.type === "asset" && file.fileName.endsWith(".html"),
      );
      if (sources === "site") {
        // A header is one for all documents: each narrows it down by its own policy.
        const policy = policyOf(documents.map(({ source }) => String(source)).join("\n"), sources);
        for (const [fileName, source] of Object.entries(headerFiles(policy)))
          this.emitFile({ type: "asset", fileName, source });
      }
      for (const file of documents) file.source = withPolicy(String(file.source), sources);
    },
  },
});

const nonce = randomUUID();

/**
 * The policy of a document while it is written. Other than in the build, Vite's own scripts and styles, and the documents',
 * are known by a nonce, not by their hashes (Vite exchanges styles when they are saved), and its client may ask the server
 * what has changed (`connect-src`).
 */
export const policyWhileWriting = {
  nonce,
  text: [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self' ws: wss:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
};

/** @returns the document with its policy first in the head after the character set, so that it holds for all that follows */
function withPolicy(html: string, sources: Sources): string {
  return html.replace(
    /<meta charset="utf-8"[^>]*>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html, sources)}" />`,
  );
}

/** Nothing is allowed but what the document uses; `data:` pictures are the small ones that Vite puts into the style. */
function policyOf(html: string, sources: Sources): string {
  const own = sources === "site" ? ["'self'"] : [];
  const allowed = {
    "script-src": [...own, ...hashesOf("script", html)],
    "style-src": [...own, ...hashesOf("style", html)],
    "font-src": sources === "site" ? own : ["data:"],
    "img-src": [...own, "data:"],
    "media-src": /<video\b/.test(html) ? (sources === "site" ? own : ["data:"]) : [],
    // The handout in two languages reads the other one's slides.
    "connect-src": /<select name="beside"/.test(html) ? own : [],
    "manifest-src": own,
    "worker-src": own,
  };
  const opened = Object.entries(allowed).filter(([, from]) => from.length > 0);
  return [
    "default-src 'none'",
    ...opened.map(([what, from]) => [what, ...from].join(" ")),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The hashes of what stands between such tags: `'sha256-…'`, one each. The browser sees no carriage returns. */
function hashesOf(tag: "script" | "style", html: string): string[] {
  const elements = html.replaceAll("\r\n", "\n").matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/gi);
  const texts = [...elements]
    .filter(([, name, text]) => name?.toLowerCase() === tag && text)
    .map(([, , text = ""]) => text);
  return [...new Set(texts)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
