// What choice, sorting and matching share: attempt first, then feedback. Answers wait in a <template>,
// where neither the eye nor a screen reader meets them. What is answered is kept, under the question's id.

import { say } from "../dom/say.ts";
import { KeepingElement } from "../store/keeping-element.ts";
import { type BoxOf, drawSoon, type Lined } from "./lines.ts";

const EVENTS = ["submit", "reset", "change", "focusin", "pointerover"];

/** A question has been answered. */
export class AnsweredEvent extends Event {
  /** The share of it that is right, from 0 to 1. */
  readonly share: number;

  constructor(share: number) {
    super("answered", { bubbles: true });
    this.share = share;
  }
}

/** What a question of several parts says of an attempt. */
interface ScoreWords {
  /** Nothing is answered yet. */
  readonly first: string;
  readonly score: (right: number, of: number, rest: number) => string;
  /** Where the reason for a part is read. */
  readonly readWhy: string;
}

/** One for all questions of the page: they are told of together, and drawn together. */
const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) drawSoon(target as AttemptElement);
});

export abstract class AttemptElement extends KeepingElement implements Lined {
  /**
   * Whether each part shows its reason: a page has room for that; on a slide it is there for a screen reader only.
   * The document's main.ts says which it is.
   */
  static reasonsStand = false;

  /** The answer that is kept, as the form shows it. */
  #given = "";

  connectedCallback() {
    for (const type of EVENTS) this.addEventListener(type, this);
    resized.observe(this);
    this.store.addEventListener("answers", this);
    this.#restore();
  }

  disconnectedCallback() {
    resized.unobserve(this);
    this.store.removeEventListener("answers", this);
  }

  /** The parts that are each right or wrong: options, rows. */
  protected abstract readonly parts: HTMLElement[];

  /**
   * Marks the parts that were answered, and says how the whole is.
   *
   * @returns the share that is right, from 0 to 1; undefined where nothing is answered yet
   */
  protected abstract check(): number | undefined;

  /** The lines over the question as it stands: a path's data for each path of its drawing. */
  abstract lines(boxOf: BoxOf): readonly string[];

  handleEvent(event: Event) {
    if (event.type === "answers") return this.#restore();
    if (event.type === "submit") {
      event.preventDefault();
      this.clear();
      const share = this.check();
      drawSoon(this);
      if (share === undefined) return;
      this.#given = this.#form;
      this.#keep({ given: this.#given, isRight: share === 1 });
      this.dispatchEvent(new AnsweredEvent(share));
    } else if (event.type === "reset") {
      this.clear();
      this.#given = "";
      // The empty form is kept too: “Try again” takes the answer away, and the question still counts as answered.
      const kept = this.#kept;
      if (kept) this.#keep({ ...kept, given: "" });
      // Its button goes, and the focus would go with it.
      this.querySelector<HTMLElement>("[type=submit]")?.focus({ preventScroll: true });
      // The controls are emptied only after the event.
      requestAnimationFrame(() => drawSoon(this));
    } else {
      const part = this.parts.find((one) => one.contains(event.target as Node));
      if (event.type === "change" && part) {
        this.changed(part);
        drawSoon(this);
      } else if (part?.dataset["result"]) this.visited(part);
    }
  }

  /** Another answer is given to a part: its mark no longer holds. */
  protected changed(part: HTMLElement) {
    this.clear([part]);
  }

  /** The pointer or the focus is on a part that has its mark: the reason is said. */
  protected visited(part: HTMLElement) {
    if (AttemptElement.reasonsStand) return;
    for (const one of this.parts) one.toggleAttribute("data-in-hand", one === part);
    say(this, this.reasonFor(part));
  }

  /** What is said of a part that has its mark, where there is room for one part at a time. */
  protected reasonFor(part: HTMLElement): string {
    return this.answerTo(part)?.textContent ?? "";
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
    this.#tellMarked(true);
  }

  /** Says on the form whether a part has its mark: a style that looked for one (`:has`) would restyle every form at each change. */
  #tellMarked(isMarked: boolean) {
    this.querySelector("form")?.toggleAttribute("data-marked", isMarked);
  }

  /** How many of the parts have their mark, and how many a right one. */
  protected get score() {
    const marks = this.parts.map((part) => part.dataset["result"]);
    return { marked: marks.filter(Boolean).length, right: marks.filter((mark) => mark === "right").length };
  }

  /**
   * Says how many of the parts are right.
   *
   * @param words what is said before an attempt and after it, and where to read why
   * @returns the share that is right, from 0 to 1; undefined where nothing is answered yet
   */
  protected sayScore(words: ScoreWords): number | undefined {
    const { marked, right } = this.score;
    const rest = this.parts.length - marked;
    if (marked === 0) {
      say(this, words.first);
      return undefined;
    }
    say(this, `${words.score(right, marked, rest)}${AttemptElement.reasonsStand ? "" : words.readWhy}`);
    return right / this.parts.length;
  }

  protected clear(parts = this.parts) {
    for (const part of parts) {
      delete part.dataset["result"];
      part.removeAttribute("data-in-hand");
      for (const text of part.querySelectorAll(".result, .why")) text.replaceChildren();
      for (const ring of part.querySelectorAll("[data-right]")) ring.removeAttribute("data-right");
    }
    this.#tellMarked(this.score.marked > 0);
    say(this, "");
  }

  /** The form as it is filled in, as a query string. */
  get #form(): string {
    const form = this.querySelector("form");
    return form ? `${new URLSearchParams([...new FormData(form)] as [string, string][])}` : "";
  }

  get #kept() {
    return this.store.get("answers", this.dataset["question"] ?? "");
  }

  /** Under the question's id; a question without one is not kept. */
  #keep(answer: { given: string; isRight: boolean }) {
    const { question } = this.dataset;
    if (question) this.store.put("answers", question, answer);
  }

  /**
   * Shows the answer that is kept, with its marks, and says nothing: it is no news. An answer that was right and is wrong
   * now, or the other way round, was given to other options, in an older edition of the lesson: it is not shown.
   */
  #restore() {
    const { given = "", isRight } = this.#kept ?? {};
    if (given === this.#given) return;
    this.#given = given;
    this.#fillIn(given);
    this.clear();
    if (given && (this.check() === 1) !== isRight) {
      this.#fillIn("");
      this.clear();
    }
    say(this, "");
    drawSoon(this);
  }

  /** @param given a form as it was kept */
  #fillIn(given: string) {
    const answers = new URLSearchParams(given);
    for (const control of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
      if (control instanceof HTMLSelectElement) control.value = answers.get(control.name) ?? "";
      else control.checked = answers.getAll(control.name).includes(control.value);
    }
  }
}
