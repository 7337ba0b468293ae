// The bar over the pages: what is printed, and how. Only for the screen, and only where a script can follow it.

import { OtherLanguages, useOtherLanguages } from "../deck/other-languages.tsx";
import type { Deck } from "../deck/running-order.ts";
import { useWords } from "../words/context.ts";
import type { CHOICES, ChoiceName } from "./choice.ts";

/** What each choice is called, and each of its values, in the order of `CHOICES`. */
type ChoiceWords = {
  readonly [Name in ChoiceName]: {
    readonly name: string;
    readonly values: Readonly<Record<(typeof CHOICES)[Name][number], string>>;
  };
};

export function ChoiceBar({ deck }: { deck: Deck }) {
  const { print } = useWords();
  const choices: ChoiceWords = print.choices;
  const others = useOtherLanguages();
  const hasLines = deck.parts.some(({ line }) => line === "critical");
  return (
    <header class="choice-bar">
      <form id="choice" autocomplete="off">
        {Object.entries(choices).map(([id, { name, values }]) => (
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
        {others.length > 0 && (
          <label hidden>
            <span>{print.beside}</span>
            <select name="beside">
              <option value="">{print.noneBeside}</option>
              {others.map(({ language, folder, name }) => (
                <option key={language} value={language} lang={language} data-folder={folder}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">{print.print}</button>
      </form>
      <p id="outcome" role="status" />
      <nav aria-label={print.thisLesson}>
        <a href="index.html">{print.lecture}</a> <a href="review.html">{print.review}</a>{" "}
        <OtherLanguages file="print.html" />
      </nav>
    </header>
  );
}
