// A language that nobody speaks, to lay pages out with: from right to left, and every text 40 % longer than in English. It is
// made of the Arabic words, which have the direction and the joining letters, and of the lengths of the English ones.
import * as ar from "../../src/words/ar.ts";
import * as en from "../../src/words/en.ts";

const LONGER = 1.4;

/** How long a text of a page becomes, in characters: by the text, and for all others by the length that it has. */
export interface Pseudo {
  readonly lengths: Readonly<Record<string, number>>;
  readonly factor: number;
}

/** @returns every text that two records have at the same place */
function pairs(arabic: unknown, english: unknown): [string, string][] {
  if (typeof arabic === "string" && typeof english === "string") return [[arabic.trim(), english.trim()]];
  if (typeof arabic !== "object" || typeof english !== "object" || !arabic || !english) return [];
  return Object.keys(arabic).flatMap((name) =>
    pairs((arabic as Record<string, unknown>)[name], (english as Record<string, unknown>)[name]),
  );
}

/** The language, made of the two records. */
export function pseudo(): Pseudo {
  const said = pairs({ ...ar }, { ...en }).filter(([arabic]) => /\p{Script=Arabic}/u.test(arabic));
  const whole = (index: 0 | 1) => said.reduce((sum, both) => sum + both[index].length, 0);
  return {
    lengths: Object.fromEntries(said.map(([arabic, english]) => [arabic, english.length * LONGER])),
    factor: (whole(1) / whole(0)) * LONGER,
  };
}

/**
 * Runs in the page, before its scripts: says each text in the language, whoever writes it and whenever. What stands on a
 * slide is its author's, who fits it to the sheet; there only what the engine says by itself is longer.
 */
export function speakPseudo({ lengths, factor }: Pseudo) {
  const said = new WeakMap<Node, string>();
  const longer = (text: string, own: Element | null): string => {
    const known = lengths[text.trim()];
    if (own?.closest("script, style, kbd, code, bdi, svg, .cite, [lang]:not(html)") || !/\p{L}{2}/u.test(text))
      return text;
    if (known === undefined && own?.closest(".slide")) return text;
    const wanted = known ?? text.trim().length * factor;
    // Words are stretched, not added: as in a language whose words are long.
    const by = Math.max(1, wanted / text.trim().length);
    return text.replace(
      /\p{L}{2,}/gu,
      (word) =>
        word +
        word
          .slice(1, -1)
          .repeat(2)
          .slice(0, Math.round(word.length * (by - 1))),
    );
  };
  const speak = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? "";
      if (said.get(node) === text) return;
      const now = longer(text, node.parentElement);
      said.set(node, now);
      if (now !== text) node.textContent = now;
      return;
    }
    for (const child of node.childNodes) speak(child);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === "characterData") speak(target);
      for (const node of addedNodes) speak(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
