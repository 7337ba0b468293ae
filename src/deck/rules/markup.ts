// What the documents' security policy blocks, or the build does not bring along: refused by name before anybody wonders
// why it does nothing. In development and in the build the browser is under the same policy.

import { type HTMLElement, parse } from "node-html-parser";
import { type ComponentChildren, isValidElement, options, type VNode } from "preact";
import { render } from "preact-render-to-string";
import { bodyOf, type Slide } from "../slide.ts";

/** Elements that a document may not hold, and what to do instead. */
const ELEMENTS: Readonly<Record<string, string>> = {
  script: "A slide brings no script: leave it out.",
  style: "Write the rules into the lesson’s style.css.",
  link: "Write the rules into the lesson’s style.css.",
  iframe: "A deck works without a network: show a picture, and link to the page.",
  object: "A deck works without a network: show a picture, and link to the page.",
  embed: "A deck works without a network: show a picture, and link to the page.",
  meta: "What a document says of itself is the engine’s: leave it out.",
  h1: "The headline is the slide’s only one: use <h3>.",
  h2: "The headline is the slide’s only one: use <h3>.",
  base: "It would lead every link astray: leave it out.",
  audio: "Only what the deck brings along is played, and it brings no sounds yet: link to the sound.",
};

/** @returns what of a slide would be blocked, in words for the person who wrote it */
export function blockedByPolicy(slide: Slide): string[] {
  const places: [string, VNode | undefined][] = [
    ["body", bodyOf(slide)],
    ["body", bodyOf(slide, "reader")],
    ["notes", slide.notes],
    ["reader", slide.reader],
  ];
  const problems = places.flatMap(([place, node]) => {
    if (!node) return [];
    const { html, listeners, objects } = rendered(node);
    return [
      ...objects.map(
        (keys) => `its ${place} shows an object, { ${keys} }, of which nothing is seen. Show a text of it.`,
      ),
      ...listeners.map((name) => `its ${place} has “${name}”. ${NOBODY_CLICKS}`),
      ...parse(html)
        .querySelectorAll("*")
        .flatMap((element) => problemsOfElement(element).map((problem) => `its ${place} has ${problem}`)),
    ];
  });
  return [...new Set(problems)];
}

function problemsOfElement(element: HTMLElement): string[] {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [name.toLowerCase(), value] as const);
  const tag = element.rawTagName.toLowerCase();
  // A <Video> of classroom-deck/parts has captions, and files that the build brings along.
  const isFilm = tag === "video" && element.parentNode?.classList?.contains("screen");
  const instead =
    tag === "video" && !isFilm ? "Show it as a <Video>: it brings its file along, with captions." : ELEMENTS[tag];
  return [
    ...(instead ? [`<${tag}>. ${instead}`] : []),
    ...attributes.flatMap((one) => problemsOfAttribute(tag, ...one)),
  ];
}

/** Attributes that name a picture, by the element that has them. */
const PICTURES: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  input: ["src"],
  image: ["href", "xlink:href"],
};

/** Where a link may lead: to the web, to write to somebody, to a place in the deck, to its other documents. */
const LINK = /^(https?:|mailto:|tel:|#|(\.\/)?(index|review|print)\.html\b)/;

function problemsOfAttribute(tag: string, name: string, value: string): string[] {
  if (name === "style")
    return [
      `style="${value}", which the policy blocks. Give the element a class, and the class its rules in the lesson’s style.css.`,
    ];
  if (name.startsWith("on")) return [`“${name}”. ${NOBODY_CLICKS}`];
  if (PICTURES[tag]?.includes(name) && !/^(data:|#|lesson:)/.test(value)) {
    const why = /^(https?:)?\/\//.test(value)
      ? "the policy blocks: a deck works without a network"
      : "the build does not bring along";
    return [`a picture from “${value}”, which ${why}. Show it as a <Picture>, or draw it on a <Drawing>.`];
  }
  if (tag === "a" && name.endsWith("href") && /^\s*(javascript|data):/i.test(value))
    return [`a link to “${value}”, which the policy blocks. Link to a page.`];
  if (tag === "a" && name.endsWith("href") && !LINK.test(value))
    return [
      `a link to “${value}”, which the build does not bring along. Link to a page on the web, or to a slide: #/leaf.`,
    ];
  if (name === "action" || name === "formaction")
    return [`a form that is sent somewhere, which the policy blocks. Leave its “${name}” out.`];
  if (tag === "use" && name.endsWith("href") && !value.startsWith("#"))
    return [`a shape from “${value}”, which the policy blocks. Draw it on the same slide, and name its id: #leaf.`];
  if (/url\(\s*["']?(?!#)/i.test(value) && SHOWN_BY_URL.has(name))
    return [`${name}="${value}", which the policy blocks. Name what stands on the same slide, as in url(#leaf).`];
  return [];
}

/** What SVG draws with things that an address names. */
const SHOWN_BY_URL = new Set([
  "fill",
  "stroke",
  "filter",
  "mask",
  "clip-path",
  "marker-start",
  "marker-mid",
  "marker-end",
]);

const NOBODY_CLICKS = "Slides are rendered before anybody clicks: use a widget, or leave it out.";

/** Renders, and notes the names of functions that listen for events: they leave no trace in the markup. */
function rendered(node: VNode): { html: string; listeners: string[]; objects: string[] } {
  const listeners = new Set<string>();
  const objects = new Set<string>();
  const note = ({ type, props }: VNode) => {
    if (typeof type !== "string") return;
    for (const [name, value] of Object.entries(props)) {
      if (/^on[A-Z]/i.test(name) && typeof value === "function") listeners.add(name);
    }
  };
  const walk = (children: ComponentChildren) => {
    if (Array.isArray(children)) for (const child of children) walk(child);
    else if (isValidElement(children)) {
      note(children as VNode);
      walk((children.props as { children?: ComponentChildren }).children);
    } else if (typeof children === "object" && children !== null) objects.add(Object.keys(children).join(", "));
  };
  walk(node);
  const before = options.vnode;
  options.vnode = note;
  const html = render(node);
  if (before) options.vnode = before;
  else delete options.vnode;
  return { html, listeners: [...listeners], objects: [...objects] };
}
