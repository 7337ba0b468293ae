// A slide's body in another language: the original's markup, text by text.
import { type HTMLElement, NodeType, parse, type TextNode } from "node-html-parser";
import { type ComponentChildren, h, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { render } from "preact-render-to-string";
import { WordsContext } from "../words/context.ts";
import { inOneLine } from "./measure.ts";
import { type Showing, ShowingContext } from "./showing.ts";
import { placedBody, type Slide, wordsOf } from "./slide.ts";
import { unescaped } from "./unescaped.ts";

interface TranslatedProps {
  /** The original's body. */
  readonly original: VNode;
  /** Each text by the original's. */
  readonly words: Readonly<Record<string, string>>;
  /** Collects which texts have no translation, and which translations are used. */
  readonly texted: { readonly missing: Set<string>; readonly used: Set<string> };
  readonly from: Slide;
}

/** Attributes that people read or hear. */
const SAID = ["aria-label", "alt", "title", "placeholder", "label"];
/** Whatever has a letter has to be translated; a number may be, as in “5,9” for “5.9”. */
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What stays as it is: works by their own titles, code, and questions, which are translated as data. */
const KEPT = ".cite, code, pre, kbd, [translate=no], .questions";

/** The body as it is shown in the language of the words around it. */
export function Translated({ original, words, texted, from }: TranslatedProps) {
  const showing = useContext(ShowingContext);
  const spoken = useContext(WordsContext);
  const translate = (text: string) => {
    if (text in words) texted.used.add(text);
    else if (LETTER.test(text)) texted.missing.add(text);
    return words[text] ?? text;
  };
  // What is asked by phone is asked in the same words.
  const asks: Showing["asks"] =
    showing.asks &&
    (({ stem, half, ...asked }) =>
      showing.asks?.({
        ...asked,
        stem: stem === undefined ? undefined : translate(stem),
        half: half.shape === "options" ? { ...half, options: half.options.map(translate) } : half,
      }));
  const placed = placedBody(original);
  const markup = (language: typeof spoken, told: Showing) =>
    parse(
      render(
        h(WordsContext.Provider, { value: language }, h(ShowingContext.Provider, { value: told }, placed)) as VNode,
      ),
    );
  const { asks: _, tells, ...silent } = showing;
  const before = textsIn(markup(wordsOf(from), silent));
  const root = markup(spoken, { ...silent, ...(asks && { asks }), ...(tells && { tells }) });
  for (const [index, one] of textsIn(root).entries()) {
    const [text, was] = [one.get(), before[index]?.get()];
    // What the engine itself says is in the language already; it may name what the lesson says.
    one.set(text === was ? translate(text) : withNames(text, words));
  }
  return <>{root.childNodes.map((node, index) => elementOf(node as HTMLElement | TextNode, index))}</>;
}

/** A text of a piece of markup. */
interface Text {
  get(): string;
  set(text: string): void;
}

/** Every text that has a letter or a digit in it, in order. */
function textsIn(root: HTMLElement): Text[] {
  return root.childNodes.flatMap((node): Text[] => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      const [, start = "", inner = "", end = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(node.rawText) ?? [];
      if (!LETTER_OR_DIGIT.test(inner)) return [];
      return [
        {
          get: () => inOneLine(unescaped(inner)),
          set: (text) => {
            node.rawText = `${start}${escaped(text)}${end}`;
          },
        },
      ];
    }
    const element = node as HTMLElement;
    if (!element.tagName || isKept(element)) return [];
    const attributes = SAID.filter((name) => LETTER_OR_DIGIT.test(element.getAttribute(name) ?? "")).map((name) => ({
      get: () => inOneLine(element.getAttribute(name) ?? ""),
      set: (text: string) => element.setAttribute(name, text),
    }));
    return [...attributes, ...textsIn(element)];
  });
}

const isKept = (element: HTMLElement): boolean => KEPT.split(", ").some((one) => matches(element, one));

const matches = (element: HTMLElement, selector: string): boolean =>
  selector.startsWith(".")
    ? element.classList.contains(selector.slice(1))
    : selector.startsWith("[")
      ? element.getAttribute("translate") === "no"
      : element.rawTagName === selector;

/** Puts the lesson's own words into a sentence of the engine's, the longest first. */
const withNames = (text: string, words: Readonly<Record<string, string>>): string =>
  Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .reduce((sentence, name) => sentence.replace(name, words[name] ?? name), text);

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** An element with its markup inside, as Preact has it. */
function elementOf(node: HTMLElement | TextNode, key: number): ComponentChildren {
  if (node.nodeType === NodeType.TEXT_NODE) return unescaped(node.rawText);
  const { rawTagName, attributes, innerHTML } = node as HTMLElement;
  return h(rawTagName, { key, ...attributes, dangerouslySetInnerHTML: { __html: innerHTML } });
}
