// What a class's vote adds to a choice question: a count and bars at each option, buttons in the last line.

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
      button({ "data-step": "-1", "aria-label": `One hand fewer: ${option}` }, "−"),
      element("input", {
        type: "number",
        min: "0",
        max: "999",
        inputmode: "numeric",
        "aria-label": `Hands: ${option}`,
      }),
      button({ "data-step": "1", "aria-label": `One hand more: ${option}` }, "+"),
    ),
    element(
      "span",
      { class: "bars" },
      element("span", { class: "bar before" }, element("span", { class: "name" }, "first "), element("b")),
      element("span", { class: "bar now" }, element("span", { class: "name" }, "second "), element("b")),
    ),
  );

export const voteButtons = () => ({
  begin: button({ "data-turn": "begin", title: "Vote, discuss, vote again, reveal (A)" }, "Vote first"),
  next: button({ "data-turn": "next", title: "Next (A)" }, ""),
  bars: button({ "data-turn": "bars" }, "Bars"),
  anew: button({ "data-turn": "anew" }, "Ask anew"),
  back: button({ "data-turn": "back" }, "Back"),
});

/** A clock for the discussion, for whoever wants one. */
export const discussionClock = (name: string, minutes: number): HTMLElement => {
  const clock = document.createElement("deck-timer");
  clock.dataset["clock"] = name;
  clock.append(
    element("ol", { hidden: "" }, element("li", { "data-minutes": `${minutes}` }, element("b", {}, "Discussion"))),
    button({ "data-timer": "run" }, "Start"),
    button({ "data-timer": "more" }, "+1 min"),
    element("span", { class: "digits", role: "timer", "aria-live": "off" }),
    element("span", { class: "unseen", role: "status" }),
  );
  return clock;
};
