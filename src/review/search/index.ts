// Searches headlines, figures, explanations, claims and what the questions ask; never their answers.
import { demand } from "../../dom/demand.ts";
import { say } from "../../dom/say.ts";
import { search as says } from "../../words/here.ts";
import { type Found, find, searchable, type Text, wordsOf } from "./find.ts";

/** What is searched in an article, and what a word found there is worth. The texts of a group are read as one. */
const SEARCHED: readonly (readonly [selector: string, weight: number])[] = [
  [".headline", 8],
  [":scope > div.explanation", 2],
  ["figcaption p", 2],
  [".claims", 2],
  ["legend, .stem", 2],
  [":scope > .slide:not(.question)", 1],
  [".sources", 1],
];

/** More than these are no help. */
const MOST = 20;

interface Entry {
  readonly id: string;
  readonly headline: string;
  readonly part: string;
  readonly texts: readonly Text[];
}

export function searches() {
  const box = demand(document, "search");
  const field = demand<HTMLInputElement>(box, "input");
  const list = demand(box, "ol");
  let entries: readonly Entry[] | undefined;
  const all = () => {
    entries ??= [...document.querySelectorAll("article")].map(entryOf);
    return entries;
  };
  field.addEventListener("focus", () => setTimeout(all)); // read before the first letter is typed
  /** What was looked for last, and every entry in which it was found. */
  let last: { readonly words: readonly string[]; readonly entries: readonly Entry[] } = { words: [], entries: [] };
  field.addEventListener("input", () => {
    const words = wordsOf(field.value);
    // What has no word that begins with “ca” has none that begins with “cas”.
    const isNarrower = last.words.length > 0 && last.words.every((word, at) => words[at]?.startsWith(word));
    const hits = (isNarrower ? last.entries : all())
      .flatMap((entry) => ({ entry, found: find(words, entry.texts) }))
      .filter((one): one is { entry: Entry; found: Found } => one.found !== undefined);
    last = { words, entries: hits.map(({ entry }) => entry) };
    const found = hits.toSorted((a, b) => b.found.score - a.found.score).slice(0, MOST);
    box.toggleAttribute("data-found", found.length > 0);
    list.replaceChildren(...found.map(({ entry, found: { excerpt } }) => resultOf(entry, excerpt)));
    const isFound = found.length > 0;
    say(box, words.length === 0 ? "" : isFound ? says.found(found.length) : says.nothing(field.value.trim()));
  });
}

function entryOf(article: Element): Entry {
  const texts = SEARCHED.flatMap(([selector, weight]) => {
    const text = [...article.querySelectorAll(selector)].map(textOf).join(" ").replaceAll(/\s+/g, " ").trim();
    return text ? [searchable(text, weight)] : [];
  });
  return {
    id: article.id,
    headline: textOf(article.querySelector(".headline")),
    part: textOf(article.closest("section")?.querySelector(".part") ?? null),
    texts,
  };
}

/** The text of an element, its parts kept apart. */
const textOf = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => (node instanceof Element ? ` ${textOf(node)} ` : node.textContent))
    .join("");

function resultOf({ id, headline, part }: Entry, excerpt: Found["excerpt"]): HTMLElement {
  const link = element("a");
  link.href = `#${id}`;
  link.append(
    element("span", "where", headline.trim()),
    element("span", "of", part.trim()),
    element("span", "excerpt", ...excerpt.map(({ text, isFound }) => (isFound ? element("mark", "", text) : text))),
  );
  const item = element("li");
  item.append(link);
  return item;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = "", ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...children);
  return made;
}
