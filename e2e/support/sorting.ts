// A sorting question as the slide shows it.
import { placesOf } from "./places.ts";
import { Question } from "./question.ts";

/** A sorting question as the slide shows it, with its answers, which the page keeps back. */
export class Sorting extends Question {
  /** The rows, one an item. */
  get rows() {
    return this.element.getByRole("radiogroup");
  }

  /** @param group as the question keeps it, in whatever language its name is shown */
  ring(row: number, group: string) {
    return this.rows
      .nth(row)
      .getByRole("radio")
      .and(this.element.page().locator(`[value="${group}"]`));
  }

  /** For each row its right group, a wrong one, and the reason. */
  async answers() {
    const all = await this.element.evaluate((element) => {
      const groups = [...(element.querySelector(".row")?.querySelectorAll("input") ?? [])].map(({ value }) => value);
      const answers = element.querySelector("template")?.content.querySelectorAll("p") ?? [];
      return [...answers].map((answer, row) => {
        const right = answer.getAttribute("data-group") ?? "";
        return { row, right, wrong: groups.find((group) => group !== right) ?? "", reason: answer.textContent ?? "" };
      });
    });
    if (all.length === 0) throw new Error("The question keeps no answers back.");
    return all;
  }

  /** The first two rows. */
  async firstTwo() {
    const [first, second] = await this.answers();
    if (!first || !second) throw new Error("The question needs two items.");
    return [first, second] as const;
  }

  /** Where everything stands, to the pixel. */
  places() {
    return placesOf(this.element.locator("form, .item, input, button"));
  }
}
