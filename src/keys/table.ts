// Every key of the lecture, and what whoever presses it wants. The listener obeys this table, the help shows it, and the
// README's list is made from it.

/** What whoever presses a key, a button or a clicker wants. Behaviours know intents; no behaviour knows a key. */
export type Intent =
  // where to go
  | "next"
  | "previous"
  | "right"
  | "left"
  | "down"
  | "up"
  | "skip-right"
  | "skip-left"
  | "skip-down"
  | "skip-up"
  | "first"
  | "last"
  // what to open and to close
  | "close"
  | "choose"
  | "overview"
  | "contents"
  | "jump"
  | "help"
  | "room"
  | "speaker"
  // what the room sees
  | "black-out"
  | "white-out"
  | "fullscreen"
  | "present"
  | "theme"
  | "zoom"
  | "larger"
  | "smaller"
  // what the lecturer does on the slide
  | "vote"
  | "pen"
  | "pen-1"
  | "pen-2"
  | "pen-3"
  | "undo"
  | "take-back"
  | "erase"
  | "pointer";

export interface KeyRow {
  /** What the keys do, as the help says it. */
  readonly does: string;
  /**
   * The keys of each intent: what stands on the key, as `KeyboardEvent.key` has it, letters as capitals, after
   * `Shift+`, `Alt+` or `Ctrl+`. The first intent is the one that a button in the help stands for.
   */
  readonly keys: { readonly [Wanted in Intent]?: readonly string[] };
  /** What the help shows in place of the keys, where those would be too many. */
  readonly shown?: readonly string[];
  /** Of no use in the speaker view: what these keys change is seen where it is done. */
  readonly inDeckWindowOnly?: true;
  /** Has no button in the help: it does something only while something else goes on, or has buttons of its own. */
  readonly hasNoButton?: true;
}

export const KEYS: readonly KeyRow[] = [
  { does: "Next step or slide, evidence slides too", keys: { next: ["Space", "PageDown", "N"] } },
  { does: "Previous step or slide", keys: { previous: ["Shift+Space", "PageUp", "P"] } },
  { does: "Next step, or slide of the main line", keys: { right: ["ArrowRight", "L"] } },
  { does: "Previous step, or slide of the main line", keys: { left: ["ArrowLeft", "H"] } },
  {
    does: "Down to evidence, and up again",
    keys: { down: ["ArrowDown", "J"], up: ["ArrowUp", "K"] },
    hasNoButton: true,
  },
  {
    does: "Skip the steps of a slide",
    keys: {
      "skip-right": ["Alt+ArrowRight"],
      "skip-left": ["Alt+ArrowLeft"],
      "skip-down": ["Alt+ArrowDown"],
      "skip-up": ["Alt+ArrowUp"],
    },
    shown: ["Alt + arrow"],
    hasNoButton: true,
  },
  {
    does: "First or last slide",
    keys: {
      first: ["Home", "Shift+ArrowLeft", "Shift+ArrowUp"],
      last: ["End", "Shift+ArrowRight", "Shift+ArrowDown"],
    },
    shown: ["Home", "End", "Shift + arrow"],
    hasNoButton: true,
  },
  {
    does: "Overview: choose with arrows and Enter",
    keys: { overview: ["O"], close: ["Escape"], choose: ["Enter"] },
    shown: ["O", "Esc"],
    inDeckWindowOnly: true,
  },
  { does: "Contents, part by part", keys: { contents: ["M"] } },
  { does: "Go to a slide by number or words", keys: { jump: ["G"] } },
  { does: "Black screen, and back", keys: { "black-out": ["B", ".", "V", "/", ";"] } },
  { does: "White screen, and back", keys: { "white-out": ["W"] } },
  { does: "Speaker view, in a window of its own", keys: { speaker: ["S"] } },
  {
    does: "Pen, and away with it; 1, 2, 3 choose one",
    keys: { pen: ["D"], "pen-1": ["1"], "pen-2": ["2"], "pen-3": ["3"] },
    shown: ["D"],
  },
  { does: "Undo a stroke", keys: { undo: ["U"], "take-back": ["Ctrl+Z"] } },
  { does: "Erase the slide’s strokes", keys: { erase: ["E"] } },
  { does: "Pointer, and away with it", keys: { pointer: ["R"] } },
  { does: "Full screen of this window, and back", keys: { fullscreen: ["F"] } },
  { does: "Full screen of the deck (clicker)", keys: { present: ["F5", "Shift+F5"] } },
  {
    does: "Zoom, and back; arrows, + and − meanwhile",
    keys: { zoom: ["Z"], larger: ["+", "="], smaller: ["-"] },
    shown: ["Z"],
    inDeckWindowOnly: true,
  },
  { does: "Vote on a question, discuss, vote again, reveal", keys: { vote: ["A"] } },
  { does: "Light, dark or high contrast", keys: { theme: ["T"] } },
  { does: "Room: colours, test card, text size, log", keys: { room: ["C"] }, inDeckWindowOnly: true },
  { does: "This help", keys: { help: ["?", "F1"] }, hasNoButton: true },
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
export const shownKeys = ({ keys, shown }: KeyRow): readonly string[] =>
  shown ?? Object.values(keys).flat().map(nameOfKey);

/** A row's intents, in their order. */
export const intentsOf = ({ keys }: KeyRow): readonly Intent[] => Object.keys(keys) as Intent[];
