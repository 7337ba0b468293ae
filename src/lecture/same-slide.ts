// Links to the other documents lead to the slide that is shown.
import type { LectureDeck } from "./deck.ts";

export function linksFollow(deck: LectureDeck) {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-same-slide]");
  const follow = () => {
    for (const link of links) link.hash = `#/${deck.slide.id}`;
  };
  deck.on("slidechanged", follow);
  follow();
}
