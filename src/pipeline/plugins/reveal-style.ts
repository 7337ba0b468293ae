// Vite plugin: of Reveal's style comes what the lecture uses, a quarter of it. The rest is for its backgrounds, transitions,
// overlays, code, scroll view and print view, which the deck does without (src/lecture/deck.ts).
import type { Plugin as PostcssPlugin } from "postcss";
import type { Plugin } from "vite";

/** What a selector names that no element of the lecture has. Notes and slide number are made all the same: to be hidden. */
const UNUSED = new RegExp(
  [
    "background|r-overlay|reveal-scroll|scroll-mode|scrollbar|print|show-notes|aside|jump-to-slide",
    "playback|auto-animate|data-transition|data-navigation-mode|concave|convex|zoom|cube|\\.page\\b|preview|media|roll\\b",
    "\\.(slide|fade|linear|center|embedded|rtl)\\b|hljs|stretch|r-(fit|[hv]?stack)|items-|justify-|iframe",
    "\\.fragment\\.(?!visible)|default",
  ].join("|"),
);

const onlyWhatIsUsed: PostcssPlugin = {
  postcssPlugin: "deck:reveal-style",
  OnceExit: (root) => {
    root.walk((node) => {
      if (!node.source?.input.file?.endsWith("reveal.css")) return;
      if (node.type === "atrule" && node.name === "media" && node.params === "print") node.remove();
      if (node.type !== "rule") return;
      const used = node.selectors.filter((selector) => !UNUSED.test(selector.replace(/:not\(.*?\)/g, "")));
      if (used.length > 0) node.selectors = used;
      else node.remove();
    });
  },
};

export const revealStyle = (): Plugin => ({
  name: "deck:reveal-style",
  config: () => ({ css: { postcss: { plugins: [onlyWhatIsUsed] } } }),
});
