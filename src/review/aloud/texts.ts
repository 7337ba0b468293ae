// What is read aloud of the page, and where each sentence stands.
import { sentencesIn } from "./sentences.ts";

/** What is said in one breath. */
export interface Sentence {
  readonly text: string;
  /** Where it stands, to be marked; a figure has its text alternative read, and is marked itself. */
  readonly range?: Range;
  /** The paragraph, heading or figure that it belongs to. */
  readonly element: Element;
}

/** Elements that are read, each as a text of its own. Questions are for answering, sources for looking up, and what opens something for opening it. */
const READ = ".headline, h2.part, h4, p, li, dt, dd, th, td, blockquote, svg[role=img]";
const PASSED_BY = ".question, .sources, .elsewhere, .own, .edition, .unseen, [hidden]";

/** The sentences of the page's text, from the article that is read on. What is folded up is passed by. */
export function sentencesFrom(article: Element | null): Sentence[] {
  const all = [
    ...document.querySelectorAll(
      READ.split(", ")
        .map((one) => `main ${one}`)
        .join(", "),
    ),
  ];
  const first = article ? all.findIndex((one) => article.contains(one)) : 0;
  return all
    .slice(Math.max(0, first))
    .filter((one) => !one.closest(PASSED_BY) && one.checkVisibility() && !isAround(one))
    .flatMap((one) => (one.matches("svg") ? figureSentence(one) : textSentences(one)));
}

/** An element whose text is read with those within it. */
const isAround = (element: Element): boolean => !element.matches("svg") && element.querySelector(READ) !== null;

const languageOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang") || "en";

function figureSentence(figure: Element): Sentence[] {
  const text = figure.getAttribute("aria-label");
  return text ? [{ text, element: figure }] : [];
}

/** The sentences of an element's text; each range is in its text nodes. */
function textSentences(element: Element): Sentence[] {
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(".unseen")) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const placeAt = (index: number): [Text, number] => {
    const found = nodes.findLast(({ start }) => start <= index) ?? nodes[0];
    return found ? [found.node, index - found.start] : [new Text(), 0];
  };
  return sentencesIn(text, languageOf(element)).map(({ start, end }) => {
    const range = new Range();
    range.setStart(...placeAt(start));
    const [last, at] = placeAt(end - 1);
    range.setEnd(last, at + 1);
    return { text: text.slice(start, end).replaceAll(/\s+/g, " "), range, element };
  });
}
