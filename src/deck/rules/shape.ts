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
import { OVERRULED as OVERRULED_IN_QUESTIONS } from "../../questions/kind.ts";
import { isTodo } from "../draft.ts";
import type { Lesson } from "../lesson.ts";
import { OVERRULED, SLIDE_KINDS, type Slide } from "../slide.ts";
import { nameMeant } from "./name-meant.ts";
import type { FileOf, Problem } from "./problem.ts";

const text = string();
const texts = array(text);
const markup = custom<object>((given) => isValidElement(given), "markup, as in <p>…</p>");
/** Minutes that are no number at all are a rule's. */
const isTime = (given: unknown) => typeof given === "number" && !(given < 0) && given !== Number.POSITIVE_INFINITY;
const reason = pipe(
  text,
  check((given) => given.trim() !== "", "the reason for this exception"),
);
const exceptionsTo = (rules: readonly string[]) =>
  optional(strictObject(Object.fromEntries(rules.map((rule) => [rule, optional(reason)]))));
/** Letters, digits and hyphens, as in an address. */
export const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const SLIDE: ObjectEntries = {
  id: text,
  headline: text,
  kind: optional(picklist(SLIDE_KINDS)),
  minutes: custom<number>(isTime, "the minutes that it takes to teach, as in 2; 0 for a slide that is only looked up"),
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
  from: optional(texts),
  overrule: exceptionsTo(OVERRULED),
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
  const own = shapeProblems(SLIDE, slide, "a slide").map((message) => ({
    file,
    message: `${named("slide", slide.id)}: ${message}`,
  }));
  const questions: readonly unknown[] = Array.isArray(slide.questions) ? slide.questions : [];
  return [...own, ...questions.filter(isObject).flatMap((question) => questionShapeProblems(question, file))];
}

/** @param file where the bank stands */
export function bankShapeProblems(bank: unknown, file: string): Problem[] {
  const wanted = "Write a list of questions under each slide’s id, as in { leaf: [ … ] }.";
  if (!isObject(bank) || Array.isArray(bank))
    return [{ file, message: `the question bank is ${shown(bank)}. ${wanted}` }];
  return Object.entries(bank).flatMap(([id, questions]: [string, unknown]) => {
    if (!Array.isArray(questions))
      return [{ file, message: `the questions of “${id}” are ${shown(questions)}. ${wanted}` }];
    return questions.flatMap((question: unknown, index) =>
      isObject(question)
        ? questionShapeProblems(question, file)
        : [{ file, message: `question ${index + 1} of “${id}” is ${shown(question)}. Write { kind: "choice", … }.` }],
    );
  });
}

/** @param file where the question stands */
export function questionShapeProblems(
  question: { readonly id?: unknown; readonly kind?: unknown },
  file: string,
): Problem[] {
  const told = (message: string) => ({ file, message: `${named("question", question.id)}: ${message}` });
  const kind = kindNamed(String(question.kind));
  if (!kind) {
    const found = question.kind === undefined ? "missing" : shown(question.kind);
    return [
      told(`its “kind” is ${found}. ${meant(String(question.kind), KINDS) ?? `Use one of: ${KINDS.join(", ")}.`}`),
    ];
  }
  const entries = {
    id: text,
    stem: text,
    claims: optional(texts),
    overrule: exceptionsTo(OVERRULED_IN_QUESTIONS),
    kind: text,
    ...kind.entries,
  };
  return shapeProblems(entries, question, `a question of the kind “${question.kind}”`).map(told);
}

/** As in `slide "leaf"`; where its id is no text, what it is must do. */
const named = (what: string, id: unknown) => (typeof id === "string" && id !== "" ? `${what} "${id}"` : what);

const isObject = (given: unknown): given is object => typeof given === "object" && given !== null;

/**
 * @param what is given, as in `a slide`
 * @returns what of a thing is missing, unknown, or of another type; in words for the person who wrote it
 */
export function shapeProblems(entries: ObjectEntries, given: object, what: string): string[] {
  const schema = strictObject(entries) as GenericSchema;
  const { issues = [] } = safeParse(schema, given);
  // A name that is nearly right is told once: not that the right one is missing, too.
  const misspelled = issues.filter(isUnknown).map((issue) => `${parentOf(issue)}${meantBy(issue, schema) ?? ""}`);
  return issues
    .filter((issue) => isUnknown(issue) || issue.input !== undefined || !misspelled.includes(pathOf(issue)))
    .map((issue) => {
      const path = pathOf(issue);
      if (isUnknown(issue))
        return `“${path}” is no part of ${parentOf(issue) ? "it" : what}. ${instead(issue, schema)}`;
      const found = issue.input === undefined ? "missing" : shown(issue.input);
      return `its “${path}” is ${found}. Write ${wanted(issue, schema)}.`;
    });
}

