// <deck-choice>: feedback for the option chosen and for the right one, after an attempt.
import { AttemptElement } from "../attempt.ts";

export class ChoiceElement extends AttemptElement {
  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".option")];
  }

  protected override check() {
    const isChosen = (option: HTMLElement) => option.querySelector("input")?.checked ?? false;
    const isRight = (option: HTMLElement) => this.answerTo(option)?.hasAttribute("data-right") ?? false;
    if (!this.parts.some(isChosen)) return "Choose an answer first.";
    for (const option of this.parts.filter((one) => isChosen(one) || isRight(one))) {
      this.mark(
        option,
        isRight(option),
        isRight(option) ? (isChosen(option) ? "Right." : "Right answer.") : "Your answer.",
      );
      option.querySelector(".why")?.replaceChildren(this.answerTo(option)?.textContent ?? "");
    }
    return this.parts.every((option) => isRight(option) === isChosen(option)) ? "Right." : "Not quite: read why.";
  }

  protected override clear() {
    super.clear();
    for (const why of this.querySelectorAll(".why")) why.replaceChildren();
  }
}
