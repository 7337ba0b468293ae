// What is told to the author of a formula.
import { optional, record, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import type { FormulaProps } from "./markup.tsx";
import { mathmlOf } from "./mathml.ts";

const MOST_SYMBOLS = 5;

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
  limits({ where = {} }) {
    const count = Object.keys(where).length;
    return count > MOST_SYMBOLS
      ? [`explains ${count} symbols, ${count - MOST_SYMBOLS} more than ${MOST_SYMBOLS}. Make two slides.`]
      : [];
  },
};
