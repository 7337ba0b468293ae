// What `draft --check` says: of each paragraph that has changed, gone, come or moved, and of each that is on no slide.
import type { WrittenSlide } from "../render.tsx";
import type { Article } from "./blocks.ts";
import { type Change, compare } from "./compare.ts";
import { inLines } from "./plan.ts";
import type { ArticleRecord, Kept } from "./record.ts";

/**
 * @param record the article as it was when the lesson was drafted, or when it was last accepted
 * @param article as it is
 * @param slides of the lesson, each with the paragraphs that it was made from
 * @param name the article's path, as it is told
 * @returns a line for each thing to look at; and the article as it is, to be kept
 */
export function checked(
  record: ArticleRecord,
  article: Article,
  slides: readonly WrittenSlide[],
  name: string,
): { readonly lines: readonly string[]; readonly blocks: readonly Kept[] } {
  const { changes, blocks } = compare(record.blocks, article.blocks);
  const on = (id: string | undefined) => {
    const files = slides
      .filter(({ from }) => id !== undefined && from.includes(id))
      .map(({ file, isDraft }) => (isDraft ? `${file}, a draft` : file));
    return files.length > 0 ? `on ${files.join(", ")}` : "on no slide";
  };
  const known = new Set([...record.blocks, ...blocks].map(({ id }) => id));
  const isNew = new Set(changes.filter(({ what }) => what === "new").map(({ now }) => now?.id));
  const used = new Set(slides.flatMap(({ from }) => from));
  const lines = [
    ...changes.map(
      (change) => `${name}:${lineOf(change)}: ${inWords(change)} (${on((change.now ?? change.before)?.id)})`,
    ),
    ...blocks
      .filter(({ id, text, leftOut }) => text !== "" && leftOut === undefined && !used.has(id) && !isNew.has(id))
      .map((block) => `${name}:${block.from}: on no slide: “${start(block.text)}” (${block.id}, ${inLines([block])})`),
    ...slides.flatMap(({ from, file }) =>
      from
        .filter((id) => !known.has(id))
        .map((id) => `${file}: its “from” names “${id}”, and the article has no such paragraph.`),
    ),
  ];
  return { lines, blocks: blocks.map(({ node, ...kept }) => kept) };
}

/** What is told where there is nothing to look at. @param name the article's */
export function nothingToLookAt(name: string, slides: readonly WrittenSlide[]): string {
  const drafts = slides.filter(({ isDraft }) => isDraft).length;
  return drafts === 0
    ? `${name} is as it was, and every paragraph is on a slide.`
    : `${name} is as it was, and every paragraph is on a slide or a draft: ${drafts} of ${slides.length} are still drafts, and not built.`;
}

const lineOf = ({ now, before }: Change) => now?.from ?? `(was ${before?.from})`;

function inWords({ what, before, now }: Change): string {
  if (what === "changed") return `changed: “${difference(before?.text ?? "", now?.text ?? "")}”`;
  if (what === "moved") return `moved from line ${before?.from}: “${start(now?.text ?? "")}”`;
  if (what === "new") return `new: “${start(now?.text ?? "")}”`;
  return `missing: “${start(before?.text ?? "")}”`;
}

/** Words that tell a paragraph from others. */
const SHOWN = 10;

const start = (text: string): string => {
  const words = text.split(" ");
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(" ")} …` : text;
};

/** Words on both sides of a difference that are shown with it. */
const AROUND = 3;

/** What was and what is, as far as the two differ, with some words before and after. */
function difference(before: string, now: string): string {
  const [was, is] = [before.split(" "), now.split(" ")];
  let head = 0;
  while (head < Math.min(was.length, is.length) && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - AROUND);
  const part = (words: readonly string[]) => {
    const to = Math.min(words.length, words.length - tail + AROUND);
    return `${from > 0 ? "… " : ""}${words.slice(from, to).join(" ")}${to < words.length ? " …" : ""}`;
  };
  return `${part(was)}” is now “${part(is)}`;
}
