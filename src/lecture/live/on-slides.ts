// What of the slide that is shown can be answered by phone, and how far each is.

import { demand } from "../../dom/demand.ts";
import type { Desk, Phase } from "../../live/wire.ts";
import type { Store } from "../../store/store.ts";
import type { LectureDeck } from "../deck.ts";
import { questionShown } from "../question-shown.ts";
import { PHASES as VOTE_PHASES } from "../vote/phases.ts";

export interface OnSlide {
  readonly id: string;
  /** A question that the class votes on twice, in phases that the vote on the slide has already. */
  readonly isVote: boolean;
}

/** The phases of a vote on a slide (vote/phases.ts), as the room calls them. */
const ROOM_PHASES: Readonly<Record<(typeof VOTE_PHASES)[number], Phase>> = {
  ask: "closed",
  vote: "first",
  discuss: "talk",
  again: "second",
  reveal: "shown",
};

/** @returns what is there in this step: of several questions, the one that is shown */
export function activitiesOn(deck: LectureDeck): OnSlide[] {
  const { slide } = deck;
  const question = questionShown(deck)?.querySelector<HTMLElement>("[data-question]");
  const widgets = [...slide.querySelectorAll<HTMLElement>("deck-hands, deck-text")].filter(
    (widget) => deck.stepOf(widget) <= deck.step,
  );
  return [
    ...(question ? [{ id: question.dataset["question"] ?? "", isVote: question.localName === "deck-choice" }] : []),
    ...widgets.map(({ dataset }) => ({
      id: dataset["text"] ?? `${dataset["hands"]}:${dataset["round"]}`,
      isVote: false,
    })),
  ].filter(({ id }) => id !== "");
}

/** How far the class's vote on a slide's question is. */
export function votePhase(store: Store, id: string): Phase {
  return ROOM_PHASES[VOTE_PHASES[store.get("votes", id)?.phase ?? 0] ?? "ask"];
}

/** What the lecturer says on a slide, as plain text. */
export function notesOf(slide: HTMLElement): string {
  const notes = demand<HTMLTemplateElement>(slide, "template.notes").content;
  return [...notes.querySelectorAll("p, li")].map(({ textContent }) => textContent?.trim()).join("\n\n");
}

/** Whether votes on an activity's round are no longer taken. @param round 0 for the first */
export const isOver = (desk: Desk, id: string, round: number): boolean => {
  const phase = desk.phases[id];
  return phase === "shown" || (round === 0 && (phase === "talk" || phase === "second"));
};
