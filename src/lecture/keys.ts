// Keys: a focused control keeps those that it needs; ours act before Reveal's; a clicker moves the deck from anywhere.
import type { Action } from "./keys-table.ts";
import type { Steady } from "./steady.ts";

/** What the keys do in a window; an action left out is none of its own. */
export interface KeyActions extends Partial<Record<Action, () => void>> {
  next(): void;
  previous(): void;
}

/** What clickers send. */
const CLICKER = ["pagedown", "pageup", "b", ".", "w", "f5"];
/** What moves the deck on by one. */
const ON = ["pagedown", " ", "n", "arrowright", "arrowdown", "l", "j"];

/** Keys that a control needs itself, by what it is. Text fields need all. */
const NEEDS: readonly [controls: string, keys: readonly string[]][] = [
  ["select", [" ", "enter", "arrowup", "arrowdown", "arrowleft", "arrowright", "home", "end"]],
  ["input[type=radio]", [" ", "arrowup", "arrowdown", "arrowleft", "arrowright"]],
  ["input[type=checkbox]", [" "]],
  ["button, summary", [" ", "enter"]],
  ["a[href]", ["enter"]],
  ["[data-scrolls]", ["arrowup", "arrowdown"]],
];
const TEXT_FIELDS =
  "textarea, input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset]), [contenteditable]";

/**
 * Decides what becomes of a key, and acts on ours.
 *
 * @param isHeld whether a question holds the deck back from going on
 * @returns true where Reveal may act on the key
 */
export function takesKey(event: KeyboardEvent, act: KeyActions, isHeld: Steady): boolean {
  const key = event.key?.toLowerCase() ?? "";
  const control = document.activeElement;
  if (document.querySelector("dialog[open]")) return false;
  if (event.ctrlKey || event.metaKey) return false;
  if (control?.matches(TEXT_FIELDS)) return false;

  const isClicker = CLICKER.includes(key) && !event.altKey;
  const needs = NEEDS.find(([controls]) => control?.matches(controls))?.[1] ?? [];
  // A letter chooses in a list.
  const chooses = control?.matches("select") && key.length === 1;
  if (!isClicker && (needs.includes(key) || chooses)) return false;

  const isOn = ON.includes(key) && !event.altKey && !event.shiftKey;
  if (isOn && isHeld(event.repeat)) {
    event.preventDefault();
    return false;
  }
  const action = event.altKey ? undefined : actionOf(key);
  const run = action && act[action];
  if (run) {
    if (!event.repeat) run(); // held down it acts once: a screen does not flicker
  }
  // Reveal does nothing while an input has the focus.
  else if (control?.matches("input") && key === "pagedown") act.next();
  else if (control?.matches("input") && key === "pageup") act.previous();
  else return true;
  event.preventDefault();
  return false;
}

/** What a key of ours does. The table of keys is in the document, where the help shows it: the script has no second one. */
function actionOf(key: string): Action | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>("#help [data-handles]")];
  return rows.find(({ dataset }) => dataset["handles"]?.split(" ").includes(key))?.dataset["does"] as
    | Action
    | undefined;
}
