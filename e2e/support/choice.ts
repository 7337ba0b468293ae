// A choice question as the slide shows it.
import { placesOf } from "./places.ts";
import { Question } from "./question.ts";

/** A choice question as the slide shows it, with its answers, which the page keeps back. */
export class Choice extends Question {
  get rings() {
    return this.element.getByRole("radio").or(this.element.getByRole("checkbox"));
  }

  async answers() {
    const all = await this.element.locator("template").evaluate((template: HTMLTemplateElement) =>
      [...template.content.querySelectorAll("p")].map((answer, index) => ({
        index,
        isRight: answer.hasAttribute("data-right"),
        feedback: answer.textContent?.trim() ?? "",
      })),
    );
    if (all.length === 0) throw new Error("The question keeps no answers back.");
    return all;
  }

  /** The right answer, and the first of the others. */
  async rightAndWrong() {
    const answers = await this.answers();
    const right = answers.find(({ isRight }) => isRight);
    const wrong = answers.find(({ isRight }) => !isRight);
    if (!right || !wrong) throw new Error("The question needs a right answer and a wrong one.");
    return { right, wrong };
  }

  /** Where everything stands, to the pixel. */
  places() {
    return placesOf(this.element.locator("form, legend, label, input, button"));
  }

  /** The arrow over the question, in px from its top; undefined where none is drawn. */
  arrow() {
    return this.element.locator("svg path").evaluate((path: SVGPathElement) => {
      if (!path.getAttribute("d")) return undefined;
      const { top, height } = path.getBoundingClientRect();
      return { top, bottom: top + height };
    });
  }
}
