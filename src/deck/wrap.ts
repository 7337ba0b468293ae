// Where a text breaks into lines. Slides are laid out at build time, where no browser can be asked how wide a text is.

// biome-ignore format: a table
/** Widths of letters in thousandths of the type's size, as Atkinson Hyperlegible Next has them at weight 400. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [160, "'’‘"], [210, ",.:;"], [240, "|`j·"], [262, "il "], [300, "!()\""], [320, "ft["], [347, "]{}r-"], [372, "_/\\"],
  [400, "I1"], [460, "yzvs"], [485, "?x*ck"], [511, "7J"], [540, "aeuL–"], [552, "2ohnF^<>~Tg"], [570, "dbpEqY3"],
  [595, "5$PSV96+Z−×"], [620, "B4R8XAC=K"], [650, "0#D"], [693, "wUNGH"], [730, "OQ&"], [800, "@Mm"], [856, "W"],
  [919, "%…—"],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Of a letter that the table does not have: as wide as most, or as a sign of a script that is wider. */
const widthOf = (letter: string): number =>
  WIDTH_OF.get(letter.normalize("NFD").charAt(0)) ??
  (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter) ? 1000 : 590);
/** How much wider text is at weight 650. */
const BOLD = 1.07;

/**
 * @param size the type's, in a drawing's units
 * @returns how wide a text comes out, in the same units: a little too much rather than too little
 */
export const textWidth = (text: string, size: number, bold = false): number =>
  ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) / 1000) * size * (bold ? BOLD : 1);

/**
 * Breaks a text between words, so that no line is wider than `width`; a single word that is wider stays whole.
 *
 * @param width in a drawing's units
 * @param size the type's, in the same units
 */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
