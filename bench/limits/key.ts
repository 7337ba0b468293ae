// What a key takes.
import { marp, ours } from "../decks.ts";
import { type Conditions, keys } from "../measure.ts";
import { type Asked, Rounds, site } from "./section.ts";

const SIZES = [24, 1_000] as const;
const FULL: Conditions = { slower: 1, network: "local" };
const ROOM: Conditions = { slower: 4, network: "local" };

const ALL = "all of these gone";
const LATER = "the history's entry after the key's task: “back” pressed at once leads elsewhere";

/** Each runs in the page before its own scripts, and takes one part of the deck away. */
const WITHOUT: Readonly<Record<string, () => void>> = {
  "no fade of a step (0.2 s)": () => {
    addEventListener("DOMContentLoaded", () => {
      const style = new CSSStyleSheet();
      style.replaceSync(".reveal .fragment { transition: none !important }");
      document.adoptedStyleSheets = [style];
    });
  },
  "no entry of the history for a step: “back” leads out of the deck": () => {
    history.pushState = () => {};
  },
  [LATER]: () => {
    const push = history.pushState.bind(history);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => push(null, "", data);
    history.pushState = (_, __, address) => port2.postMessage(`${address}`);
  },
  "no focus on the slide: a screen reader is left behind": () => {
    HTMLElement.prototype.focus = () => {};
  },
  "a step is not read out": () => {
    addEventListener("DOMContentLoaded", () => {
      const { textContent } = Object.getOwnPropertyDescriptors(Node.prototype);
      Object.defineProperty(HTMLParagraphElement.prototype, "textContent", {
        ...textContent,
        set(text: string) {
          if (!this.matches(".unseen")) textContent.set?.call(this, text);
        },
      });
    });
  },
  "no drawings": () => {
    addEventListener("DOMContentLoaded", () => {
      for (const drawing of document.querySelectorAll(".slides svg")) drawing.remove();
    });
  },
};
/** Of a long deck one looks at what may grow with it. */
const OF_LONG = ["no entry of the history for a step: “back” leads out of the deck", "no drawings", ALL];

/** @returns the sections, as Markdown */
export async function keyLimits(asked: Asked): Promise<string> {
  const sections: string[] = [];
  for (const size of SIZES) sections.push(await ofSize(size, asked));
  return sections.join("\n");
}

async function ofSize(size: number, { browser, rounds, hasPeers }: Asked): Promise<string> {
  const own = await site(ours(size));
  const peer = hasPeers ? await site(marp(size)) : undefined;
  const all = Object.entries(WITHOUT);
  const isAsked = (name: string) => size === SIZES[0] || OF_LONG.includes(name);
  const cases: { name: string; address: string; without: readonly (() => void)[] }[] = [
    { name: "the deck as it is", address: own.address, without: [] },
    ...[
      ...all.map(([name, one]) => ({ name, address: own.address, without: [one] })),
      {
        name: ALL,
        address: own.address,
        without: all.filter(([name]) => name !== LATER).map(([, one]) => one), // without an entry there is none to put off
      },
    ].filter(({ name }) => isAsked(name)),
    ...(peer ? [{ name: "Marp", address: peer.address, without: [] }] : []),
  ];
  const figures = new Rounds();
  for (let round = 0; round < rounds; round++) {
    for (const { name, address, without } of cases) {
      const { "work a key": work = Number.NaN, "restyled a key": restyled = Number.NaN } = await keys(
        browser,
        address,
        FULL,
        ...without,
      );
      const { "key p50": p50 = Number.NaN, "key p95": p95 = Number.NaN } = await keys(
        browser,
        address,
        ROOM,
        ...without,
      );
      figures.add(name, { work, restyled, p50, p95 });
    }
  }
  own.close();
  peer?.close();
  return `## A key, ${size.toLocaleString("en")} neutral slides

| | main thread a key, ms | elements restyled | key to frame at 4×, p50, ms | p95, ms |
| --- | --- | --- | --- | --- |
${figures.rows({ work: 1, restyled: 0, p50: 0, p95: 0 })}
`;
}
