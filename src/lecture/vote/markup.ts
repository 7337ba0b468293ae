// What a class's vote adds to a choice question: a count and bars at each option, buttons in the last line.
import { vote } from "../../words/here.ts";

/** @param attributes the value `""` is an attribute alone */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

const button = (attributes: Readonly<Record<string, string>>, label: string) =>
  element("button", { type: "button", ...attributes }, label);

/** Count and bars of one option. */
export const optionVotes = (option: string): HTMLElement =>
  element(
    "div",
    { class: "class-vote" },
    element(
      "span",
      { class: "counter" },
      button({ "data-step": "-1", "aria-label": vote.handFewer(option) }, "−"),
      element("input", {
        type: "number",
        min: "0",
        max: "999",
        inputmode: "numeric",
        "aria-label": vote.hands(option),
      }),
      button({ "data-step": "1", "aria-label": vote.handMore(option) }, "+"),
    ),
    element(
      "span",
      { class: "bars" },
      element("span", { class: "bar before" }, element("span", { class: "name" }, vote.first), element("b")),
      element("span", { class: "bar now" }, element("span", { class: "name" }, vote.second), element("b")),
    ),
  );

export const voteButtons = () => ({
  begin: button({ "data-turn": "begin", title: vote.beginKey }, vote.begin),
  next: button({ "data-turn": "next", title: vote.nextKey }, ""),
  bars: button({ "data-turn": "bars" }, vote.bars),
  anew: button({ "data-turn": "anew" }, vote.anew),
  back: button({ "data-turn": "back" }, vote.back),
});

/** A clock for the discussion, for whoever wants one. */
export const discussionClock = (name: string, minutes: number): HTMLElement => {
  const clock = document.createElement("deck-timer");
  clock.dataset["clock"] = name;
  clock.append(
    element("ol", { hidden: "" }, element("li", { "data-minutes": `${minutes}` }, element("b", {}, vote.discussion))),
    button({ "data-timer": "run" }, vote.startClock),
    button({ "data-timer": "more" }, vote.oneMore),
    element("span", { class: "digits", role: "timer", "aria-live": "off" }),
    element("span", { class: "unseen", role: "status" }),
  );
  return clock;
};
