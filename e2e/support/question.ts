// What every question shows: a way to check, a way to try again, and what it says.
import { expect, type Locator } from "@playwright/test";
import * as english from "../../src/words/en.ts";
import type { Words } from "../../src/words/words.ts";
import type { Lecture } from "./lecture.ts";

/** A question as the slide shows it. Its answers are in the page, kept back; a spec reads them from there. */
export class Question {
  readonly element: Locator;
  readonly words: Words;

  /** @param words of the lesson's language; English where left out */
  constructor(element: Locator, words: Words = english) {
    this.element = element;
    this.words = words;
  }

  get check() {
    return this.element.getByRole("button", { name: this.words.questions.check });
  }

  get tryAgain() {
    return this.element.getByRole("button", { name: this.words.questions.tryAgain });
  }

  get status() {
    return this.element.getByRole("status");
  }
}

/**
 * Goes to every choice question of the deck, once its vote can begin: what that needs is loaded with the first one.
 *
 * @param visit gets the question, what to call it, and the id of its slide
 * @param words of the lesson's language; English where left out
 */
export async function eachChoice(
  lecture: Lecture,
  visit: (question: Locator, name: string, slide: string) => Promise<void>,
  words: Words = english,
) {
  const ids = await lecture.page
    .locator(".slides section[id]:has(deck-choice)")
    .evaluateAll((sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await lecture.open(`#/${id}`);
    for (const [index, step] of (await stepsOf(lecture, "deck-choice")).entries()) {
      await lecture.open(`#/${id}${step}`);
      const question = lecture.slide.locator("deck-choice").nth(index);
      await expect(question.getByRole("button", { name: words.vote.begin })).toBeVisible();
      await visit(question, `${id}, question ${index + 1}`, id);
    }
  }
}

/**
 * Of several questions on a slide each has its step, whatever their kinds.
 *
 * @param kind of the questions that are meant, as in `deck-choice`
 * @returns for each of them on the slide that is shown, what leads to it behind the slide's address: "" or as in `/0`
 */
export const stepsOf = (lecture: Lecture, kind: string): Promise<string[]> =>
  lecture.slide.locator(kind).evaluateAll((all) =>
    all.map((one) => {
      const step = one.closest(".fragment")?.getAttribute("data-fragment-index");
      return step == null ? "" : `/${step}`;
    }),
  );
