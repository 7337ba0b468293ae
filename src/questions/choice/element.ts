// <deck-choice>: feedback for the option chosen and for the right one, after an attempt.

import { say } from "../../dom/say.ts";
import { choice } from "../../words/here.ts";
import { AttemptElement } from "../attempt.ts";
import { arrow, type BoxOf, beside } from "../lines.ts";

export default class ChoiceElement extends AttemptElement {
  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".option")];
  }

  protected override check() {
    const { parts } = this;
    const chosen = parts.filter((option) => ringOf(option)?.checked);
    const right = parts.filter((option) => this.answerTo(option)?.hasAttribute("data-right"));
    if (chosen.length === 0) {
      say(this, choice.chooseFirst);
      return undefined;
    }
    for (const option of chosen) this.mark(option, false, choice.yours);
    for (const option of right)
      this.mark(option, true, chosen.includes(option) ? choice.right : choice.rightOne, ringOf(option));
    const marked = parts.filter((option) => option.dataset["result"]);
    const isRight = marked.length === chosen.length && this.score.right === chosen.length;
    // Where all is right, that is said once.
    const told = marked.map(isRight ? reasonOf : textOf);
    say(this, isRight ? choice.right : choice.notQuite, told.join(" "));
    return isRight ? 1 : 0;
  }

  /** The right answers with their reasons, for a screen reader, once they are revealed. */
  get rightInWords(): string {
    return this.parts
      .filter((option) => option.dataset["result"] === "right")
      .map(textOf)
      .join(" ");
  }

  /** The right answer and every option's reason, without an attempt: in the lecture, once the class has voted. */
  set revealed(isRevealed: boolean) {
    this.clear();
    if (!isRevealed) return;
    for (const option of this.parts) {
      const isRight = this.answerTo(option)?.hasAttribute("data-right") ?? false;
      this.mark(option, isRight, isRight ? choice.rightOne : "", isRight ? ringOf(option) : null);
    }
  }

  /** Whatever is chosen now, the marks were for another answer. */
  protected override changed() {
    this.clear();
  }

  /** The reasons stand at the options already. */
  protected override visited() {}

  /** An arrow from the wrong answer given to the right one that was missed, round the right side. */
  override lines(boxOf: BoxOf) {
    const wrong = this.querySelector("[data-result=wrong]:has(:checked) .why");
    const missed = this.querySelector("[data-result=right] :not(:checked)[data-right]")
      ?.closest(".option")
      ?.querySelector(".why");
    const ring = ringOf(this);
    if (!wrong || !missed || !ring) return [];
    const u = boxOf(ring).width / 40;
    const [from, to] = [beside(boxOf(wrong), 24 * u), beside(boxOf(missed), 24 * u)];
    const lane = Math.min(boxOf(this).right - 64 * u, Math.max(from.x, to.x) + 130 * u);
    // A curve with both handles at `bend` reaches three quarters of the way to it.
    return [arrow(from, to, 20 * u, (lane - (from.x + to.x) / 8) / 0.75)];
  }
}

const ringOf = (option: Element) => option.querySelector("input");

/** What a screen reader is told of an option: verdict, answer, reason. */
const textOf = (option: Element) => `${option.querySelector(".result")?.textContent} ${reasonOf(option)}`;

const reasonOf = (option: Element) =>
  [".text", ".why"].map((part) => option.querySelector(part)?.textContent).join(": ");
