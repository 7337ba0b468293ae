// What is told to the author of a piece of code.
import { array, number, optional, string } from "valibot";
import { nameMeant } from "../../deck/rules/name-meant.ts";
import type { PartRules } from "../part.tsx";
import { isLanguage, LANGUAGES } from "./highlight.ts";
import type { CodeProps } from "./markup.tsx";

const MOST_LINES = 12;
/** What a letter and a line take, in units: the type is 32, and stays so. */
const LETTER = 20.3;
const LINE = 38;

/** The lines of what was written between the tags, without the indentation that they share. */
export function linesOf(code: string): string[] {
  const lines = code
    .replaceAll("\t", "  ")
    .split("\n")
    .map((line) => line.trimEnd());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  const shared = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(shared));
}

export const rules: PartRules<CodeProps> = {
  entries: { language: string(), mark: optional(array(number())), name: optional(string()) },
  problems({ children, language, mark = [] }) {
    if (typeof children !== "string" || children.trim() === "")
      return ["has no text. Write it between the tags as one text, so that its lines stay: <Code …>{`…`}</Code>."];
    if (!isLanguage(language)) {
      const near = nameMeant(language, LANGUAGES);
      return [
        `is in “${language}”, which is not known. ${near ? `Did you mean “${near}”?` : 'Use one such as "python"; "text" for none.'}`,
      ];
    }
    const count = linesOf(children).length;
    const wrong = mark.find((line) => !Number.isInteger(line) || line < 1 || line > count);
    return wrong === undefined ? [] : [`marks line ${wrong}, and has ${count}. The first line is 1.`];
  },
  limits({ children, name }, { width, height }) {
    const lines = linesOf(children);
    const most = Math.min(MOST_LINES, Math.floor((height - (name ? 44 : 0)) / LINE));
    const letters = Math.floor((width - 24) / LETTER);
    const long = lines.findIndex((line) => line.length > letters);
    return [
      lines.length > most &&
        `has ${lines.length} lines, ${lines.length - most} more than ${most}. Show the lines that count.`,
      long >= 0 &&
        `has ${lines[long]?.length} letters in line ${long + 1}, and there is room for ${letters}. Break the line.`,
    ].filter((problem) => problem !== false);
  },
};
