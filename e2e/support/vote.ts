// A choice question as the class votes on it.
import { expect, type Locator } from "@playwright/test";
import * as english from "../../src/words/en.ts";
import type { Words } from "../../src/words/words.ts";

/** A choice question as the class votes on it. */
export class Vote {
  readonly element: Locator;
  readonly words: Words;

  /** @param words of the lesson's language; English where left out */
  constructor(element: Locator, words: Words = english) {
    this.element = element;
    this.words = words;
  }

  /** Presses keys one after the other, each a press of its own. */
  async press(...keys: string[]) {
    for (const key of keys) {
      await this.element.page().clock.fastForward(1000);
      await this.element.page().keyboard.press(key);
    }
  }

  button(name: string) {
    return this.element.getByRole("button", { name, exact: true });
  }

  get counts() {
    return this.element.getByRole("spinbutton");
  }

  get status() {
    return this.element.locator(".answer-line > [role=status]");
  }

  get bars() {
    return this.element.locator(".bars");
  }

  async count(...hands: number[]) {
    for (const [index, number] of hands.entries()) await this.counts.nth(index).fill(`${number}`);
  }

  /** The reasons, one an option, as the page keeps them back. */
  async reasons() {
    const all = await this.element
      .locator("template")
      .evaluate((template: HTMLTemplateElement) =>
        [...template.content.querySelectorAll("p")].map(({ textContent }) => textContent?.trim() ?? ""),
      );
    if (all.length === 0) throw new Error("The question keeps no reasons back.");
    return all;
  }

  /** Nothing that gives the answer away can be seen or is in the accessibility tree. */
  async keepsQuiet() {
    for (const reason of await this.reasons()) await expect(this.element.getByText(reason)).toHaveCount(0);
    await expect(this.element.locator("[data-right]")).toHaveCount(0);
    await expect(this.button(this.words.questions.check)).toHaveCount(0);
  }
}
