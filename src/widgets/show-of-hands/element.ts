// <deck-hands>: steps the counts, draws the bars, and keeps both rounds through the lecture.

import { say } from "../../dom/say.ts";
import { KeepingElement } from "../../store/keeping-element.ts";
import { hands, numbers } from "../../words/here.ts";

const MOST = 999; // hands

export class ShowOfHandsElement extends KeepingElement {
  connectedCallback() {
    for (const type of ["click", "input", "change", "reset"]) this.addEventListener(type, this);
    // The other round of the same question, on another slide, draws these counts too.
    this.store.addEventListener("hands", this);
    this.#write();
    this.#draw();
  }

  disconnectedCallback() {
    this.store.removeEventListener("hands", this);
  }

  handleEvent({ type, target }: Event) {
    if (type === "hands") return this.#follow();
    // A number typed may be no count yet; once it is whole, the field shows what was counted.
    if (type === "change") return this.#write();
    const button = (target as Element).closest<HTMLElement>("[data-step]");
    const stepped = button?.parentElement?.querySelector("input");
    if (type === "click") {
      if (!stepped) return;
      stepped.value = `${counted(Number(stepped.value) + Number(button?.dataset["step"]))}`;
    }
    const counts = this.#inputs.map(({ value }) => (type === "reset" ? 0 : counted(Number(value))));
    this.store.put("hands", this.#name(this.#round), { counts });
    if (stepped) this.#say(`${stepped.labels?.[0]?.textContent}: ${stepped.value}.`);
  }

  get #inputs() {
    return [...this.querySelectorAll("input")];
  }

  get #round() {
    return Number(this.dataset["round"]);
  }

  #name(round: number) {
    return `${this.dataset["hands"]}:${round}`;
  }

  /** The hands counted for each answer. */
  #counts(round: number): number[] {
    const counts = this.store.get("hands", this.#name(round))?.counts;
    return this.#inputs.map((_, index) => counted(counts?.[index] ?? 0));
  }

  /** Counts have changed, here or elsewhere. A field that says the same in other words is still being typed in. */
  #follow() {
    const counts = this.#counts(this.#round);
    if (this.#inputs.some(({ value }, index) => counted(Number(value)) !== counts[index])) this.#write();
    this.#draw();
  }

  #write() {
    const counts = this.#counts(this.#round);
    for (const [index, input] of this.#inputs.entries()) input.value = `${counts[index]}`;
  }

  #draw() {
    const now = this.#counts(this.#round);
    const before = this.#round === 2 ? this.#counts(1) : [];
    const most = Math.max(1, ...now, ...before);
    for (const [index, row] of this.querySelectorAll(".hands").entries()) {
      for (const [name, count = 0] of [
        ["now", now[index]],
        ["before", before[index]],
      ] as const) {
        const bar = row.querySelector<HTMLElement>(`.${name}`);
        bar?.style.setProperty("--share", `${count / most}`);
        bar?.querySelector("b")?.replaceChildren(numbers.write(count));
      }
    }
    this.#say();
  }

  #say(spoken?: string) {
    const total = this.#counts(this.#round).reduce((sum, count) => sum + count, 0);
    say(this, hands.count(total), spoken);
  }
}

/** A number as a count of hands. */
const counted = (value: number) => Math.min(MOST, Math.max(0, Math.trunc(value) || 0));
