// How many lines a headline takes, as far as it can be told without a browser: what stands below it makes room.
import type { SlideKind } from "./slide.ts";

// biome-ignore format: a table
/** Widths of letters in thousandths of the type's size, as Source Serif 4 has them at weight 600 and size 48. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [190, "'’"], [200, " "], [270, "j.,:;"], [280, "il!"], [300, "-"], [325, "tf"], [345, "I()J"], [390, "“”?"], [410, "rs"],
  [440, "zc"], [480, "eav"], [490, "xyS0123456789–"], [510, "go"], [530, "FZkqL"], [550, "dEP"], [570, "bpuhnBCT"],
  [620, "YGVXAR"], [660, "KDOQNU&"], [730, "Hw"], [780, "—"], [830, "M%"], [860, "m"], [910, "W"],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Of a letter that the table does not have: about what letters of its script take. */
const widthOf = (letter: string): number => WIDTH_OF.get(letter.normalize("NFD").charAt(0)) ?? othersWidth(letter);
function othersWidth(letter: string): number {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)) return 1000;
  return /\p{M}/u.test(letter) ? 0 : /\p{Script=Arabic}/u.test(letter) ? 440 : 560;
}

/** Between the slide's margins, in units of a slide (1280 × 720). */
const WIDTH = 1152;
/** Sizes of a headline's type, and where its first line begins: slide.css. */
const ON_COVER = { size: 88, line: 96, top: 48 };
const ELSEWHERE = { size: 48, line: 64, top: 40 };

const typeOf = (kind: SlideKind = "teaching") => (kind === "cover" ? ON_COVER : ELSEWHERE);

/** Lines as a browser breaks them: as full as they can be. */
export function headlineLines(headline: string, kind?: SlideKind): number {
  const { size } = typeOf(kind);
  const width = (text: string) => ([...text].reduce((sum, letter) => sum + widthOf(letter), 0) / 1000) * size;
  let lines = 0;
  let line = "";
  for (const word of headline.split(/\s+/).filter(Boolean)) {
    const longer = line && `${line} ${word}`;
    if (longer && width(longer) <= WIDTH) line = longer;
    else {
      lines += 1;
      line = word;
    }
  }
  return lines;
}

/** The room that something has, in units of a slide. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Heights between a headline, by its lines, and the foot. What begins there begins lower under two lines: slide.css. */
const HEIGHTS = { cover: [476, 380], elsewhere: [508, 456] } as const;

/** The room on a slide's whole board: between the margins, and between its headline and the foot. */
export function roomUnder(headline: string, kind?: SlideKind): Room {
  const [underOne, underMore] = HEIGHTS[kind === "cover" ? "cover" : "elsewhere"];
  return { width: WIDTH, height: headlineLines(headline, kind) > 1 ? underMore : underOne };
}

/** Where a headline ends, in units of a slide from its top. */
export function headlineEnd(headline: string, kind?: SlideKind): number {
  const { top, line } = typeOf(kind);
  return top + headlineLines(headline, kind) * line;
}
