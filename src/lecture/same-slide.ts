// Links to the other documents lead to the slide that is shown.
import type { LectureDeck } from "./deck.ts";

export function linksFollow(deck: LectureDeck) {
  const follow = () => linksLeadTo(deck.slide.id);
  deck.on("slidechanged", follow);
  follow();
}

/** @param id the id of the slide that is shown */
export function linksLeadTo(id: string) {
  for (const link of sameSlideLinks()) link.hash = `#/${id}`;
}

export const sameSlideLinks = () => document.querySelectorAll<HTMLAnchorElement>("a[data-same-slide]");
