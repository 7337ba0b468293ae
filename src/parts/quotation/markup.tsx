// Somebody's own words, with the work that they are from.
import type { ComponentChildren } from "preact";
import type { Source } from "../../deck/lesson.ts";
import { SourceLine, slidePart } from "../part.tsx";
import { rules } from "./rules.ts";

export interface QuotationProps {
  /** The words as they were written, without quotation marks: those are drawn, as the words' language has them. */
  children: ComponentChildren;
  /** Whose words they are, where a class should know more than the source's short name: `Ada Fern, botanist`. */
  by?: string;
  /** The work that they are from: one of the lesson's, which the slide names in its `sources`, too. */
  source: Source;
  /** Where it has them, such as `p. 12`. */
  at?: string;
  /** The words' language, where it is not the lesson's: a tag such as `fr`, by which a screen reader speaks them. */
  language?: string;
}

/**
 * Somebody's own words, large, and below them whose they are.
 *
 * At most 35 words. In the page to read and on paper it looks alike, smaller.
 *
 * @example
 * <Quotation by="Ada Fern, botanist" source={sources.fern} at="p. 12">
 *   A leaf is a kitchen that is lit by the Sun.
 * </Quotation>
 */
export const Quotation = slidePart<QuotationProps>({
  name: "quotation",
  rules,
  cites: ({ source }) => [source],
  Markup: ({ children, by, source, at, language }) => (
    <figure class="quotation">
      <blockquote lang={language}>
        <p>{children}</p>
      </blockquote>
      <figcaption>
        {by && <span class="by">{by}</span>} <SourceLine source={source} at={at} />
      </figcaption>
    </figure>
  ),
});
