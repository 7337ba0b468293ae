// What the limits' sections share: who asks for them, their decks, their cells.
import type { Browser } from "@playwright/test";
import { built, type Deck } from "../decks.ts";
import { median } from "../report.ts";
import { served } from "../serve.ts";

export interface Asked {
  readonly browser: Browser;
  readonly rounds: number;
  /** Whether Marp and Vite are there to be compared with. */
  readonly hasPeers: boolean;
}

/**
 * Builds a deck and serves it.
 *
 * @param change what becomes of the lecture's HTML first
 */
export function site(deck: Deck, change?: (html: string) => string) {
  if (built(deck) === undefined) throw new Error(`${deck.name} was not built.`);
  return served(deck.folder, change);
}

/** The median with least and most. */
export const cell = (values: readonly number[], digits = 0): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** Figures of several rounds, by what they are of. */
export class Rounds {
  readonly #of = new Map<string, Map<string, number[]>>();

  add(name: string, figures: Readonly<Record<string, number>>) {
    const own = this.#of.get(name) ?? new Map<string, number[]>();
    this.#of.set(name, own);
    for (const [figure, value] of Object.entries(figures)) own.set(figure, [...(own.get(figure) ?? []), value]);
  }

  /** @returns a row for each thing that was measured. @param figures each with how many digits after the point */
  rows(figures: Readonly<Record<string, number>>): string {
    const rows = [...this.#of].map(([name, own]) => {
      const cells = Object.entries(figures).map(([figure, digits]) => cell(own.get(figure) ?? [Number.NaN], digits));
      return `| ${name} | ${cells.join(" | ")} |`;
    });
    return rows.join("\n");
  }
}
