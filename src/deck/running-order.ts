// The running order: parts, slides, evidence slides below the slide that they support, and the questions of each.
import type { Question, QuestionBank } from "../questions/index.ts";
import type { Lesson } from "./lesson.ts";
import type { Line } from "./line.ts";
import type { Slide } from "./slide.ts";

/** What `import("./slide.tsx")` gives. */
type SlideModule = Promise<{ readonly default: Slide }>;

interface Evidence {
  readonly evidence: SlideModule;
}

/** A part of the lesson as its author writes it: its title, its slides' modules, and whether only one line has it. */
export interface Part {
  readonly title: string;
  readonly line?: "critical";
  readonly modules: readonly (SlideModule | Evidence)[];
}

/** A lesson's running order as its author writes it. */
export interface RunningOrder {
  readonly lesson: Lesson;
  readonly parts: readonly Part[];
  readonly bank: QuestionBank;
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
  /** The shortest line that it is on: `critical` where the article line leaves it out. */
  readonly line: Line;
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
  readonly parts: readonly { readonly title: string; readonly line: Line; readonly stacks: readonly Stack[] }[];
  /** Every slide, in the order of its numbers. */
  readonly slides: readonly PlacedSlide[];
  /** Every question, slide by slide: first those that the slide asks, then the bank's. */
  readonly questions: readonly PlacedQuestion[];
  readonly bank: QuestionBank;
}

/**
 * A part of the lesson: its title, and one `import("./slide.tsx")` a line.
 *
 * @param options `{ line: "critical" }` for a part that the article line leaves out
 * @example
 * part("Reading it critically", [import("./missing.tsx"), import("./debate.tsx")], { line: "critical" })
 */
export const part = (title: string, modules: Part["modules"], options: Pick<Part, "line"> = {}): Part => ({
  title,
  modules,
  ...options,
});

/** An evidence slide: it stands below the slide on the line before. */
export const below = (module: SlideModule): Evidence => ({ evidence: module });

const moduleOf = (line: SlideModule | Evidence): SlideModule => ("evidence" in line ? line.evidence : line);

/**
 * A lesson's running order: what `index.ts` exports.
 *
 * @example
 * export default runningOrder(lesson, [
 *   part("Opening", [import("./title.tsx"), import("./leaf.tsx"), below(import("./experiment.tsx"))]),
 * ]);
 */
export function runningOrder(lesson: Lesson, parts: readonly Part[], bank: QuestionBank = {}): RunningOrder {
  // A module that fails is reported by whoever awaits it (deckOf); until then its promise is not “unhandled”, which
  // would end the process.
  for (const { modules } of parts) for (const line of modules) moduleOf(line).catch(() => {});
  return { lesson, parts, bank };
}

/** A line of the running order that gives no slide. */
export class LineError extends Error {
  override readonly name = "LineError";
}

/**
 * Loads the slides and gives each its place.
 *
 * @param fileOf the file of a module, where it is known
 * @throws LineError with a line for each slide that is missing, exports no slide, or stands at the wrong place
 * @throws whatever a slide's module throws while it runs
 */
export async function deckOf(
  { lesson, parts, bank }: RunningOrder,
  fileOf: (module: object) => string | undefined = () => undefined,
): Promise<Deck> {
  const wrong: string[] = [];
  const slides: PlacedSlide[] = [];
  const placedParts: { title: string; line: Line; stacks: Stack[] }[] = [];
  for (const { title, modules, line: onlyOn = "article" } of parts) {
    if (modules.length === 0)
      wrong.push(`the part “${title}” has no slides. Put a line into it, or take the part out.`);
    const stacks: PlacedSlide[][] = [];
    for (const [index, line] of modules.entries()) {
      const module = await moduleOf(line).catch((error: Error) => {
        const missing = missingFile(error);
        if (!missing) throw error;
        wrong.push(`the part “${title}” names ${missing}, and there is no such file. Mend its name, or write it.`);
      });
      if (!module) continue;
      const { default: slide } = module;
      if (!isSlide(slide)) {
        const which = fileOf(module) ?? `line ${index + 1} of the part “${title}”`;
        wrong.push(`${which} exports no slide. Write: export default slide({ … })`);
        continue;
      }
      const isEvidence = "evidence" in line;
      const placed: PlacedSlide = {
        slide,
        part: title,
        number: slides.length + 1,
        isEvidence,
        line: isEvidence ? "critical" : onlyOn,
      };
      slides.push(placed);
      if (!isEvidence) stacks.push([placed]);
      else if (stacks.length > 0) stacks.at(-1)?.push(placed);
      else {
        wrong.push(
          `the part “${title}” opens with below(…) “${slide.id}”. ` +
            "Put a slide of the main line before it, or take below(…) away.",
        );
      }
    }
    placedParts.push({ title, line: onlyOn, stacks });
  }
  if (wrong.length > 0) throw new LineError(wrong.map((line) => `index.ts: ${line}`).join("\n"));
  const questions = slides.flatMap((placed) => [
    ...(placed.slide.questions ?? []).map((question) => ({ question, placed, isOnSlide: true })),
    ...(bank[placed.slide.id] ?? []).map((question) => ({ question, placed, isOnSlide: false })),
  ]);
  return { lesson, parts: placedParts, slides, questions, bank };
}

const isSlide = (given: unknown): given is Slide => typeof given === "object" && given !== null;

/** The file that a module's loader did not find, as in `./titel.tsx`; undefined for any other error. */
function missingFile({ message }: Error): string | undefined {
  return /(?:Failed to load url|Cannot find module) ['"]?(\S+?)['"]?(?: |$)/.exec(message)?.[1];
}
