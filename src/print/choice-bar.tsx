// The bar over the pages: what is printed, and how. Only for the screen, and only where a script can follow it.
import type { Deck } from "../deck/running-order.ts";
import type { CHOICES, ChoiceName } from "./choice.ts";

/** What each choice is called, and each of its values, in the order of `CHOICES`. */
const WORDS: {
  readonly [Name in ChoiceName]: { name: string; values: Record<(typeof CHOICES)[Name][number], string> };
} = {
  kind: {
    name: "Kind",
    values: { slides: "Slides", handout: "Handout", notes: "Notes", worksheet: "Worksheet", key: "Answer key" },
  },
  paper: { name: "Paper", values: { a4: "A4", letter: "Letter" } },
  line: { name: "Line", values: { critical: "Critical: everything", article: "Article: the text alone" } },
  evidence: { name: "Evidence slides", values: { yes: "Included", no: "Left out" } },
  ink: { name: "Ink", values: { colour: "Colour", grey: "Grey, to save ink" } },
  pen: { name: "Pen strokes", values: { yes: "Included", no: "Left out" } },
};

export function ChoiceBar({ deck }: { deck: Deck }) {
  const hasLines = deck.parts.some(({ line }) => line === "critical");
  return (
    <header class="choice-bar">
      <form id="choice" autocomplete="off">
        {Object.entries(WORDS).map(([id, { name, values }]) => (
          <label key={id} hidden={id === "line" && !hasLines}>
            <span>{name}</span>
            <select name={id}>
              {Object.entries(values).map(([value, word]) => (
                <option key={value} value={value}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">Print</button>
      </form>
      <p id="outcome" role="status" />
      <nav aria-label="This lesson">
        <a href="index.html">Lecture</a> <a href="review.html">Review</a>
      </nav>
    </header>
  );
}
