// The running order: parts, slides, evidence slides below the slide that they support, and the questions of each.
import { isValidElement } from "preact";
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
  /** The language of the lesson that this is a translation of. */
  readonly original?: string;
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

/** What a line of the running order imports; undefined for a line that is no `import(…)`. */
function moduleOf(line: unknown): SlideModule | undefined {
  const module = isBelow(line) ? line.evidence : line;
  return module instanceof Promise ? module : undefined;
}

const isBelow = (line: unknown): line is { readonly evidence: unknown } =>
  typeof line === "object" && line !== null && "evidence" in line;

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
  for (const line of listOf(parts).flatMap((one) => listOf(one?.modules))) moduleOf(line)?.catch(() => {});
  return { lesson, parts, bank };
}

/** What is wrong with a line of the running order. */
export interface WrongLine {
  /** What is wrong with it, and the mend. */
  readonly message: string;
  /** Words that stand on that line of `index.ts`, as in `./leaf.tsx`. */
  readonly words?: string;
}

/** Lines of the running order that give no slide. */
export class LineError extends Error {
  override readonly name = "LineError";
  readonly lines: readonly WrongLine[];

  constructor(lines: readonly WrongLine[]) {
    super(lines.map(({ message }) => `index.ts: ${message}`).join("\n"));
    this.lines = lines;
  }
}

const EXAMPLE = 'runningOrder(lesson, [part("Opening", [import("./title.tsx")])])';

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
  if (typeof lesson !== "object" || lesson === null || !Array.isArray(parts))
    throw new LineError([{ message: `a running order is made of the lesson and its parts. Write: ${EXAMPLE}` }]);
  const wrong: WrongLine[] = [];
  const slides: PlacedSlide[] = [];
  const placedParts: { title: string; line: Line; stacks: Stack[] }[] = [];
  for (const given of parts as readonly (Part | undefined)[]) {
    if (!given || !Array.isArray(given.modules)) {
      const message = `a part of the running order is a title and a list of slides. Write: ${EXAMPLE}`;
      wrong.push({ message, ...(typeof given?.title === "string" && { words: given.title }) });
      continue;
    }
    const { title, modules, line: onlyOn = "article" } = given;
    const isNamed = typeof title === "string" && title.trim() !== "";
    if (!isNamed) wrong.push({ message: "a part has no title. Contents and foot show it: write one.", words: "part(" });
    if (modules.length === 0)
      wrong.push({
        message: `the part “${title}” has no slides. Put a line into it, or take the part out.`,
        words: title,
      });
    const stacks: PlacedSlide[][] = [];
    for (const [index, line] of modules.entries()) {
      const result = await slideOf(line, `line ${index + 1} of the part “${title}”`, fileOf);
      if ("message" in result) {
        wrong.push(result);
        continue;
      }
      const { slide } = result;
      const isEvidence = isBelow(line);
      const placed: PlacedSlide = {
        slide,
        part: title,
        number: slides.length + 1,
        isEvidence,
        line: isEvidence ? "critical" : onlyOn,
      };
      slides.push(placed);
      if (!isEvidence) stacks.push([placed]);
      else if (index === 0) wrong.push(opensWithEvidence(title, slide));
      else stacks.at(-1)?.push(placed); // a slide before it that is broken opens the part, too
    }
    placedParts.push({ title, line: onlyOn, stacks });
  }
  if (wrong.length > 0) throw new LineError(wrong);
  const questions = slides.flatMap((placed) => [
    ...listOf(placed.slide.questions).map((question) => ({ question, placed, isOnSlide: true })),
    ...listOf(bank?.[placed.slide.id]).map((question) => ({ question, placed, isOnSlide: false })),
  ]);
  return { lesson, parts: placedParts, slides, questions, bank };
}

function opensWithEvidence(part: string, { id }: Slide): WrongLine {
  const name = typeof id === "string" ? id : "";
  const message =
    `the part “${part}” opens with below(…)${name && ` “${name}”`}. ` +
    "Put a slide of the main line before it, or take below(…) away.";
  return { message, words: `${name}.tsx` };
}

/** What a line of the running order gives: a slide, or what is wrong. */
async function slideOf(
  line: unknown,
  place: string,
  fileOf: (module: object) => string | undefined,
): Promise<{ readonly slide: Slide } | WrongLine> {
  const promised = moduleOf(line);
  if (!promised) {
    const words = typeof line === "string" ? line : undefined;
    return { message: `${place} is no import. Write: import("${words ?? "./title.tsx"}")`, ...(words && { words }) };
  }
  let missing: string | undefined;
  const module = await promised.catch((error: unknown) => {
    missing = missingFile(error);
    if (missing === undefined) throw error;
  });
  if (!module) {
    const message = `${place} names ${missing}, and there is no such file. Mend its name, or write it.`;
    return { message, ...(missing && { words: missing.split("/").at(-1) ?? missing }) };
  }
  const slide: unknown = module.default;
  if (typeof slide === "object" && slide !== null && !isValidElement(slide)) return { slide: slide as Slide };
  const file = fileOf(module);
  const exported = isValidElement(slide) ? "exports markup, and no slide" : "exports no slide";
  return {
    message: `${file ?? place} ${exported}. Write: export default slide({ … })`,
    ...(file && { words: file.split("/").at(-1) ?? file }),
  };
}

/** A list, also where something else was given; the rules say so of it. */
const listOf = <Item>(given: readonly Item[] | undefined): readonly Item[] => (Array.isArray(given) ? given : []);

/**
 * The file that a line of the running order names and that is not there, as in `./titel.tsx`; undefined for any other
 * error, such as a file that is missing to a slide.
 */
function missingFile(error: unknown): string | undefined {
  const { message } = error instanceof Error ? error : { message: "" };
  // A static import's error names who imports: that is a slide's, or a part's of it.
  return /^Failed to load url (.+?) \(resolved id: [^)]*\)\. Does the file exist\?$/.exec(message)?.[1];
}
