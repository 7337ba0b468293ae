// While a lesson is written (`npm run dev`): slides that were saved are exchanged in the page, and what does not fit on the
// slide is listed beside it. No build has this folder.

import type { LectureDeck } from "../deck.ts";
import type { ChangedSlide } from "./changed-slides.ts";
import { exchange } from "./exchange.ts";
import { layoutIsTold } from "./layout-badge.ts";

/** @param deck left out in the speaker view, which is loaded again whatever has changed */
export function whileWriting(deck?: LectureDeck) {
  const tellLayout = deck && layoutIsTold(deck);
  const state = document.querySelector<HTMLMetaElement>("meta[name=deck-state]")?.content;
  import.meta.hot?.send("deck:state", Number(state)); // what was saved while the page was loading is not missed
  import.meta.hot?.on("deck:changed", (slides: readonly ChangedSlide[]) => {
    if (slides.length === 0) return;
    if (deck && exchange(deck, slides)) tellLayout?.();
    else location.reload();
  });
}
