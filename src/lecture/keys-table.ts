// Every key of the lecture document, as the help shows it and `keys.ts` obeys it.

/** What a key of ours does; Reveal's own keys have none. */
export type Action =
  | "contents"
  | "jump"
  | "help"
  | "fullscreen"
  | "black-out"
  | "white-out"
  | "theme"
  | "speaker"
  | "zoom"
  | "room"
  | "vote"
  | "present"
  | "pen"
  | "pointer"
  | "undo"
  | "erase";

interface KeyRow {
  /** What the keys do, as the help says it. */
  readonly does: string;
  /** The keys as the help shows them. */
  readonly keys: readonly string[];
  readonly action?: Action;
  /** `KeyboardEvent.key`, lower case, of the keys that we handle. */
  readonly handles?: readonly string[];
  /** Of no use in the speaker view. */
  readonly isOfTheWall?: true;
}

export const KEYS: readonly KeyRow[] = [
  { does: "Next step or slide, evidence slides too", keys: ["Space", "Page Down", "N"] },
  { does: "Previous step or slide", keys: ["Shift + Space", "Page Up", "P"] },
  { does: "Next step, or slide of the main line", keys: ["→", "L"] },
  { does: "Previous step, or slide of the main line", keys: ["←", "H"] },
  { does: "Down to evidence, and up again", keys: ["↓", "↑", "J", "K"] },
  { does: "Skip the steps of a slide", keys: ["Alt + arrow"] },
  { does: "First or last slide", keys: ["Home", "End", "Shift + arrow"] },
  { does: "Overview: choose with arrows and Enter", keys: ["O", "Esc"], isOfTheWall: true },
  { does: "Contents, part by part", keys: ["M"], action: "contents", handles: ["m"] },
  { does: "Go to a slide by number or words", keys: ["G"], action: "jump", handles: ["g"] },
  {
    does: "Black screen, and back",
    keys: ["B", ".", "V", "/", ";"],
    action: "black-out",
    handles: ["b", ".", "v", "/", ";"],
  },
  { does: "White screen, and back", keys: ["W"], action: "white-out", handles: ["w"] },
  { does: "Speaker view, in a window of its own", keys: ["S"], action: "speaker", handles: ["s"] },
  { does: "Pen, and away with it; 1, 2, 3 choose one", keys: ["D"], action: "pen", handles: ["d"] },
  { does: "Undo a stroke", keys: ["U", "Ctrl + Z"], action: "undo", handles: ["u"] },
  { does: "Erase the slide’s strokes", keys: ["E"], action: "erase", handles: ["e"] },
  { does: "Pointer, and away with it", keys: ["R"], action: "pointer", handles: ["r"] },
  { does: "Full screen of this window, and back", keys: ["F"], action: "fullscreen", handles: ["f"] },
  { does: "Full screen of the deck (clicker)", keys: ["F5", "Shift + F5"], action: "present", handles: ["f5"] },
  { does: "Zoom, and back; arrows, + and − meanwhile", keys: ["Z"], action: "zoom", handles: ["z"], isOfTheWall: true },
  { does: "Vote on a question, discuss, vote again, reveal", keys: ["A"], action: "vote", handles: ["a"] },
  { does: "Light, dark or high contrast", keys: ["T"], action: "theme", handles: ["t"] },
  {
    does: "Room: colours, test card, text size, log",
    keys: ["C"],
    action: "room",
    handles: ["c"],
    isOfTheWall: true,
  },
  { does: "This help", keys: ["?", "F1"], action: "help", handles: ["?", "f1"] },
];
