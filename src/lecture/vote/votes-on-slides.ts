// The votes on the deck's choice questions. While one is on, whatever would go on with the deck goes on with the vote.
import "./vote.css";
import type ChoiceElement from "../../questions/choice/element.ts";
import { vote as words } from "../../words/here.ts";
import { announce } from "../announce.ts";
import type { Lecture } from "../lecture.ts";
import { questionShown } from "../question-shown.ts";
import { BACKWARDS, ONWARDS } from "../ways.ts";
import type { Phase } from "./phases.ts";
import { QuestionVote } from "./question-vote.ts";

/** @returns begins a vote on the question that is shown, or goes on with it */
export function votesOnSlides({ deck, intents, store }: Lecture): () => void {
  const votes = new Map<ChoiceElement, QuestionVote>();
  /** A slide's questions are made ready when it is shown: of a long deck all at once would be felt. */
  const ready = () => {
    for (const choice of deck.slide.querySelectorAll<ChoiceElement>("deck-choice"))
      if (!votes.has(choice)) votes.set(choice, new QuestionVote(choice, store));
  };
  deck.on("slidechanged", ready);
  ready();
  /** The vote on the question that is shown. */
  const current = () => {
    const shown = questionShown(deck);
    return [...votes].find(([choice]) => shown?.contains(choice))?.[1];
  };

  intents.take("vote", (intent, { isRepeat }) => {
    const isBack = BACKWARDS.includes(intent);
    if (!isBack && !ONWARDS.includes(intent)) return false;
    const vote = current();
    // Back from the first vote leads to what was before the question.
    const ends: readonly Phase[] = isBack ? ["ask", "vote", "reveal"] : ["ask", "reveal"];
    if (!vote || ends.includes(vote.phase)) return false;
    if (!isBack) vote.next();
    else if (!isRepeat) vote.previous();
    return true;
  });

  return () => {
    const vote = current();
    if (!vote) announce(words.noQuestion);
    else if (vote.phase !== "reveal") vote.next();
  };
}
