// Which slide somebody means who types a number, an id, or words of a headline.
import { folded, MARKS } from "../../dom/folded.ts";

/** What is used here of a slide. */
interface Named {
  readonly id: string;
  readonly headline: string;
}

const plain = (text: string) => folded(text.trim()).replaceAll(MARKS, "");

/**
 * Capitals, accents and signs of vowels don't matter, nor which i of Turkish's two was typed.
 *
 * @param query what was typed; a number counts from 1
 * @returns the slide's place, from 0; -1 where none is called so
 */
export function slideNamed(query: string, slides: readonly Named[]): number {
  const words = plain(query);
  if (words === "") return -1;
  if (/^\p{Nd}+$/u.test(words)) {
    const number = Number(latinDigits(words));
    return number <= slides.length ? number - 1 : -1;
  }
  const byId = slides.findIndex(({ id }) => plain(id) === words);
  return byId >= 0 ? byId : slides.findIndex(({ headline }) => plain(headline).includes(words));
}

/** Digits of any script as those that numbers are read from: ٣ as 3. Each script has its ten in a row, from a zero on (Unicode, Nd). */
const latinDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return `${code - zero}`;
  });
