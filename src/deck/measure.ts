// Counts what a slide's markup holds, for the deck's rules.
import { type HTMLElement, NodeType, parse } from "node-html-parser";

/**
 * What stands on a slide but is not read as its text: what only shows later, what a control holds, and sources; and parts
 * that are looked things up in, and have limits of their own (src/parts/).
 */
const ASIDE =
  "template, option, button, textarea, [role=status], [role=timer], .cite, .unseen, .data-table, .code, math, .chart";

export interface Measures {
  /** Words to be read on the slide; headline, foot and sources aside. */
  readonly words: number;
  /** Steps in which the slide appears after its first picture. */
  readonly steps: number;
  /** Figures whose text alternative is missing or says less than three words, by what stands in each. */
  readonly figuresWithoutAlternative: readonly string[];
}

/** @param body the markup under a slide's headline */
export function measure(body: string): Measures {
  const root = parse(body);
  const fragments = root.querySelectorAll(".fragment");
  const shared = new Set(fragments.map((one) => one.getAttribute("data-fragment-index")).filter(Boolean));
  const alone = fragments.filter((one) => !one.hasAttribute("data-fragment-index"));
  const silent = figuresIn(root)
    .filter((figure) => wordsIn(alternativeOf(figure)) < 3)
    .map((figure) => inOneLine(textOf(figure)) || (figure.getAttribute("src") ?? ""));
  for (const aside of root.querySelectorAll(ASIDE)) aside.remove();
  return {
    words: wordsIn(textOf(root)),
    steps: shared.size + alone.length,
    figuresWithoutAlternative: silent,
  };
}

/** The text alternatives of figures that are not for the eye alone; empty where one has none. */
export const alternativesIn = (root: HTMLElement): string[] => figuresIn(root).map(alternativeOf);

const figuresIn = (root: HTMLElement) =>
  root.querySelectorAll("svg, img").filter((figure) => figure.getAttribute("aria-hidden") !== "true");

const alternativeOf = (figure: HTMLElement) => figure.getAttribute("aria-label") ?? figure.getAttribute("alt") ?? "";

/** A text's beginning, whole words of it. @param longest how many characters it may have; a longer one ends in “…” */
export const firstWords = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/, "")} …` : text;

/** Words in a text: runs of characters that hold a letter or a digit. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The text of markup, with a space between elements, so that two labels don't count as one word. */
export const textOf = (node: HTMLElement): string =>
  node.childNodes
    .map((child) => (child.nodeType === NodeType.TEXT_NODE ? child.text : textOf(child as HTMLElement)))
    .join(node.rawTagName === "tspan" ? "" : " ");

/** The text of markup given as a string. */
export const textOfMarkup = (markup: string): string => inOneLine(textOf(parse(markup)));

/** A text without line breaks or other wide spaces. */
export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
