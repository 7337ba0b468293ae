// <deck-matching>: draws a line from each item to the partner chosen, and marks the pairs after an attempt.

import { loadedOnce } from "../../dom/load.ts";
import { attempt, matching } from "../../words/here.ts";
import { AttemptElement } from "../attempt.ts";
import { type BoxOf, beside } from "../lines.ts";

export default class MatchingElement extends AttemptElement {
  override connectedCallback() {
    super.connectedCallback();
    // Where it does not come, the lists do as well; it is asked for again when the pointer is here again.
    const load = loadedOnce(async () => (await import("./drag.ts")).dragsLines(this));
    this.addEventListener("pointerenter", () => load());
  }

  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".items > li")];
  }

  protected override check() {
    for (const item of this.parts) {
      const [given, right] = [chosenFor(item), this.#partnerOf(item)];
      const number = this.#rings[right]?.textContent;
      if (given >= 0)
        this.mark(item, given === right, given === right ? matching.right : matching.answer(number ?? ""));
    }
    return this.sayScore({ first: attempt.matchFirst, score: attempt.matched, readWhy: attempt.readWhyAtOne });
  }

  /** Whole lines to the partners chosen; after an attempt, broken where they are wrong, and whole to the right one. */
  override lines(boxOf: BoxOf) {
    const whole: string[] = [];
    const broken: string[] = [];
    for (const item of this.parts) {
      const line = (partner: number) => {
        const [list, ring] = [item.querySelector("select"), this.#rings[partner]];
        if (!list || !ring) return "";
        const [from, to] = [beside(boxOf(list), 0), beside(boxOf(ring), -0.01)];
        const reach = (to.x - from.x) / 2;
        return `M${from.x} ${from.y}C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`;
      };
      const isWrong = item.dataset["result"] === "wrong";
      (isWrong ? broken : whole).push(line(chosenFor(item)));
      if (isWrong) whole.push(line(this.#partnerOf(item)));
    }
    return [whole.join(""), broken.join("")];
  }

  /** The numbered rings of the partners. */
  get #rings() {
    return this.querySelectorAll(".partners b");
  }

  /** The index of an item's right partner. */
  #partnerOf(item: HTMLElement) {
    return Number(this.answerTo(item)?.dataset["partner"]);
  }
}

/** The index of the partner chosen for an item; -1 before a choice. */
const chosenFor = (item: HTMLElement) => (item.querySelector("select")?.selectedIndex ?? 0) - 1;
