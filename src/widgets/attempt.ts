// What choice, sorting and matching share: attempt first, then feedback. Answers wait in a <template>,
// where neither the eye nor a screen reader meets them.
import { drawLines, type Place } from "./lines.ts";
import { say } from "./say.ts";

const EVENTS = ["submit", "reset", "change", "focusin", "pointerover"];

export abstract class AttemptElement extends HTMLElement {
  readonly #resized = new ResizeObserver(() => this.#draw());

  connectedCallback() {
    for (const type of EVENTS) this.addEventListener(type, this);
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    this.#resized.disconnect();
  }

  /** The parts that are each right or wrong: options, rows. */
  protected abstract readonly parts: HTMLElement[];

  /** Marks the parts that were answered, and says how the whole is. */
  protected abstract check(): void;

  /** The lines over the question as it stands: a path's data for each path of its drawing. */
  protected abstract lines(place: Place): readonly string[];

  handleEvent(event: Event) {
    const part = this.parts.find((one) => one.contains(event.target as Node));
    if (event.type === "submit") {
      event.preventDefault();
      this.clear();
      this.check();
      this.#draw();
    } else if (event.type === "reset") {
      this.clear();
      // Its button goes, and the focus would go with it.
      this.querySelector<HTMLElement>("[type=submit]")?.focus({ preventScroll: true });
      // The controls are emptied only after the event.
      requestAnimationFrame(() => this.#draw());
    } else if (event.type === "change" && part) {
      this.changed(part);
      this.#draw();
    } else if (part?.dataset["result"]) this.visited(part);
  }

  /** Another answer is given to a part: its mark no longer holds. */
  protected changed(part: HTMLElement) {
    this.clear([part]);
  }

  /** The pointer or the focus is on a part that has its mark: the reason is said. */
  protected visited(part: HTMLElement) {
    for (const one of this.parts) one.toggleAttribute("data-in-hand", one === part);
    say(this, this.answerTo(part)?.textContent ?? "");
  }

  /** The answer to a part, as its `<template>` has it. */
  protected answerTo(part: HTMLElement): HTMLElement | undefined {
    const answers = this.querySelector("template")?.content.querySelectorAll<HTMLElement>("p");
    return answers?.[this.parts.indexOf(part)];
  }

  /** Marks a part right or wrong, with a verdict in words, the reason, and a tick in the right answer's ring. */
  protected mark(part: HTMLElement, isRight: boolean, verdict: string, ring?: Element | null) {
    part.dataset["result"] = isRight ? "right" : "wrong";
    part.querySelector(".result")?.replaceChildren(verdict);
    part.querySelector(".why")?.replaceChildren(this.answerTo(part)?.textContent ?? "");
    ring?.toggleAttribute("data-right", true);
  }

  /** How many of the parts have their mark, and how many a right one. */
  protected get score() {
    const marks = this.parts.map((part) => part.dataset["result"]);
    return { marked: marks.filter(Boolean).length, right: marks.filter((mark) => mark === "right").length };
  }

  protected clear(parts = this.parts) {
    for (const part of parts) {
      delete part.dataset["result"];
      part.removeAttribute("data-in-hand");
      for (const text of part.querySelectorAll(".result, .why")) text.replaceChildren();
      for (const ring of part.querySelectorAll("[data-right]")) ring.removeAttribute("data-right");
    }
    say(this, "");
  }

  #draw() {
    drawLines(this, (place) => this.lines(place));
  }
}
