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
  base: "It would lead every link astray: leave it out.",
  video: "Only what the deck brings along is played, and it brings no films yet: show a picture, and link to the film.",
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
    const { html, listeners } = rendered(node);
    return [
      ...listeners.map(
        (name) =>
          `its ${place} has “${name}”. Slides are rendered before anybody clicks: use a widget, or leave it out.`,
      ),
      ...parse(html)
        .querySelectorAll("*")
        .flatMap((element) => problemsOfElement(element).map((problem) => `its ${place} has ${problem}`)),
    ];
  });
  return [...new Set(problems)];
}

function problemsOfElement(element: HTMLElement): string[] {
  const { attributes } = element;
  const tag = element.rawTagName.toLowerCase();
  const source = attributes["src"] ?? (tag === "image" ? (attributes["href"] ?? attributes["xlink:href"]) : undefined);
  const listener = Object.keys(attributes).find((name) => /^on/i.test(name));
  const link = attributes["href"] ?? "";
  return [
    ELEMENTS[tag] ? `<${tag}>. ${ELEMENTS[tag]}` : "",
    "style" in attributes
      ? `style="${attributes["style"]}", which the policy blocks. Give the element a class, and the class its rules in the lesson’s style.css.`
      : "",
    listener ? `“${listener}”. Slides are rendered before anybody clicks: use a widget, or leave it out.` : "",
    /^\s*javascript:/i.test(link) ? `a link to “${link}”, which the policy blocks. Link to a page.` : "",
    tag === "form" && attributes["action"] !== undefined
      ? "a form that is sent somewhere, which the policy blocks. Leave its “action” out."
      : "",
    (tag === "img" || tag === "image" || tag === "source") && source !== undefined && !/^data:/.test(source)
      ? `a picture from “${source}”, which ${/^(https?:)?\/\//.test(source) ? "the policy blocks: a deck works without a network" : "the build does not bring along"}. Draw it on a <Drawing>, or write it as a data: address.`
      : "",
  ].filter(Boolean);
}

/** Renders, and notes the names of functions that listen for events: they leave no trace in the markup. */
function rendered(node: VNode): { html: string; listeners: string[] } {
  const listeners = new Set<string>();
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
    }
  };
  walk(node);
  const before = options.vnode;
  options.vnode = note;
  const html = render(node);
  if (before) options.vnode = before;
  else delete options.vnode;
  return { html, listeners: [...listeners] };
}
