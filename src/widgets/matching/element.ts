// <deck-matching>: draws a line from each item to the partner chosen, and marks the pairs after an attempt.
import { AttemptElement } from "../attempt.ts";

const LETTERS = "ABCDEFGH";
const SVG = "http://www.w3.org/2000/svg";

export class MatchingElement extends AttemptElement {
  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("change", this.#drawLines);
    this.#drawLines();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("change", this.#drawLines);
  }

  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".items > li")];
  }

  protected override check() {
    const matched = this.parts.filter((item) => chosenFor(item) !== "");
    if (matched.length === 0) return "Match at least one first.";
    for (const item of matched) {
      const partner = this.answerTo(item)?.dataset["partner"] ?? "";
      const isRight = chosenFor(item) === partner;
      this.mark(item, isRight, isRight ? "right" : `rather: ${LETTERS[Number(partner)]}`);
    }
    const right = matched.filter((item) => item.dataset["result"] === "right").length;
    return `${right} of ${this.parts.length} right. Go to one to read why.`;
  }

  protected override clear() {
    super.clear();
    // A reset empties the controls only after its event.
    requestAnimationFrame(this.#drawLines);
  }

  readonly #drawLines = () => {
    const lines = this.parts.flatMap((item, index) => {
      if (chosenFor(item) === "") return [];
      const line = document.createElementNS(SVG, "path");
      const [from, to] = [index * 100 + 50, Number(chosenFor(item)) * 100 + 50];
      line.setAttribute("d", `M0 ${from}C40 ${from} 60 ${to} 100 ${to}`);
      return [line];
    });
    this.querySelector(".lines")?.replaceChildren(...lines);
  };
}

/** The index of the partner chosen for an item; empty before a choice. */
const chosenFor = (item: HTMLElement) => item.querySelector("select")?.value ?? "";
