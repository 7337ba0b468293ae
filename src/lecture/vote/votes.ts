// The votes on the deck's choice questions. While one is on, the keys that go on with the deck go on with the vote.
import "./vote.css";
import type { ChoiceElement } from "../../widgets/choice/element.ts";
import { announce } from "../announce.ts";
import type { LectureDeck } from "../deck.ts";
import type { Steady } from "../steady.ts";
import { ClassVote } from "./class-vote.ts";
import type { Phase } from "./phases.ts";

const ON = ["pagedown", " ", "n", "l", "arrowright"];
const BACK = ["pageup", "p", "h", "arrowleft"];
const CLICKER = ["pagedown", "pageup"];

export interface Votes {
  /** Begins a vote on the question that is shown, or goes on with it. */
  next(): void;
  /**
   * Turns the vote that is on to its next phase, or to the one before.
   *
   * @returns false where there is none to turn to, so that the deck may go there itself
   */
  turn(way: "next" | "previous"): boolean;
}

export function votesOn(deck: LectureDeck, isHeld: Steady): Votes {
  const votes = new Map(
    [...deck.root.querySelectorAll<ChoiceElement>("deck-choice")].map((choice) => [choice, new ClassVote(choice)]),
  );
  /** The vote on the question that is shown. */
  const current = () =>
    [...votes].findLast(
      ([choice]) => deck.slide.contains(choice) && getComputedStyle(choice).visibility === "visible",
    )?.[1];

  /** The vote that is on, where it has such a phase: back from the first one leads to what was before the question. */
  const toTurn = (way: "next" | "previous") => {
    const vote = current();
    const ends: readonly Phase[] = way === "next" ? ["ask", "reveal"] : ["ask", "vote", "reveal"];
    return vote && !ends.includes(vote.phase) ? vote : undefined;
  };

  // Before Reveal and the deck's own keys.
  window.addEventListener(
    "keydown",
    (event) => {
      const key = event.key.toLowerCase();
      const isBack = BACK.includes(key) || (key === " " && event.shiftKey);
      if (!isBack && !ON.includes(key)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && key !== " ")) return;
      if (deck.isBlack || deck.isOverview || document.querySelector("dialog[open]")) return;
      if (isKeptBy(document.activeElement, key)) return;
      // Arrows move a part of the slide that is shown large.
      if (key.startsWith("arrow") && deck.root.matches(".zoomed")) return;
      const vote = toTurn(isBack ? "previous" : "next");
      if (!vote) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isBack && !event.repeat) vote.previous();
      else if (!isBack && !isHeld(event.repeat)) vote.next();
    },
    { capture: true },
  );

  return {
    next: () => {
      const vote = current();
      if (!vote) announce("There is no question to vote on here.", 4);
      else if (vote.phase !== "reveal") vote.next();
    },
    turn: (way) => {
      const vote = toTurn(way);
      vote?.[way]();
      return vote !== undefined;
    },
  };
}

/** Whether a control that has the focus needs a key itself. */
const isKeptBy = (control: Element | null, key: string) =>
  !CLICKER.includes(key) &&
  (control?.matches("input, textarea, select") || (key === " " && control?.matches("button, summary")));
