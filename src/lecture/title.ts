// The page's title follows the slide, so that a tab, a bookmark and the history name it (WCAG 2.4.2).
import type { LectureDeck } from "./deck.ts";

export function titleFollows(deck: LectureDeck) {
  const lesson = document.title;
  const show = () => {
    const headline = headlineOf(deck.slide);
    document.title = headline === lesson ? lesson : `${headline} · ${lesson}`;
  };
  deck.on("slidechanged", show);
  show();
}

/** A slide's headline as text. */
export const headlineOf = (slide: HTMLElement): string => slide.querySelector("h1, h2")?.textContent ?? slide.id;
