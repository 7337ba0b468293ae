// What is told to the author of a formula.
import { optional, record, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import type { FormulaProps } from "./markup.tsx";
import { mathmlOf } from "./mathml.ts";
import { widthInEm } from "./width.ts";

const MOST_SYMBOLS = 5;
/** A formula's type on a slide, in its units: style.css. */
const SIZE = 64;
const LINES = String.raw`\begin{aligned} a &= b \\ &= c \end{aligned}`;

export const rules: PartRules<FormulaProps> = {
  entries: { tex: string(), alt: string(), where: optional(record(string(), string())) },
  problems({ tex, alt, where = {} }) {
    const wrong = [tex, ...Object.keys(where)].flatMap((one) => {
      try {
        mathmlOf(one, "");
        return [];
      } catch (error) {
        return [`“${one}” can’t be read: ${(error as Error).message.replace(/^ParseError: /, "").split("\n")[0]}`];
      }
    });
    return [
      ...(tex.trim() === "" ? ["has no TeX. Write tex={String.raw`E = mc^2`}."] : wrong),
      ...(wordsIn(alt) < 3 ? ['is not said in words. Write alt="…" as you would read it aloud.'] : []),
    ];
  },
  limits({ tex, alt, where = {} }, { width }) {
    const count = Object.keys(where).length;
    const wide = Math.round((widthInEm(mathmlOf(tex, alt)) * SIZE * 100) / width);
    return [
      count > MOST_SYMBOLS &&
        `explains ${count} symbols, ${count - MOST_SYMBOLS} more than ${MOST_SYMBOLS}. Make two slides.`,
      wide > 100 && `is too wide: it takes about ${wide} % of its room. Break it into lines: ${LINES}.`,
    ].filter((problem) => problem !== false);
  },
};
