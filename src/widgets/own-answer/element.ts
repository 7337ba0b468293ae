// <deck-own-answer>: keeps what the reader picked; in the second round, marks what was picked in the first.
import { KeepingElement } from "../../store/keeping-element.ts";

export class OwnAnswerElement extends KeepingElement {
  connectedCallback() {
    this.addEventListener("change", this);
    this.store.addEventListener("picks", this);
    this.#show();
  }

  disconnectedCallback() {
    this.store.removeEventListener("picks", this);
  }

  handleEvent({ type, target }: Event) {
    if (type === "picks") this.#show();
    else this.store.put("picks", this.#name(this.#round), { option: (target as HTMLInputElement).value });
  }

  get #round() {
    return Number(this.dataset["round"]);
  }

  #name(round: number) {
    return `${this.dataset["pick"]}:${round}`;
  }

  #show() {
    const picked = (round: number) => this.store.get("picks", this.#name(round))?.option;
    for (const option of this.querySelectorAll(".option")) {
      const [ring, before] = [option.querySelector("input"), option.querySelector<HTMLElement>(".before")];
      if (ring) ring.checked = ring.value === picked(this.#round);
      if (before) before.hidden = ring?.value !== picked(1);
    }
  }
}
