// What is not written yet: a draft of a slide, made from an article (`npm run draft`), and the fields that wait for words of
// the author's own. The compiler refuses such a field and says what to write; a build refuses the draft; `npm run dev` shows it.
import type { Lesson } from "./lesson.ts";
import type { Part, RunningOrder } from "./running-order.ts";
import type { Slide } from "./slide.ts";

/** Something still to be written. It is no text, no number and no markup, so nothing that wants one takes it. */
export interface Todo<What extends string = string> {
  /** What to write, in words. */
  readonly todo: What;
}

/**
 * Stands for what its author has still to write.
 *
 * @param what is to be written; the compiler's error names it
 * @example
 * headline: ask("a sentence of your own, at most 14 words"),
 */
export const ask = <const What extends string>(what: What): Todo<What> => ({ todo: what });

/** A sentence of the article that wants a look before it is taught. */
export interface ToCheck {
  /** The article's line that it begins on, from 1. */
  readonly line: number;
  /** The sentence as the article has it. */
  readonly says: string;
  /** Why: it has numbers, it hedges, or it is the first of a text in which nothing says where that is from. */
  readonly because: readonly ("number" | "hedge" | "no source")[];
  /** The numbers and the hedging words. */
  readonly words?: readonly string[];
}

/** What a draft has from the article. Nothing in it is made up. */
export interface Drafted {
  /** The article's file, and its lines. */
  readonly article: string;
  readonly lines: string;
  /** The headings above, the nearest last. */
  readonly under?: readonly string[];
  /** The first sentence of each paragraph, and what else the article has word by word. */
  readonly quotes?: readonly { readonly line: number; readonly says: string }[];
  readonly checks?: readonly ToCheck[];
}

/** A slide that is not written yet. `slide` takes its place once every field is, and `draft` has been taken out. */
export interface Draft<ClaimId extends string = string, SourceId extends string = string>
  extends Slide<ClaimId, SourceId> {
  readonly draft: Drafted;
}

export const isTodo = (given: unknown): given is Todo =>
  typeof given === "object" && given !== null && typeof (given as Partial<Todo>).todo === "string";

export const isDraft = (slide: Slide): slide is Draft => typeof (slide as Partial<Draft>).draft === "object";

/** A field that is still to be written: its path, and what it wants. */
interface TodoAt {
  readonly path: string;
  readonly todo: string;
  /** What stands there: a work's own, where a slide lists the works. */
  readonly is: Todo;
}

/**
 * What is still to be written of something: each field's path, as in `options[1].text`, and what it wants. Of markup, what its
 * elements are given: `body.alt`.
 */
export const todosIn = (given: object, path = ""): readonly TodoAt[] =>
  Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    const here = Array.isArray(given) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (isTodo(value)) return [{ path: here, todo: value.todo, is: value }];
    return isPlain(value) ? todosIn(value, here) : todosInMarkup(value, here);
  });

function todosInMarkup(given: unknown, path: string): readonly TodoAt[] {
  if (Array.isArray(given)) return given.flatMap((one) => todosInMarkup(one, path));
  if (typeof given !== "object" || given === null || !("props" in given)) return [];
  return Object.entries(given.props as object).flatMap(([key, value]: [string, unknown]) =>
    isTodo(value) ? [{ path: `${path}.${key}`, todo: value.todo, is: value }] : todosInMarkup(value, path),
  );
}

/**
 * What is still to be written of a slide itself.
 *
 * @param told what is told elsewhere: a slide that lists the works shows what is still to be written of these
 */
export const todosOf = (slide: object, told: Pick<ReadonlySet<Todo>, "has">): readonly TodoAt[] =>
  todosIn(slide).filter(({ is }) => !told.has(is));

/** A list or a record; no markup, whose parts may lead back to it. */
const isPlain = (given: unknown): given is object =>
  Array.isArray(given) ||
  (typeof given === "object" &&
    given !== null &&
    Object.getPrototypeOf(given) === Object.prototype &&
    !("props" in given));

/** What stands for a field that is still to be written, where it is shown. */
export const inWords = ({ todo }: Todo): string => `[${todo}]`;

/** A record whose fields that are still to be written are texts in brackets. */
const written = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([key, value]: [string, unknown]) => [
      key,
      isTodo(value) ? inWords(value) : isPlain(value) && !Array.isArray(value) ? written(value) : value,
    ]),
  ) as Given;

/** Of a language that is not known: ISO 639-2, “undetermined”. */
export const UNKNOWN_LANGUAGE = "und";

/** What is still to be written of a running order, its slides aside. */
export interface OrderTodo extends TodoAt {
  /** What it is to be written into. */
  readonly of: object;
  /** As in `part 2` or `source "nasa"`. */
  readonly what: string;
  /** What stands for it on a slide that shows it. */
  readonly shown: string;
}

/**
 * Takes what is still to be written out of a lesson and its parts' titles, so that the rest can be looked at.
 *
 * @returns the same running order with words in brackets in those places, and the list of them
 */
export function withoutTodos(order: RunningOrder): {
  readonly order: RunningOrder;
  readonly todos: readonly OrderTodo[];
} {
  const { lesson, parts } = order;
  if (typeof lesson !== "object" || lesson === null || !Array.isArray(parts)) return { order, todos: [] };
  const { sources = {}, ...rest } = lesson;
  const todos: OrderTodo[] = [
    ...todosIn(rest).map((one) => ({ of: lesson, what: "lesson", shown: inWords(one.is), ...one })),
    ...Object.entries(sources).flatMap(([id, source]) =>
      todosIn(source).map((one) => ({
        of: sources,
        what: `source "${id}"`,
        shown: one.path === "short" ? `[${id}]` : `[${one.path}]`, // a slide has no room for what is to be written
        ...one,
      })),
    ),
    ...(parts as readonly Part[]).flatMap((part, index) =>
      isTodo(part?.title)
        ? todosIn({ title: part.title }).map((one) => ({
            of: parts,
            what: `part ${index + 1}`,
            shown: inWords(one.is),
            ...one,
          }))
        : [],
    ),
  ];
  if (todos.length === 0) return { order, todos };
  // A slide's foot has no room for what is to be written.
  const named = Object.fromEntries(
    Object.entries(sources).map(([id, source]) => [
      id,
      isTodo(source.short) ? { ...source, short: `[${id}]` } : source,
    ]),
  );
  const language = isTodo(lesson.language) ? UNKNOWN_LANGUAGE : lesson.language;
  const whole: Lesson = todos.some(({ of }) => of === lesson || of === sources)
    ? { ...written({ ...lesson, sources: named }), language }
    : lesson;
  return {
    order: {
      ...order,
      lesson: whole,
      parts: parts.map((part) => (isTodo(part?.title) ? { ...part, title: inWords(part.title as Todo) } : part)),
    },
    todos,
  };
}
