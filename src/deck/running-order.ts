// The running order: parts, slides, evidence slides below the slide that they support, and the questions of each.
import type { Question, QuestionBank } from "./question.ts";
import type { Lesson, Slide } from "./slide.ts";

type SlideModule = Promise<{ readonly default: Slide }>;

interface Evidence {
  readonly evidence: SlideModule;
}

interface Part {
  readonly title: string;
  readonly modules: readonly (SlideModule | Evidence)[];
}

/** A slide at its place in the deck. */
export interface PlacedSlide {
  readonly slide: Slide;
  /** Its part's title. */
  readonly part: string;
  /** 1 for the first slide; counts evidence slides too. The foot shows it. */
  readonly number: number;
  /** Stands below another slide: a lecturer short of time passes it by. */
  readonly isEvidence: boolean;
}

/** A slide of the main line, followed by its evidence slides. */
export type Stack = readonly PlacedSlide[];

/** A question at its place in the deck. */
export interface PlacedQuestion {
  readonly question: Question;
  /** The slide that asks it, or that the question bank puts it under. */
  readonly placed: PlacedSlide;
  /** The slide's body shows it; the others are in the question bank. */
  readonly isOnSlide: boolean;
}

export interface Deck {
  readonly lesson: Lesson;
  readonly parts: readonly { readonly title: string; readonly stacks: readonly Stack[] }[];
  /** Every slide, in the order of its numbers. */
  readonly slides: readonly PlacedSlide[];
  /** Every question, slide by slide: first those that the slide asks, then the bank's. */
  readonly questions: readonly PlacedQuestion[];
  readonly bank: QuestionBank;
}

/** A part of the lesson: its title, and one `import("./slide.tsx")` a line. */
export const part = (title: string, modules: Part["modules"]): Part => ({ title, modules });

/** An evidence slide: it stands below the slide on the line before. */
export const below = (module: SlideModule): Evidence => ({ evidence: module });

/**
 * Loads the slides and gives each its place.
 *
 * @throws Error when a part opens with an evidence slide, which then has nothing to stand below
 */
export async function runningOrder(lesson: Lesson, parts: readonly Part[], bank: QuestionBank = {}): Promise<Deck> {
  // All at once, so that no module's failure goes unnoticed while another is awaited.
  await Promise.all(
    parts.flatMap(({ modules }) => modules.map((module) => ("evidence" in module ? module.evidence : module))),
  );
  const slides: PlacedSlide[] = [];
  const placedParts = [];
  for (const { title, modules } of parts) {
    const stacks: PlacedSlide[][] = [];
    for (const module of modules) {
      const isEvidence = "evidence" in module;
      const { default: slide } = await (isEvidence ? module.evidence : module);
      const placed = { slide, part: title, number: slides.length + 1, isEvidence };
      slides.push(placed);
      if (!isEvidence) stacks.push([placed]);
      else if (stacks.length > 0) stacks.at(-1)?.push(placed);
      else {
        throw new Error(
          `slides/index.ts: the part "${title}" opens with below(…) "${slide.id}". ` +
            "Put a slide of the main line before it, or take below(…) away.",
        );
      }
    }
    placedParts.push({ title, stacks });
  }
  const questions = slides.flatMap((placed) => [
    ...(placed.slide.questions ?? []).map((question) => ({ question, placed, isOnSlide: true })),
    ...(bank[placed.slide.id] ?? []).map((question) => ({ question, placed, isOnSlide: false })),
  ]);
  return { lesson, parts: placedParts, slides, questions, bank };
}
