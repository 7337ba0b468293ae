// <deck-sorting>: marks each item that was sorted; the reason for the row in hand stands below.
import { AttemptElement } from "../attempt.ts";

export class SortingElement extends AttemptElement {
  protected override get parts() {
    return [...this.querySelectorAll<HTMLElement>(".row")];
  }

  protected override check() {
    const chosen = (row: HTMLElement) => row.querySelector<HTMLInputElement>("input:checked")?.value;
    const sorted = this.parts.filter((row) => chosen(row) !== undefined);
    if (sorted.length === 0) return "Sort at least one first.";
    for (const row of sorted) {
      const group = this.answerTo(row)?.dataset["group"];
      this.mark(row, chosen(row) === group, chosen(row) === group ? "right" : `rather: ${group}`);
    }
    const right = sorted.filter((row) => row.dataset["result"] === "right").length;
    const rest = this.parts.length - sorted.length;
    return `${right} of ${sorted.length} right${rest > 0 ? `, ${rest} still to sort` : ""}. Go to a row to read why.`;
  }
}
