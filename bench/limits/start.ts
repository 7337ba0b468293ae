// What a visit's start takes, and how much comes over the line.
import { marp, real } from "../decks.ts";
import { type Conditions, keyWorks, load } from "../measure.ts";
import { type Asked, Rounds, site } from "./section.ts";

const ROOM: Conditions = { slower: 4, network: "local" };

const without =
  (...parts: readonly RegExp[]) =>
  (html: string) =>
    parts.reduce((text, part) => text.replaceAll(part, ""), html);

/** What is taken out of the lecture's HTML before it is served. */
const WITHOUT: Readonly<Record<string, ((html: string) => string) | undefined>> = {
  "this lesson as it is": undefined,
  "no notes and explanations: no speaker view": without(/<template[\s\S]*?<\/template>/g),
  "no drawings": without(/<svg class="drawing"[\s\S]*?<\/svg>/g),
  "no dialogs: no contents, no help": without(/<dialog[\s\S]*?<\/dialog>/g),
  "the system's fonts": without(/<link rel="preload"[^>]*as="font"[^>]*>/g, /@font-face\s*\{[^}]*\}/g),
  "no script: nothing moves": without(/<script[\s\S]*?<\/script>/g),
};

/** @returns the section, as Markdown */
export async function startLimits({ browser, rounds, hasPeers }: Asked): Promise<string> {
  const { deck } = await real();
  const cases = [];
  for (const [name, change] of Object.entries(WITHOUT)) {
    const ours = await site(deck, change);
    // Without its dialogs, drawings or script the deck need not start: then only what is loaded and painted counts.
    cases.push({ name, site: ours, first: change ? undefined : deck.first });
  }
  const peer = hasPeers ? marp(deck.slides) : undefined;
  if (peer) cases.push({ name: "Marp, as many neutral slides", site: await site(peer), first: peer.first });
  const figures = new Rounds();
  for (let round = 0; round < rounds; round++) {
    for (const { name, site, first } of cases) {
      figures.add(name, await load(browser, site.address, ROOM));
      figures.add(name, first ? await keyWorks(browser, site.address, first, ROOM) : {});
    }
  }
  for (const { site } of cases) site.close();
  return `## The start, local, 4×

| | KiB until idle | first paint, ms | blocked at start, ms | key works, ms |
| --- | --- | --- | --- | --- |
${figures.rows({ kib: 0, paint: 0, blocked: 0, left: 0 }).replaceAll("NaN (NaN–NaN)", "–")}
`;
}
