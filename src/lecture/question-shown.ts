// Of several questions on a slide, the one that is shown.
import type { LectureDeck } from "./deck.ts";

/** @returns what holds the last question whose step has come; undefined where there is none */
export const questionShown = (deck: LectureDeck): HTMLElement | undefined =>
  [...deck.slide.querySelectorAll<HTMLElement>(".question")].findLast((one) => deck.stepOf(one) <= deck.step);
