// A formula, and what its symbols stand for.
import { slidePart } from "../part.tsx";
import { mathmlOf } from "./mathml.ts";
import { rules } from "./rules.ts";
import { widthInEm } from "./width.ts";

/** In em: what is wider does not fit a small phone in the largest text; what is wider still needs smaller type there. */
const WIDE = 8;
const WIDEST = 12.5;

export interface FormulaProps {
  /** The formula in TeX; with `String.raw`, so that its backslashes stay. Chemistry is written `\ce{…}`. */
  tex: string;
  /** The formula as one reads it aloud: for screen readers and PDFs. */
  alt: string;
  /** What its symbols stand for: each in TeX, and in words. */
  where?: Readonly<Record<string, string>>;
}

/**
 * A formula in TeX, made into MathML at build time: browsers set it, screen readers read it, no script is needed.
 *
 * @see https://temml.org/docs/en/supported for what of TeX is understood
 * @example
 * <Formula
 *   tex={String.raw`v = \frac{s}{t}`}
 *   alt="Speed is distance divided by time"
 *   where={{ v: "speed, in metres a second", s: "distance, in metres", t: "time, in seconds" }}
 * />
 */
export const Formula = slidePart<FormulaProps>({
  name: "formula",
  rules,
  Markup({ tex, alt, where }) {
    const whole = mathmlOf(tex, alt);
    const width = widthInEm(whole);
    const wide = width > WIDEST ? " is-widest" : width > WIDE ? " is-wide" : "";
    return (
      <div class={`formula${wide}`}>
        <div class="whole" dangerouslySetInnerHTML={{ __html: whole }} />
        {where && (
          <dl>
            {Object.entries(where).map(([symbol, meaning]) => (
              <div key={symbol}>
                <dt dangerouslySetInnerHTML={{ __html: mathmlOf(symbol, undefined) }} />
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    );
  },
});