const isUnknown = ({ expected }: BaseIssue<unknown>) => expected === "never";

/** As in `options[1].feedback`. */
const pathOf = ({ path }: BaseIssue<unknown>): string =>
  [...(path ?? [])]
    .map(({ key }, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${key}`))
    .join("");

/** What holds a part, as in `options[1].`; empty for the thing itself. */
const parentOf = (issue: BaseIssue<unknown>): string => pathOf(issue).replace(/[^.]*$/, "");

const lastOf = ({ path }: BaseIssue<unknown>): string => String(path?.at(-1)?.key ?? "");

/** The names of all that may stand where something unknown stands. */
const allowedAt = (issue: BaseIssue<unknown>, schema: GenericSchema): readonly string[] =>
  Object.keys(
    schemaAt(
      schema,
      [...(issue.path ?? [])].slice(0, -1).map(({ key }) => key),
    )?.entries ?? {},
  );

const meantBy = (issue: BaseIssue<unknown>, schema: GenericSchema) =>
  nameMeant(lastOf(issue), allowedAt(issue, schema));

function instead(issue: BaseIssue<unknown>, schema: GenericSchema): string {
  const allowed = allowedAt(issue, schema);
  return meant(lastOf(issue), allowed) ?? `Use: ${allowed.join(", ")}.`;
}

const meant = (name: string, allowed: readonly string[]): string | undefined => {
  const near = nameMeant(name, allowed);
  return near && `Did you mean “${near}”?`;
};

/** What a schema is made of, as far as it is asked here. */
interface Made {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Made>>;
  readonly item?: Made;
  readonly value?: Made;
  readonly wrapped?: Made;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly message?: unknown;
}

/** What stands in a tuple. */
const NUMBER: Made = { type: "number" };

/** The schema of a part. */
function schemaAt(schema: GenericSchema, path: readonly unknown[]): Made | undefined {
  const whole = (made: Made | undefined) => made?.wrapped ?? made;
  return path.reduce<Made | undefined>(
    (made, key) => {
      if (made?.type === "tuple") return NUMBER;
      if (made?.entries) return whole(made.entries[String(key)]);
      return whole(made?.item ?? made?.value);
    },
    schema as unknown as Made,
  );
}

/** What is to be written, for a person. */
function wanted(issue: BaseIssue<unknown>, schema: GenericSchema): string {
  if (issue.type === "check" || issue.type === "custom") return issue.message;
  if (issue.type === "min_length") return `at least ${String(issue.requirement)} of them`;
  const made = schemaAt(
    schema,
    [...(issue.path ?? [])].map(({ key }) => key),
  );
  const keys = Object.keys(made?.entries ?? {}).join(", ");
  const words: Readonly<Record<string, string>> = {
    string: "a text, in quotation marks",
    array: "a list, as in [ … ]",
    tuple: "two numbers, as in [40, 50]",
    number: "a number",
    boolean: "true or false",
    integer: "a whole number",
    min_value: `${String(issue.requirement)} or more`,
    literal: `${String(made?.literal)}, or leave it out`,
    picklist: `one of: ${(made?.options ?? []).join(", ")}`,
    custom: String(made?.message),
    union: String(made?.message),
    strict_object: `{ ${keys} }`,
    record: "{ … }: names, and what each stands for",
  };
  // A rule of a part that is there says so itself; what is missing is asked for by its type.
  return (
    words[
      issue.type === made?.type || !(issue.type in words) || issue.input === undefined ? (made?.type ?? "") : issue.type
    ] ?? "a value"
  );
}

/** What was found instead, for a person. */
function shown(given: unknown): string {
  if (isValidElement(given)) return "markup";
  if (isTodo(given)) return "still to be written";
  if (typeof given === "string") return given === "" ? "empty" : `the text “${given.slice(0, 40)}”`;
  if (Array.isArray(given))
    return given.length === 1 ? "a list of one" : given.length === 0 ? "an empty list" : "a list";
  if (typeof given === "function") return "a function";
  if (given instanceof Promise) return "a promise";
  return typeof given === "object" && given !== null ? "an object" : String(given);
}
