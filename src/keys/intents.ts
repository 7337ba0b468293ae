// Intents on their way: who takes one is decided here, in one list, and not by who was loaded first.
import type { Intent } from "./table.ts";

/**
 * Who is asked, in this order. `screen` is black or white and lets nothing move; `overview` and `zoom` turn arrows to
 * their own use; `tool` is pen or pointer; `patience` holds back a double press on a question; a `vote` goes on before
 * the deck does, and so does what a class answers by phone (`live`). What none of them takes, the window does.
 */
const LAYERS = ["screen", "overview", "zoom", "tool", "patience", "vote", "live"] as const;
export type Layer = (typeof LAYERS)[number];

/** How an intent came. */
export interface How {
  /** The key is held down, and this is not its first press. */
  readonly isRepeat: boolean;
  /** A key or a clicker, which may be pressed twice by mistake; a button on the screen is not. */
  readonly isKey: boolean;
}

/** @returns whether it has taken the intent: nobody else is asked then */
type Taker = (intent: Intent, how: How) => boolean;

/** What a window does by itself, intent by intent. */
export type Acts = { readonly [Wanted in Intent]?: () => void };

const ONCE: How = { isRepeat: false, isKey: false };

/** Intents that go on while a key is held down. All others act once, so that nothing flickers (WCAG 2.3.1). */
const REPEATS: readonly Intent[] = [
  "next",
  "previous",
  "right",
  "left",
  "down",
  "up",
  "skip-right",
  "skip-left",
  "skip-down",
  "skip-up",
  "larger",
  "smaller",
];

export class Intents {
  readonly #takers = new Map<Layer, Taker>();
  readonly #acts = new Map<string, () => void>();
  /** What is open, in the order in which it was opened. */
  readonly #open: (() => void)[] = [];

  /** @param taker is asked from now on at that layer, in place of the one before */
  take(layer: Layer, taker: Taker) {
    this.#takers.set(layer, taker);
  }

  /** What the window does from now on where no layer takes an intent. */
  does(acts: Acts) {
    for (const [intent, act] of Object.entries(acts)) this.#acts.set(intent, act);
  }

  /**
   * Something has been opened: Escape closes what was opened last.
   *
   * @param close closes it
   * @returns to be called when it has been closed, however that came
   */
  opened(close: () => void): () => void {
    this.#open.push(close);
    return () => {
      const at = this.#open.lastIndexOf(close);
      if (at >= 0) this.#open.splice(at, 1);
    };
  }

  /** @returns whether anything was done about it */
  send(intent: Intent, how: How = ONCE): boolean {
    if (how.isRepeat && !REPEATS.includes(intent)) return true;
    const last = this.#open.at(-1);
    if (intent === "close" && last) {
      last();
      return true;
    }
    if (LAYERS.some((layer) => this.ask(layer, intent, how))) return true;
    const act = this.#acts.get(intent);
    act?.();
    return act !== undefined;
  }

  /** Asks one layer alone. */
  ask(layer: Layer, intent: Intent, how: How = ONCE): boolean {
    return this.#takers.get(layer)?.(intent, how) ?? false;
  }
}
