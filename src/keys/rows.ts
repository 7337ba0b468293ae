// The table of keys in words, row by row: the help shows it, and the README's list is made from it.
import type { Words } from "../words/words.ts";
import { mirrored } from "./press.ts";
import { type Intent, TABLE } from "./table.ts";

export interface KeyRow {
  /** What the keys do, by the name that words/ has for it. */
  readonly does: keyof Words["keys"]["does"];
  /** The intents whose keys stand in the row. The first one is what a button in the help stands for. */
  readonly intents: readonly Intent[];
  /** What the help shows in place of the keys, where those would be too many. */
  readonly shown?: (words: Words) => readonly string[];
  /** Of no use in the speaker view: what these keys change is seen where it is done. */
  readonly inDeckWindowOnly?: true;
  /** Has no button in the help: it does something only while something else goes on, or has buttons of its own. */
  readonly hasNoButton?: true;
}

export const KEYS: readonly KeyRow[] = [
  { does: "next", intents: ["next"] },
  { does: "previous", intents: ["previous"] },
  { does: "right", intents: ["right"] },
  { does: "left", intents: ["left"] },
  { does: "down", intents: ["down", "up"], hasNoButton: true },
  {
    does: "skip-right",
    intents: ["skip-right", "skip-left", "skip-down", "skip-up"],
    shown: ({ keys }) => [keys.altArrow],
    hasNoButton: true,
  },
  {
    does: "first",
    intents: ["first", "last"],
    shown: ({ keys }) => ["Home", "End", keys.shiftArrow],
    hasNoButton: true,
  },
  {
    does: "overview",
    intents: ["overview", "close", "choose"],
    shown: () => ["O", "Esc"],
    inDeckWindowOnly: true,
  },
  { does: "contents", intents: ["contents"] },
  { does: "jump", intents: ["jump"] },
  { does: "black-out", intents: ["black-out"] },
  { does: "white-out", intents: ["white-out"] },
  { does: "speaker", intents: ["speaker"] },
  { does: "pen", intents: ["pen", "pen-1", "pen-2", "pen-3"], shown: () => ["D"] },
  { does: "undo", intents: ["undo", "take-back"] },
  { does: "erase", intents: ["erase"] },
  { does: "pointer", intents: ["pointer"] },
  { does: "fullscreen", intents: ["fullscreen"] },
  { does: "present", intents: ["present"] },
  {
    does: "zoom",
    intents: ["zoom", "larger", "smaller"],
    shown: () => ["Z"],
    inDeckWindowOnly: true,
  },
  { does: "vote", intents: ["vote"] },
  { does: "theme", intents: ["theme"] },
  { does: "room", intents: ["room"], inDeckWindowOnly: true },
  { does: "help", intents: ["help"], hasNoButton: true },
];

/** What a key is called where people read of it: `Page Down`, `→`, `Shift + Space`. */
export function nameOfKey(key: string): string {
  const names: Readonly<Record<string, string>> = {
    PageDown: "Page Down",
    PageUp: "Page Up",
    ArrowRight: "→",
    ArrowLeft: "←",
    ArrowDown: "↓",
    ArrowUp: "↑",
    Escape: "Esc",
  };
  if (key.length === 1) return key;
  return key
    .split("+")
    .map((part) => names[part] ?? part)
    .join(" + ");
}

/** A row's keys, as people read them. */
export const shownKeys = ({ intents, shown }: KeyRow, words: Words): readonly string[] =>
  shown?.(words) ??
  intents.flatMap((intent) => TABLE[words.language.direction === "rtl" ? mirrored(intent) : intent]).map(nameOfKey);
