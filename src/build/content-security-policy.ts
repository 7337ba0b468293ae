// Vite plugin: every built document carries a strict content security policy.
// Only in the build: Vite's dev server adds its own scripts and styles.
import type { Plugin } from "vite";

/** Nothing is allowed but what the documents use; `data:` pictures are the small ones that Vite puts into the style. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export const contentSecurityPolicy = (): Plugin => ({
  name: "deck:content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      // First in the head after the character set, so that it holds for all that follows.
      html.replace(
        /<meta charset="utf-8"[^>]*>/,
        (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
      ),
  },
});
