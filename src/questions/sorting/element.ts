// <deck-sorting>: marks each item that was sorted; the reason for the row in hand stands below.

import { attempt, sorting } from "../../words/here.ts";
import { AttemptElement } from "../attempt.ts";
import { arrow, type BoxOf, beside } from "../lines.ts";

export default class SortingElement extends AttemptElement {
  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".row")];
  }

  protected override check() {
    for (const row of this.parts) {
      const given = ringOf(row, ":checked");
      const { group, name = group } = this.answerTo(row)?.dataset ?? {};
      const right = ringOf(row, `[value="${group}"]`);
      if (given) this.mark(row, given === right, given === right ? sorting.right : sorting.answer(name ?? ""), right);
    }
    return this.sayScore({ first: attempt.sortFirst, score: attempt.sorted, readWhy: attempt.readWhyAtRow });
  }

  protected override reasonFor(row: HTMLElement) {
    return `${row.querySelector(".result")?.textContent} ${super.reasonFor(row)}`;
  }

  /** An arrow from ring to ring in every row that was sorted wrong. */
  override lines(boxOf: BoxOf) {
    const arrows = this.parts.map((row) => {
      const [given, right] = [ringOf(row, ":checked"), ringOf(row, "[data-right]")];
      if (!given || !right || given === right) return "";
      const [from, to] = [boxOf(given), boxOf(right)];
      const gap = (from.left < to.left ? 0.2 : -0.2) * from.width;
      return arrow(beside(from, gap), beside(to, -gap), from.width * 0.4);
    });
    return [arrows.join("")];
  }
}

const ringOf = (row: Element, which: string) => row.querySelector<HTMLInputElement>(`input${which}`);
