// The place where a lecture ends is kept. When the deck is opened at its first slide again, it offers to go on there, and
// to clear the hands that were counted then; whoever ignores the offer begins anew.
import { demand } from "../dom/demand.ts";
import type { Store } from "../store/store.ts";
import { lastPlace } from "../words/here.ts";
import { atRest } from "./at-rest.ts";
import type { LectureDeck } from "./deck.ts";
import type { Lecture } from "./lecture.ts";
import { MOVES } from "./moves.ts";

const SITTING = 12 * 3_600_000; // ms; counts older than that are another lecture's

export interface LastPlace {
  readonly slide: HTMLElement;
  readonly number: number;
  readonly step: number;
}

/** @returns where the lecture before ended; undefined where there was none, or it ended where this one begins */
export function keepsPlace({ deck, store }: Pick<Lecture, "deck" | "store">): LastPlace | undefined {
  const last = placeBefore(deck, store);
  const keep = () => store.put("places", "lecture", { slide: deck.slide.id, step: deck.step });
  if (deck.slide === deck.slides[0]) offer(deck, store, last);
  else keep();
  const keepSoon = atRest(keep);
  for (const event of MOVES) deck.on(event, keepSoon);
  return last;
}

export const goToPlace = (deck: LectureDeck, { slide, step }: LastPlace) => {
  deck.goTo(slide, step);
  slide.focus({ preventScroll: true });
};

function placeBefore(deck: LectureDeck, store: Store): LastPlace | undefined {
  const kept = store.get("places", "lecture");
  const index = deck.slides.findIndex(({ id }) => id === kept?.slide);
  const slide = deck.slides[index];
  return slide && index > 0 ? { slide, number: index + 1, step: kept?.step ?? -1 } : undefined;
}

/** Stands where the first slide has nothing, takes no focus, and goes with the slide. */
function offer(deck: LectureDeck, store: Store, last: LastPlace | undefined) {
  const bar = document.createElement("p");
  bar.className = "offer";
  const add = (label: string, act: () => void) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      button.remove();
      act();
    });
    bar.append(button);
  };
  if (last) add(lastPlace.goOn(last.number), () => goToPlace(deck, last));
  if (isCountedBefore(store)) add(lastPlace.clearHands, () => clearHands(store));
  if (bar.childElementCount === 0) return;
  demand(document, ".toolbar").after(bar);
  deck.on("slidechanged", () => bar.remove());
}

const isCountedBefore = (store: Store) =>
  Object.values(store.all("hands")).some(
    ({ at, counts }) => at < Date.now() - SITTING && counts.some((count) => count > 0),
  );

/** Clears the counts of every show of hands. */
export function clearHands(store: Store) {
  for (const name of Object.keys(store.all("hands"))) store.put("hands", name, { counts: [] });
}

/** All hands that are kept. */
export const handsKept = (store: Store): number =>
  Object.values(store.all("hands"))
    .flatMap(({ counts }) => counts)
    .reduce((sum, count) => sum + count, 0);
