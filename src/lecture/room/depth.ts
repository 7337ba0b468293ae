// From how far the deck's text can be read. A letter has to be 1/200 of the distance high for people to work with what it
// says (DISCAS, basic decision making): letter ÷ picture height = distance ÷ (picture height × 200).
import { numbers, depth as words } from "../../words/here.ts";

const ACUITY = 200;
/** The deck's body text and its smallest, in px of a slide 720 px high. */
export const BODY = 32;
export const SMALLEST = 24;

export interface Picture {
  /** In metres. */
  readonly height: number;
  /** The share of its height that a slide takes; less than 1 where the screen is higher than 16:9. */
  readonly share: number;
  /** Heights of the deck's letters, in shares of the type size: of an x, and of a capital. */
  readonly letters: { readonly small: number; readonly capital: number };
}

/**
 * @param size in px of a slide 720 px high
 * @returns metres from the screen up to which text is read with ease (its small letters are tall enough), and up to
 * which it is read at all (its capitals are)
 */
export function reach(size: number, { height, share, letters }: Picture): { ease: number; most: number } {
  const metres = (letter: number) => (size / 720) * share * letter * height * ACUITY;
  return { ease: metres(letters.small), most: metres(letters.capital) };
}

/** A phone scans a code from so many times its width, without the light margin: the usual rule of thumb. */
const SCANNED = 10;

/**
 * How large a QR code has to be for the last row.
 *
 * @param room in metres
 * @param modules across the code, and of its light margin on both sides
 * @returns the side of the code with its margin, in shares of the picture's height
 */
export const codeSide = (room: { height: number; last: number }, modules: number, margin: number): number =>
  (room.last / SCANNED / room.height) * ((modules + margin) / modules);

/** @param side of the code with its margin, in shares of the picture's height. @returns metres up to which it is scanned */
export const scannedFrom = (side: number, height: number, modules: number, margin: number): number =>
  side * height * (modules / (modules + margin)) * SCANNED;

/** @param last metres from the screen to the last row */
export function verdict(picture: Picture, last: number): string {
  const [body, smallest] = [reach(BODY, picture), reach(SMALLEST, picture)];
  const m = (metres: number) => words.metres(numbers.decimal(Math.floor(metres * 10) / 10));
  if (last <= smallest.ease) return words.large;
  const needed = numbers.decimal(Math.ceil(((picture.height * last) / smallest.most) * 10) / 10);
  if (last <= smallest.most) return words.justLarge(m(smallest.ease));
  const advice = words.advice(needed);
  if (last <= body.most) return words.smallest(m(smallest.most), advice);
  return words.body(m(body.most), m(smallest.most), advice);
}
