// The slides' order and steps as the speaker view knows them, and where each way leads: as in the deck's window.
import type { Way } from "../ways.ts";

/** A slide, as the document has it. */
export interface OrderedSlide {
  readonly section: HTMLElement;
  readonly id: string;
  readonly headline: string;
  /** Its number in the deck, from 1. */
  readonly number: number;
  /** Minutes planned for it. */
  readonly minutes: number;
  /** Evidence, or there for spare time: not counted in the lesson's minutes unless it is shown. */
  readonly isExtra: boolean;
  readonly isEvidence: boolean;
  /** Of a part that only the critical line has. */
  readonly isCritical: boolean;
  /** The elements that appear together, step by step. */
  readonly steps: readonly (readonly number[])[];
  readonly hasQuestion: boolean;
}

export interface SlideStep {
  readonly slide: OrderedSlide;
  /** The index of the last step shown; -1 where none is. */
  readonly step: number;
}

export function slidesOf(sections: readonly HTMLElement[]): readonly OrderedSlide[] {
  return sections.map((section, index) => {
    const isEvidence = Boolean(section.parentElement?.matches("section") && section.previousElementSibling);
    return {
      section,
      id: section.id,
      headline: section.querySelector("h1, h2")?.textContent ?? section.id,
      number: index + 1,
      minutes: Number(section.dataset["minutes"]),
      isEvidence,
      isCritical: !isEvidence && section.dataset["line"] === "critical",
      isExtra: isEvidence || "ifTime" in section.dataset,
      steps: stepsOf(section),
      hasQuestion: section.querySelector("template.answers") !== null,
    };
  });
}

/** The steps as Reveal counts them: by `data-fragment-index`, then those without. @returns indices of `.fragment`s */
function stepsOf(section: Element): number[][] {
  const fragments = [...section.querySelectorAll(".fragment")];
  const grouped = new Map<number, number[]>();
  const alone: number[][] = [];
  fragments.forEach((fragment, at) => {
    const index = fragment.getAttribute("data-fragment-index");
    if (index === null) alone.push([at]);
    else grouped.set(Number(index), [...(grouped.get(Number(index)) ?? []), at]);
  });
  return [...[...grouped].sort(([one], [other]) => one - other).map(([, group]) => group), ...alone];
}

/** Moves through the slides as the deck's window does. */
export class Route {
  readonly #slides: readonly OrderedSlide[];

  constructor(slides: readonly OrderedSlide[]) {
    this.#slides = slides;
  }

  /** @param skipsSteps goes to another slide at once */
  from(place: SlideStep, way: Way, skipsSteps = false): SlideStep {
    const { slide, step } = place;
    const isForward = way === "next" || way === "right" || way === "down";
    const isEnd = way === "first" || way === "last";
    if (!isEnd && !skipsSteps) {
      if (isForward && step < slide.steps.length - 1) return { slide, step: step + 1 };
      if (!isForward && step >= 0) return { slide, step: step - 1 };
    }
    return this.to(place, this.#slideFrom(slide, way) ?? slide);
  }

  /** @returns a slide that comes later at its beginning, one that came before with all its steps, as Reveal has it */
  to(place: SlideStep, slide: OrderedSlide): SlideStep {
    if (slide === place.slide) return place;
    const isLater = this.#slides.indexOf(slide) > this.#slides.indexOf(place.slide);
    return { slide, step: isLater ? -1 : slide.steps.length - 1 };
  }

  #slideFrom(slide: OrderedSlide, way: Way): OrderedSlide | undefined {
    const at = this.#slides.indexOf(slide);
    const main = (one: OrderedSlide) => !one.isEvidence;
    const [before, after] = [this.#slides.slice(0, at), this.#slides.slice(at + 1)];
    switch (way) {
      case "next":
        return after[0];
      case "previous":
        return before.at(-1);
      case "right":
        return after.find(main);
      case "left":
        // From evidence: past the slide that it stands below.
        return before.filter(main).at(slide.isEvidence ? -2 : -1);
      case "down":
        return after[0]?.isEvidence ? after[0] : undefined;
      case "up":
        return slide.isEvidence ? before.at(-1) : undefined;
      case "first":
        return this.#slides[0];
      case "last":
        return this.#slides.findLast(main);
    }
  }
}
