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
    const questions = await lecture.slide.locator("deck-choice").count();
    for (let step = 0; step < questions; step++) {
      await lecture.open(`#/${id}${step > 0 ? `/${step - 1}` : ""}`);
      const question = lecture.slide.locator("deck-choice").nth(step);
      await expect(question.getByRole("button", { name: words.vote.begin })).toBeVisible();
      await visit(question, `${id}, question ${step + 1}`, id);
    }
  }
}
