// <deck-hands>: steps the counts, draws the bars, and keeps both rounds through the lecture.
import { keep, kept } from "../kept.ts";

export class ShowOfHandsElement extends HTMLElement {
  connectedCallback() {
    for (const type of ["click", "input", "reset"]) this.addEventListener(type, this.#onEvent);
    window.addEventListener("hands-counted", this.#draw);
    for (const [index, input] of this.#inputs.entries()) input.value = String(this.#counts(this.#round)[index] ?? 0);
    this.#draw();
  }

  disconnectedCallback() {
    for (const type of ["click", "input", "reset"]) this.removeEventListener(type, this.#onEvent);
    window.removeEventListener("hands-counted", this.#draw);
  }

  get #inputs() {
    return [...this.querySelectorAll("input")];
  }

  get #round() {
    return Number(this.dataset["round"]);
  }

  #name(round: number) {
    return `hands:${this.dataset["hands"]}:${round}`;
  }

  #counts(round: number): number[] {
    return (kept(this.#name(round)) ?? "").split(",").map((count) => Math.max(0, Math.trunc(Number(count)) || 0));
  }

  readonly #onEvent = (event: Event) => {
    if (event.type === "click") {
      const button = (event.target as Element).closest<HTMLElement>("[data-step]");
      const input = button?.parentElement?.querySelector("input");
      if (!button || !input) return;
      input.value = String(Math.max(0, (Number(input.value) || 0) + Number(button.dataset["step"])));
    }
    const counts =
      event.type === "reset"
        ? this.#inputs.map(() => 0)
        : this.#inputs.map(({ value }) => Math.max(0, Number(value) || 0));
    keep(this.#name(this.#round), counts.join(","));
    // The other round of the same question, on another slide, draws these counts too.
    window.dispatchEvent(new Event("hands-counted"));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = total === 1 ? "1 hand" : `${total} hands`;
  };

  readonly #draw = () => {
    const now = this.#counts(this.#round);
    const before = this.#counts(1);
    const most = Math.max(1, ...now, ...(this.#round === 2 ? before : []));
    for (const [index, hands] of [...this.querySelectorAll(".hands")].entries()) {
      setMeter(hands.querySelector<HTMLMeterElement>(".now"), now[index] ?? 0, most);
      setMeter(hands.querySelector<HTMLMeterElement>(".before"), before[index] ?? 0, most);
      const was = hands.querySelector(".was");
      if (was) was.textContent = `first ${before[index] ?? 0}`;
    }
  };
}

function setMeter(meter: HTMLMeterElement | null, value: number, most: number) {
  if (!meter) return;
  meter.max = most;
  meter.value = value;
}
