// Vite plugin: a lesson is read in one direction, which is known when it is built. What a script does in the other one, and
// what a style has for it or for another language, stays out of its documents.
import type { Plugin as PostcssPlugin } from "postcss";
import { normalizePath, type Plugin } from "vite";
import { directionOf } from "../../words/languages.ts";

/** As scripts ask for it. */
const ASKED = 'document.dir === "rtl"';

/** The style of the document that may show two languages side by side (print/beside.ts). */
const OF_PRINT = /\/print\/print\.css$/;

/**
 * @param languageOf gives the lesson's language, a BCP 47 tag
 * @param othersOf gives the other ones that it is built in
 */
export const direction = (
  languageOf: () => Promise<string>,
  othersOf: () => Promise<readonly string[]> = async () => [],
): Plugin => {
  const known = () => languageOf().catch(() => undefined); // what is broken is told with the document
  const shown = async (file: string | undefined) => {
    const language = await known();
    if (language === undefined) return [];
    return [language, ...(OF_PRINT.test(normalizePath(file ?? "")) ? await othersOf().catch(() => []) : [])];
  };
  return {
    name: "deck:direction",
    enforce: "pre",
    config: () => ({ css: { postcss: { plugins: [withoutOthers(shown)] } } }),
    transform: {
      filter: { code: ASKED },
      async handler(code) {
        const language = await known();
        return language && code.replaceAll(ASKED, `${directionOf(language) === "rtl"}`);
      },
    },
  };
};

/** @param shown the languages that a style's document shows; none where that is not known */
const withoutOthers = (shown: (file: string | undefined) => Promise<readonly string[]>): PostcssPlugin => ({
  postcssPlugin: "deck:direction",
  OnceExit: async (root) => {
    const languages = await shown(root.source?.input.file);
    if (languages.length > 0)
      root.walkRules((rule) => {
        if (languages.every((language) => isOfOther(rule.selector, language))) rule.remove();
      });
  },
});

/** Whether a rule is for the other direction, or for another language. */
export function isOfOther(selector: string, language: string): boolean {
  const [, named] = /:lang\((\w+)\)/.exec(selector) ?? [];
  if (named !== undefined && named !== new Intl.Locale(language).language) return true;
  return selector.includes('[dir="rtl"]') && directionOf(language) === "ltr";
}
