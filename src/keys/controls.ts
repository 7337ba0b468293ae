// What a control that has the focus needs of the keyboard itself.
import { type Press, signOf } from "./press.ts";

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** The keys that a control needs, by what it is. */
const NEEDS: readonly [controls: string, signs: readonly string[]][] = [
  ["select", ["Space", "Enter", ...ARROWS, "Home", "End"]],
  ["input[type=radio]", ["Space", "Enter", ...ARROWS]],
  ["input[type=checkbox]", ["Space", "Enter"]],
  ["button, summary", ["Space", "Enter"]],
  ["a[href]", ["Enter"]],
  ["[role=toolbar] button", ["ArrowLeft", "ArrowRight"]], // they lead from button to button
  ["video", ["Space", "Enter", ...ARROWS]],
  ["[data-scrolls]", ["ArrowUp", "ArrowDown"]],
];

/** A number is typed here: arrows step it, and digits, signs and letters belong to it. */
const NUMBER = "input[type=number]";
const TEXT =
  "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=number])";

/** What clickers send, and no number has in it. */
const PAGES = ["PageDown", "PageUp"];

/**
 * @param byPointer whether the focus was brought there by a click or a tap: whoever clicks an answer and then takes the
 *   clicker wants to go on, and not to change the answer
 * @returns whether a control keeps a press to itself
 */
export function keeps(control: Element | null, press: Press, byPointer: boolean): boolean {
  const sign = signOf(press);
  if (!control || ((press.ctrlKey || press.metaKey) && !control.matches(`${TEXT}, ${NUMBER}, select`))) return false;
  if (control.matches(TEXT)) return true;
  if (PAGES.includes(sign)) return false;
  if (control.matches(NUMBER)) return sign !== "Escape" && sign !== "F5" && sign !== "F1";
  if (sign === "B" || sign === "." || sign === "W") return false; // a clicker's black and white screen
  // A letter or a digit chooses in a list.
  if (control.matches("select") && sign.length === 1) return true;
  if (byPointer && control.matches("input[type=radio], video") && ARROWS.includes(sign)) return false;
  return NEEDS.some(([controls, signs]) => control.matches(controls) && signs.includes(sign));
}
