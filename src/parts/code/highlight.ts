// Colours code at build time with shiki: each piece of a line gets a class, since the policy blocks styles of its own.
import { createRequire } from "node:module";
import { createCssVariablesTheme, createHighlighterCoreSync, type LanguageRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { bundledLanguagesInfo } from "shiki/langs";

const require = createRequire(import.meta.url);
const THEME = "kinds";

/** Names and aliases of the languages, such as `typescript` and `ts`. */
export const LANGUAGES: readonly string[] = [
  "text",
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
];

export const isLanguage = (name: string): boolean => LANGUAGES.includes(name);

/** A piece of a line, and what it is: `keyword`, `string`, `comment`, … */
export interface Piece {
  readonly text: string;
  readonly kind: string | undefined;
}

const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: THEME, variablePrefix: "--kind-", fontStyle: false })],
  langs: [],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** @param language one of LANGUAGES */
export function piecesOf(code: string, language: string): Piece[][] {
  if (language === "text") return code.split("\n").map((text) => [{ text, kind: undefined }]);
  const { id = language } =
    bundledLanguagesInfo.find((one) => one.id === language || one.aliases?.includes(language)) ?? {};
  // A grammar is loaded when it is first wanted: all of them are 14 MB.
  if (!highlighter.getLoadedLanguages().includes(id)) {
    const { default: grammars } = require(`shiki/langs/${id}.mjs`) as { default: LanguageRegistration[] };
    highlighter.loadLanguageSync(grammars);
  }
  const { tokens } = highlighter.codeToTokens(code, {
    lang: id,
    theme: THEME,
    tokenizeTimeLimit: 0, // a slow machine would leave the rest of a line without colours
  });
  return tokens.map((line) =>
    line.map(({ content, color }) => ({ text: content, kind: /--kind-token-([a-z]+)/.exec(color ?? "")?.[1] })),
  );
}
