// Vite plugin: a lesson is read in one direction, which is known when it is built, as are the languages that it is built in.
// What a script does in the other direction, and what a style has for it or for another language, stays out of its documents;
// so does, of a lesson in one language, what leads to others.
import type { Plugin as PostcssPlugin } from "postcss";
import { normalizePath, type Plugin } from "vite";
import { directionOf } from "../../words/languages.ts";

/** As scripts ask for the direction, and for other languages. */
const ASKED = { direction: 'document.dir === "rtl"', others: "import.meta.env.TRANSLATED" };

/** As Reveal asks for the direction, which it is told once. */
const ASKED_BY_REVEAL = /\b(?:this\.Reveal\.getConfig\(\)|config)\.rtl\b/g;
const REVEAL = /\/reveal\.js\/js\//;

/**
 * To stand after what looks for Reveal's functions as they are written (reveal-script.ts).
 *
 * @param languageOf gives the lesson's language, a BCP 47 tag
 * @param othersOf gives the other ones that it is built in
 */
export const direction = (languageOf: () => Promise<string>, othersOf: () => Promise<readonly string[]>): Plugin => {
  // What is broken is told with the document.
  const known = async () => {
    const language = await languageOf().catch(() => undefined);
    return language === undefined ? undefined : { language, others: await othersOf().catch(() => []) };
  };
  return {
    name: "deck:direction",
    enforce: "pre",
    config: () => ({ css: { postcss: { plugins: [withoutOthers(known)] } } }),
    transform: {
      filter: { code: [...Object.values(ASKED), ".rtl"] },
      async handler(code, id) {
        const lesson = await known();
        const said = code.replaceAll(ASKED.others, `${lesson === undefined || lesson.others.length > 0}`);
        if (!lesson) return said;
        const isRtl = `${directionOf(lesson.language) === "rtl"}`;
        return REVEAL.test(normalizePath(id))
          ? said.replaceAll(ASKED_BY_REVEAL, isRtl)
          : said.replaceAll(ASKED.direction, isRtl);
      },
    },
  };
};

/** The language that a lesson is in, and the other ones that it is built in: BCP 47 tags. */
interface Languages {
  readonly language: string;
  readonly others: readonly string[];
}

/** @param known the lesson's languages; nothing is left out where they are not known */
const withoutOthers = (known: () => Promise<Languages | undefined>): PostcssPlugin => ({
  postcssPlugin: "deck:direction",
  OnceExit: async (root) => {
    const languages = await known();
    if (languages)
      root.walkRules((rule) => {
        if (isOfOther(rule.selector, languages)) rule.remove();
      });
  },
});

/** What only a lesson in several languages has: links to the others. */
const OF_SEVERAL = /\.other-languages\b/;

/** Whether a rule is for the other direction, for another language, or for a lesson in several where this has one. */
export function isOfOther(selector: string, { language, others }: Languages): boolean {
  const [, named] = /:lang\((\w+)\)/.exec(selector) ?? [];
  if (named !== undefined && named !== new Intl.Locale(language).language) return true;
  if (others.length === 0 && OF_SEVERAL.test(selector)) return true;
  return selector.includes('[dir="rtl"]') && directionOf(language) === "ltr";
}
