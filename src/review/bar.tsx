// What stands beside the text, or above it on a narrow screen: contents, search, and how the page is to look.
import type { Deck } from "../deck/running-order.ts";
import { Contents } from "./contents.tsx";
import { PracticeLink } from "./practice-markup.tsx";
import { Search } from "./search.tsx";
import { Settings } from "./settings.tsx";

export function Bar({ deck }: { deck: Deck }) {
  return (
    <header class="bar">
      <p class="lesson">
        <a href={`#/${deck.slides[0]?.slide.id}`}>{deck.lesson.title}</a>
      </p>
      <Contents deck={deck} />
      <Search />
      <Settings />
      <PracticeLink />
    </header>
  );
}
