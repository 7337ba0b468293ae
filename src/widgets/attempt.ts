// What choice, sorting and matching share: attempt first, then feedback. Answers wait in a <template>,
// where neither the eye nor a screen reader meets them.

export abstract class AttemptElement extends HTMLElement {
  connectedCallback() {
    for (const type of ["submit", "reset", "focusin", "pointerover"]) this.addEventListener(type, this.#onEvent);
  }

  disconnectedCallback() {
    for (const type of ["submit", "reset", "focusin", "pointerover"]) this.removeEventListener(type, this.#onEvent);
  }

  /** The parts that are each right or wrong: options, rows. */
  protected abstract readonly parts: HTMLElement[];

  /** Marks the parts that were answered. @returns what to say about the whole */
  protected abstract check(): string;

  /** The answer to a part, as its `<template>` has it. */
  protected answerTo(part: HTMLElement): HTMLElement | undefined {
    const answers = this.querySelector("template")?.content.querySelectorAll<HTMLElement>("p");
    return answers?.[this.parts.indexOf(part)];
  }

  /** Takes all marks away. */
  protected clear() {
    for (const part of this.parts) {
      delete part.dataset["result"];
      part.querySelector(".result")?.replaceChildren();
    }
  }

  /** Marks a part right or wrong, and shows `text` beside it. */
  protected mark(part: HTMLElement, isRight: boolean, text: string) {
    part.dataset["result"] = isRight ? "right" : "wrong";
    part.querySelector(".result")?.replaceChildren(text);
  }

  readonly #onEvent = (event: Event) => {
    if (event.type === "submit") {
      event.preventDefault();
      this.clear();
      this.#say(this.check());
    } else if (event.type === "reset") {
      this.clear();
      this.#say("");
    } else this.#explain(event.target);
  };

  /** Once marked, the row in hand says why. */
  #explain(target: EventTarget | null) {
    const part = this.parts.find((one) => target instanceof Node && one.contains(target));
    if (part?.dataset["result"] && part.querySelector(".result")) this.#say(this.answerTo(part)?.textContent ?? "");
  }

  #say(text: string) {
    const status = this.querySelector("[role=status]");
    if (status && status.textContent !== text) status.textContent = text;
  }
}
