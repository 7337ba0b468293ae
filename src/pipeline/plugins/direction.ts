// Vite plugin: a lesson is read in one direction, which is known when it is built. What a script does in the other one, and
// what a style has for it or for another language, stays out of its documents.
import type { Plugin as PostcssPlugin } from "postcss";
import type { Plugin } from "vite";
import { directionOf } from "../../words/languages.ts";

/** As scripts ask for it. */
const ASKED = 'document.dir === "rtl"';

/** @param languageOf gives the lesson's language, a BCP 47 tag */
export const direction = (languageOf: () => Promise<string>): Plugin => {
  const known = () => languageOf().catch(() => undefined); // what is broken is told with the document
  return {
    name: "deck:direction",
    enforce: "pre",
    config: () => ({ css: { postcss: { plugins: [withoutOthers(known)] } } }),
    transform: {
      filter: { code: ASKED },
      async handler(code) {
        const language = await known();
        return language && code.replaceAll(ASKED, `${directionOf(language) === "rtl"}`);
      },
    },
  };
};

const withoutOthers = (languageOf: () => Promise<string | undefined>): PostcssPlugin => ({
  postcssPlugin: "deck:direction",
  OnceExit: async (root) => {
    const language = await languageOf();
    if (language)
      root.walkRules((rule) => {
        if (isOfOther(rule.selector, language)) rule.remove();
      });
  },
});

/** Whether a rule is for the other direction, or for another language. */
export function isOfOther(selector: string, language: string): boolean {
  const [, named] = /:lang\((\w+)\)/.exec(selector) ?? [];
  if (named !== undefined && named !== new Intl.Locale(language).language) return true;
  return selector.includes('[dir="rtl"]') && directionOf(language) === "ltr";
}
