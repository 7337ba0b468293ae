// What the boxes of a long review document take, and how soon a letter and an answer could be seen at best.
import { ours, real } from "../decks.ts";
import { type Conditions, review } from "../measure.ts";
import { type Asked, Rounds, site } from "./section.ts";

const DECKS = [
  ["24 slides", () => ours(24)],
  ["300 slides", () => ours(300)],
  ["this lesson", async () => (await real()).deck],
] as const;
const ROOM: Conditions = { slower: 4, network: "local" };

/** On a slow network its fonts come once its text is there. */
const AWAY: Conditions = { slower: 4, network: "slow 4G" };

/** The review without the boxes of what is not in the window: in its head, for what is laid out once has them. */
const boxesLater = () => {
  const style = new CSSStyleSheet();
  style.replaceSync(
    "article { content-visibility: auto; contain-intrinsic-block-size: auto 100rem; overflow-clip-margin: 7rem }",
  );
  document.adoptedStyleSheets = [style];
};

/** A letter is typed, and “Check” is pressed, and nobody listens: what is left is the browser's own. */
const nobodyListens = () => {
  for (const type of ["input", "submit"])
    addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        if (event.type === "submit") event.preventDefault();
      },
      { capture: true },
    );
};

const CASES = [
  ["as it is"],
  ["with `content-visibility: auto`", boxesLater],
  ["nothing is searched, nothing answered", nobodyListens],
] as const;

/** Each takes one thing out of a letter or an answer, in the page. */
const WITHOUT: Readonly<Record<string, () => void>> = {
  "no results are listed": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const list of document.querySelectorAll(".results")) list.replaceChildren = () => {};
    });
  },
  "how many are found is not said": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const status of document.querySelectorAll(".search [role=status]"))
        Object.defineProperty(status, "textContent", { set() {} });
    });
  },
  "an answer is not kept": () => {
    Storage.prototype.setItem = () => {};
  },
  "no explanation comes with it": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const one of document.querySelectorAll("details.explanation")) one.remove();
    });
  },
  "its reasons are not shown": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const one of document.querySelectorAll("article .why")) one.remove();
    });
  },
  "it is not said, nor read out": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const one of document.querySelectorAll("article .answer-line [role=status]")) one.remove();
    });
  },
  "no arrow to the right answer": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const one of document.querySelectorAll("article svg.lines")) one.remove();
    });
  },
  "the reader’s place is not kept as the page grows": () => {
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  },
};

/** What a letter and an answer of this lesson are made of. @returns the section, as Markdown */
export async function answerLimits({ browser, rounds }: Asked): Promise<string> {
  const own = await site((await real()).deck);
  const all = Object.entries(WITHOUT);
  const cases: [string, ...(() => void)[]][] = [
    ["as it is"],
    ...all,
    ["all of these gone", ...all.map(([, one]) => one)],
    ["nothing is searched, nothing answered", nobodyListens],
  ];
  const figures = new Rounds();
  for (let round = 0; round < rounds; round++) {
    for (const [name, ...without] of cases) figures.add(name, await review(browser, own.address, ROOM, ...without));
  }
  own.close();
  return `## A letter and an answer in the review of this lesson, local, 4×

| | search, next letter, ms | “Check” to frame, ms |
| --- | --- | --- |
${figures.rows({ "search p50": 0, check: 0 })}
`;
}

/** @returns the section, as Markdown */
export async function reviewLimits({ browser, rounds }: Asked): Promise<string> {
  const sites = [];
  for (const [deck, of] of DECKS) sites.push({ deck, site: await site(await of()) });
  const figures = new Rounds();
  for (let round = 0; round < rounds; round++) {
    for (const { deck, site } of sites) {
      for (const [name, ...without] of CASES)
        figures.add(`${deck}, ${name}`, await review(browser, site.address, AWAY, ...without));
    }
  }
  for (const { site } of sites) site.close();
  return `## The review’s boxes, slow 4G, 4×

\`content-visibility: auto\` gives an article its boxes when it comes near the window, and fonts that come late are no reason to
lay out all of the page again. Until then its height is a guess: tried in the page itself, with the other articles laid out in
idle time, what was pressed in the first second went astray now and then as the page moved (in Firefox 2 of 48 scenarios), and
the review’s script was 0.2 KB above its 25 KB. Where nothing is searched and nothing answered, a letter and a press of “Check”
take what the browser needs for them itself.

| | blocked at load, ms | style and layout at load, ms | search, next letter, ms | “Check” to frame, ms |
| --- | --- | --- | --- | --- |
${figures.rows({ "review blocked": 0, "review style and layout": 0, "search p50": 0, check: 0 })}
`;
}
