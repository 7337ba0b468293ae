// The shape of a lesson and of its slides: what the compiler checks, checked again where nobody has run it.
import { isValidElement } from "preact";
import {
  array,
  type BaseIssue,
  check,
  custom,
  type GenericSchema,
  integer,
  literal,
  minValue,
  number,
  type ObjectEntries,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  tuple,
} from "valibot";
import { KINDS, kindNamed } from "../../questions/index.ts";
import type { Lesson } from "../lesson.ts";
import { OVERRULED, SLIDE_KINDS, type Slide } from "../slide.ts";
import type { FileOf, Problem } from "./problem.ts";

const text = string();
const texts = array(text);
const markup = custom<object>((given) => isValidElement(given), "markup");
/** Letters, digits and hyphens, as in an address. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const SLIDE: ObjectEntries = {
  id: text,
  headline: text,
  kind: optional(picklist(SLIDE_KINDS)),
  minutes: custom<number>((given) => typeof given === "number", "a number"), // not a number: a rule says more of it
  ifTime: optional(literal(true)),
  claims: optional(texts),
  sources: optional(texts),
  foot: optional(text),
  notes: markup,
  asks: optional(array(strictObject({ ask: text, expect: text, mistake: optional(text) }))),
  ifLate: optional(text),
  reader: optional(markup),
  questions: optional(array(custom<object>((given) => typeof given === "object" && given !== null, "a question"))),
  blanks: optional(texts),
  body: optional(markup),
  overrule: optional(strictObject(Object.fromEntries(OVERRULED.map((rule) => [rule, optional(text)])))),
};

const LESSON: ObjectEntries = {
  id: pipe(
    text,
    check((id) => NAME.test(id), "lower-case words joined by hyphens, as in “cell-division”"),
  ),
  title: text,
  subtitle: text,
  author: text,
  language: pipe(text, check(isLanguage, "a language’s tag, as in “en” or “pt-BR”")),
  text: text,
  article: optional(strictObject({ title: text, url: optional(text), file: optional(text) })),
  textSlide: optional(text),
  claims: record(
    text,
    strictObject({ locator: optional(text), says: text, status: optional(text), sentence: optional(text) }),
  ),
  sources: record(
    text,
    strictObject({
      short: text,
      author: optional(text),
      publisher: optional(text),
      title: text,
      year: text,
      details: optional(text),
      url: optional(text),
      noLink: optional(literal(true)),
      looked: optional(text),
    }),
  ),
  mainLine: optional(tuple([pipe(number(), integer(), minValue(0)), pipe(number(), integer(), minValue(0))])),
};

/** Whether a tag names a language that is known (BCP 47), such as `en`; “english” does not. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

export const lessonShapeProblems = (lesson: Lesson, fileOf: FileOf): Problem[] =>
  shapeProblems(LESSON, lesson, "a lesson").map((message) => ({
    file: fileOf(lesson),
    message: `lesson: ${message}`,
  }));

export function slideShapeProblems(slide: Slide, fileOf: FileOf): Problem[] {
  const file = fileOf(slide);
  const name = `slide "${typeof slide.id === "string" ? slide.id : "?"}"`;
  const own = shapeProblems(SLIDE, slide, "a slide").map((message) => ({ file, message: `${name}: ${message}` }));
  const questions = Array.isArray(slide.questions) ? slide.questions : [];
  return [...own, ...questions.flatMap((question) => questionShapeProblems(question, file))];
}

/** @param file where the question stands */
export function questionShapeProblems(
  question: { readonly id?: unknown; readonly kind?: unknown },
  file: string,
): Problem[] {
  const name = `question "${typeof question.id === "string" ? question.id : "?"}"`;
  const told = (message: string) => ({ file, message: `${name}: ${message}` });
  const kind = kindNamed(String(question.kind));
  if (!kind) return [told(`its “kind” is ${shown(question.kind)}. Use one of: ${KINDS.join(", ")}.`)];
  const entries = { id: text, stem: text, claims: optional(texts), kind: text, ...kind.entries };
  return shapeProblems(entries, question, `a question of the kind “${question.kind}”`).map(told);
}

/** @returns what of a thing is missing, unknown, or of another type; in words for the person who wrote it */
function shapeProblems(entries: ObjectEntries, given: object, what: string): string[] {
  const { issues = [] } = safeParse(strictObject(entries) as GenericSchema, given);
  return issues.map((issue) => {
    const path = pathOf(issue);
    if (issue.expected === "never")
      return `“${path}” is no part of ${issue.path?.length === 1 ? what : "it"}. ${allowedIn(issue, entries)}`;
    const wanted = issue.type === "check" ? issue.message : wordFor(issue);
    if (issue.input === undefined) return `its “${path}” is missing. Write ${wanted}.`;
    return `its “${path}” is ${shown(issue.input)}. Write ${wanted}.`;
  });
}

/** As in `options[1].feedback`. */
const pathOf = ({ path }: BaseIssue<unknown>): string =>
  [...(path ?? [])]
    .map(({ key }, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${key}`))
    .join("");

function allowedIn({ path }: BaseIssue<unknown>, entries: ObjectEntries): string {
  return path?.length === 1 ? `Use: ${Object.keys(entries).join(", ")}.` : "Take it out, or mend its name.";
}

/** What a schema expects, for a person. */
function wordFor({ expected, type, message }: BaseIssue<unknown>): string {
  if (type === "custom") return message;
  if (expected?.includes("|")) return `one of: ${expected.replaceAll(/[()"]/g, "").replaceAll(" | ", ", ")}`;
  const words: Readonly<Record<string, string>> = {
    string: "a text, in quotation marks",
    Array: "a list, as in [ … ]",
  };
  return words[expected ?? ""] ?? (type === "min_length" ? "more of them" : `a ${expected?.toLowerCase() ?? "value"}`);
}

/** What was found instead, for a person. */
function shown(given: unknown): string {
  if (isValidElement(given)) return "markup";
  if (typeof given === "string") return given === "" ? "empty" : `the text “${given}”`;
  if (Array.isArray(given)) return "a list";
  return typeof given === "object" && given !== null ? "an object" : String(given);
}
