// Which key of the table a press is, on any keyboard.
import { type Intent, TABLE } from "./table.ts";

/** What is used here of a `KeyboardEvent`. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What stands on keys of a Latin keyboard, by `KeyboardEvent.code`: alone, and with Shift. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: ".>",
  Slash: "/?",
  Semicolon: ";:",
  Equal: "=+",
  Minus: "-_",
};

const isAscii = (key: string) => /^[\x20-\x7e]$/.test(key);
/** A Latin letter that ASCII has not, such as ç, ğ, ı or ö. */
const isOtherLatin = (key: string) => /^\p{Script=Latin}$/u.test(key);
/** As in `Escape` or `F5`; not `Dead`, `Process` or `Unidentified`, which stand for a sign that is still to come. */
const isNamed = (key: string) => /^(?!Dead|Process|Unidentified)[A-Z][A-Za-z0-9]+$/.test(key);

/**
 * The sign on a key, letters as capitals. A key that gives no Latin sign (on an Arabic, a Greek or a Russian keyboard, or
 * while Chinese is typed) is known by its place: there it has the sign of a Latin keyboard. So are digits of a keyboard that
 * gives them with Shift. A Turkish keyboard’s ç, ğ, ı, ö, ş, ü are letters of their own, wherever they stand: no key of the deck.
 */
export function signOf({ key, code, shiftKey }: Press): string {
  if (key === " ") return "Space";
  if (isAscii(key)) return key.toUpperCase();
  if (isNamed(key)) return key;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code) ?? [];
  if (isOtherLatin(key) && digit === undefined) return key;
  return letter ?? digit ?? SIGNS[code]?.[shiftKey ? 1 : 0] ?? key;
}

/** Intents by key. */
const INTENTS = new Map(
  Object.entries(TABLE).flatMap(([intent, keys]) => keys.map((key) => [key as string, intent as Intent] as const)),
);

/** @returns what a press wants; undefined where it is none of ours, as most are with Ctrl or Meta */
export function intentOf(press: Press): Intent | undefined {
  const sign = signOf(press);
  if (press.ctrlKey || press.metaKey) return INTENTS.get(`Ctrl+${sign}`);
  if (press.altKey) return INTENTS.get(`Alt+${sign}`);
  return (press.shiftKey ? INTENTS.get(`Shift+${sign}`) : undefined) ?? INTENTS.get(sign);
}

const MIRRORED: { readonly [Wanted in Intent]?: Intent } = {
  right: "left",
  left: "right",
  "skip-right": "skip-left",
  "skip-left": "skip-right",
};

/**
 * What an intent of the table is in a document written from right to left: there the main line leads to the left, so that
 * “right” and “left” change places, as in Reveal. Behaviours know `right` as onwards, in either direction.
 */
export const mirrored = (intent: Intent): Intent => MIRRORED[intent] ?? intent;

/** Whether a press gives a letter, a digit or another sign, as speech input may by chance (WCAG 2.1.4). */
export const isCharacter = (press: Press): boolean => {
  const sign = signOf(press);
  return sign.length === 1 && !press.ctrlKey && !press.altKey && !press.metaKey;
};
