// <deck-own-answer>: keeps what the reader picked; in the second round, marks what was picked in the first.
import { progress } from "../../progress/progress.ts";

export class OwnAnswerElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", this);
    progress.addEventListener("picks", this);
    this.#show();
  }

  disconnectedCallback() {
    progress.removeEventListener("picks", this);
  }

  handleEvent({ type, target }: Event) {
    if (type === "picks") this.#show();
    else progress.put("picks", this.#name(this.#round), { option: (target as HTMLInputElement).value });
  }

  get #round() {
    return Number(this.dataset["round"]);
  }

  #name(round: number) {
    return `${this.dataset["pick"]}:${round}`;
  }

  #show() {
    const picked = (round: number) => progress.get("picks", this.#name(round))?.option;
    for (const option of this.querySelectorAll(".option")) {
      const [ring, before] = [option.querySelector("input"), option.querySelector<HTMLElement>(".before")];
      if (ring) ring.checked = ring.value === picked(this.#round);
      if (before) before.hidden = ring?.value !== picked(1);
    }
  }
}
