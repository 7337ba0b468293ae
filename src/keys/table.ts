// Every key of the lecture, and what whoever presses it wants. The listener obeys this table; what the keys do in words is
// in rows.ts, which the browser does not need.

/**
 * The keys of each intent: what stands on the key, as `KeyboardEvent.key` has it, letters as capitals, after `Shift+`,
 * `Alt+` or `Ctrl+`.
 */
export const TABLE = {
  next: ["Space", "PageDown", "N"],
  previous: ["Shift+Space", "PageUp", "P"],
  right: ["ArrowRight", "L"],
  left: ["ArrowLeft", "H"],
  down: ["ArrowDown", "J"],
  up: ["ArrowUp", "K"],
  "skip-right": ["Alt+ArrowRight"],
  "skip-left": ["Alt+ArrowLeft"],
  "skip-down": ["Alt+ArrowDown"],
  "skip-up": ["Alt+ArrowUp"],
  first: ["Home", "Shift+ArrowLeft", "Shift+ArrowUp"],
  last: ["End", "Shift+ArrowRight", "Shift+ArrowDown"],
  overview: ["O"],
  close: ["Escape"],
  choose: ["Enter"],
  contents: ["M"],
  jump: ["G"],
  "black-out": ["B", ".", "V", "/", ";"],
  "white-out": ["W"],
  speaker: ["S"],
  pen: ["D"],
  "pen-1": ["1"],
  "pen-2": ["2"],
  "pen-3": ["3"],
  undo: ["U"],
  "take-back": ["Ctrl+Z"],
  erase: ["E"],
  pointer: ["R"],
  fullscreen: ["F"],
  present: ["F5", "Shift+F5"],
  zoom: ["Z"],
  larger: ["+", "="],
  smaller: ["-"],
  vote: ["A"],
  theme: ["T"],
  room: ["C"],
  help: ["?", "F1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What whoever presses a key, a button or a clicker wants. Behaviours know intents; no behaviour knows a key. */
export type Intent = keyof typeof TABLE;
