// What every question shows: a way to check, a way to try again, and what it says.
import type { Locator } from "@playwright/test";

/** A question as the slide shows it. Its answers are in the page, kept back; a spec reads them from there. */
export class Question {
  readonly element: Locator;

  constructor(element: Locator) {
    this.element = element;
  }

  get check() {
    return this.element.getByRole("button", { name: "Check" });
  }

  get tryAgain() {
    return this.element.getByRole("button", { name: "Try again" });
  }

  get status() {
    return this.element.getByRole("status");
  }
}
