// What stands beside the text, or above it on a narrow screen: search, contents, and how the page is to look.
import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { OtherLanguages, OtherLanguagesContext } from "../../deck/other-languages.tsx";
import type { Deck } from "../../deck/running-order.ts";
import { useWords } from "../../words/context.ts";
import { Contents } from "../contents/markup.tsx";
import { PracticeLink } from "../practice/markup.tsx";
import { Search } from "../search/markup.tsx";
import { Settings } from "../settings/markup.tsx";

export function Bar({ deck }: { deck: Deck }) {
  const { review } = useWords();
  return (
    <header class="page-bar">
      <p class="lesson">
        <a href={`#/${deck.slides[0]?.slide.id}`}>{deck.lesson.title}</a>
      </p>
      <OtherLanguagesLine />
      <PracticeLink />
      <search>
        <Panel name="search" title={review.search}>
          <Search />
        </Panel>
      </search>
      <nav aria-label={review.contents}>
        <Panel name="contents" title={review.contents}>
          <Contents deck={deck} />
        </Panel>
      </nav>
      <Panel name="settings" title={review.display}>
        <OtherLanguagesLine />
        <Settings />
      </Panel>
    </header>
  );
}

/**
 * The lesson in other languages: each link leads to the slide that is read. Where the bar has room for one row of words
 * only, they stand among the settings; page.css shows one of the two.
 */
function OtherLanguagesLine() {
  if (useContext(OtherLanguagesContext).length === 0) return null;
  return (
    <p class="other-languages">
      <OtherLanguages file="review.html" />
    </p>
  );
}

/** One at a time is open on a narrow screen, over the text. */
function Panel({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  return (
    <details class={`panel ${name}`} name="bar">
      <summary>{title}</summary>
      <div class="inside">{children}</div>
    </details>
  );
}
