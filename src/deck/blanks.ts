// Blanks: words of a slide's drawing that the worksheet leaves out.
import { type HTMLElement, NodeType, parse } from "node-html-parser";
import type { Words } from "../words/words.ts";

/** Finds words wherever they stand as words of their own, in capitals or not. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * Gives each blank of a rendered slide's drawings an element of the class `blank`, and each drawing an alternative
 * that leaves the same words out, in `data-with-blanks`.
 */
export function markBlanks(root: HTMLElement, blanks: readonly string[], { slides }: Words) {
  if (blanks.length === 0) return;
  const words = anyOf(blanks);
  for (const drawing of root.querySelectorAll("svg.drawing")) {
    const alternative = drawing.getAttribute("aria-label") ?? "";
    drawing.setAttribute("data-with-blanks", alternative.replace(words, slides.blank));
    markIn(drawing, words);
  }
}

function markIn(element: HTMLElement, words: RegExp) {
  for (const child of element.childNodes) {
    if (child.nodeType === NodeType.ELEMENT_NODE) markIn(child as HTMLElement, words);
    else child.rawText = child.rawText.replace(words, '<tspan class="blank">$&</tspan>');
  }
}

/**
 * @param body the markup under a slide's headline
 * @returns what is wrong with its blanks, in words for the person who wrote them
 */
export function blankProblems(headline: string, body: string, blanks: readonly string[], words: Words): string[] {
  const problems = blanks.flatMap((blank) => {
    const root = parse(body);
    markBlanks(root, [blank], words);
    if (!root.toString().includes('class="blank"'))
      return `its blank “${blank}” stands in no label of its drawing. Write words as they stand in one label.`;
    if (anyOf([blank]).test(headline)) return `its headline gives the blank “${blank}” away. Leave out other words.`;
    return [];
  });
  if (problems.length > 0 || blanks.length === 0) return problems;
  const root = parse(body);
  markBlanks(root, blanks, words);
  // What was marked is text until it is read again.
  const unheard = parse(root.toString())
    .querySelectorAll("svg.drawing")
    .flatMap((drawing) => {
      const alternative = drawing.getAttribute("aria-label") ?? "";
      const marked = drawing.querySelectorAll(".blank").map(({ text }) => text);
      return blanks.filter(
        (blank) => !anyOf([blank]).test(alternative) && marked.some((text) => anyOf([blank]).test(text)),
      );
    });
  return [...new Set(unheard)].map(
    (blank) =>
      `its drawing’s alternative says the blank “${blank}” in other words, or not at all: whoever hears the worksheet is told it, or misses it. Say “${blank}” in its alt as it stands in the label.`,
  );
}
