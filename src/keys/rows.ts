// The table of keys in words, row by row: the help shows it, and the README's list is made from it.
import { type Intent, TABLE } from "./table.ts";

export interface KeyRow {
  /** What the keys do, as the help says it. */
  readonly does: string;
  /** The intents whose keys stand in the row. The first one is what a button in the help stands for. */
  readonly intents: readonly Intent[];
  /** What the help shows in place of the keys, where those would be too many. */
  readonly shown?: readonly string[];
  /** Of no use in the speaker view: what these keys change is seen where it is done. */
  readonly inDeckWindowOnly?: true;
  /** Has no button in the help: it does something only while something else goes on, or has buttons of its own. */
  readonly hasNoButton?: true;
}

export const KEYS: readonly KeyRow[] = [
  { does: "Next step or slide, evidence slides too", intents: ["next"] },
  { does: "Previous step or slide", intents: ["previous"] },
  { does: "Next step, or slide of the main line", intents: ["right"] },
  { does: "Previous step, or slide of the main line", intents: ["left"] },
  { does: "Down to evidence, and up again", intents: ["down", "up"], hasNoButton: true },
  {
    does: "Skip the steps of a slide",
    intents: ["skip-right", "skip-left", "skip-down", "skip-up"],
    shown: ["Alt + arrow"],
    hasNoButton: true,
  },
  {
    does: "First or last slide",
    intents: ["first", "last"],
    shown: ["Home", "End", "Shift + arrow"],
    hasNoButton: true,
  },
  {
    does: "Overview: choose with arrows and Enter",
    intents: ["overview", "close", "choose"],
    shown: ["O", "Esc"],
    inDeckWindowOnly: true,
  },
  { does: "Contents, part by part", intents: ["contents"] },
  { does: "Go to a slide by number or words", intents: ["jump"] },
  { does: "Black screen, and back", intents: ["black-out"] },
  { does: "White screen, and back", intents: ["white-out"] },
  { does: "Speaker view, in a window of its own", intents: ["speaker"] },
  { does: "Pen, and away with it; 1, 2, 3 choose one", intents: ["pen", "pen-1", "pen-2", "pen-3"], shown: ["D"] },
  { does: "Undo a stroke", intents: ["undo", "take-back"] },
  { does: "Erase the slide’s strokes", intents: ["erase"] },
  { does: "Pointer, and away with it", intents: ["pointer"] },
  { does: "Full screen of this window, and back", intents: ["fullscreen"] },
  { does: "Full screen of the deck (clicker)", intents: ["present"] },
  {
    does: "Zoom, and back; arrows, + and − meanwhile",
    intents: ["zoom", "larger", "smaller"],
    shown: ["Z"],
    inDeckWindowOnly: true,
  },
  { does: "Vote on a question, discuss, vote again, reveal", intents: ["vote"] },
  { does: "Light, dark or high contrast", intents: ["theme"] },
  { does: "Room: colours, test card, text size, log", intents: ["room"], inDeckWindowOnly: true },
  { does: "This help", intents: ["help"], hasNoButton: true },
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
export const shownKeys = ({ intents, shown }: KeyRow): readonly string[] =>
  shown ?? intents.flatMap((intent) => TABLE[intent]).map(nameOfKey);
