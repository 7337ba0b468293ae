// Runs of glyphs, as a browser writes them into a PDF's stream: one operator a line, but for a move before its glyph. Numbers are
// sections of ISO 32000-1.
import { numbersIn, type Type3Font, utf16 } from "./made-font.ts";

/** Six numbers, as `cm` and `Tm` have them (8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];
export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

export interface Glyph {
  readonly code: number;
  /** From the run's origin, in units of the text. */
  readonly x: number;
  readonly y: number;
}

/** Glyphs that stand for letters together: a letter and the signs over it, or one glyph alone. */
export interface Cluster {
  readonly glyphs: readonly Glyph[];
  /** In reading order; empty where it is not known. */
  readonly text: string;
}

/** A run of glyphs of one font: what stands between `BT` and `ET`. */
export interface Run {
  readonly font: string;
  readonly size: number;
  /** `Tm`. */
  readonly origin: Matrix;
  readonly clusters: readonly Cluster[];
  /** Painted from right to left, its glyphs still written from left to right (14.8.2.3.3). */
  readonly isReversed: boolean;
}

export const textOf = (clusters: readonly Cluster[]) => clusters.map(({ text }) => text).join("");

/** First `one`, then `other`. */
export const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** What a span says that it stands for (14.9.4): in hexadecimal digits, or where it is ASCII as it is (7.3.4). */
function actualTextIn(line: string): string | undefined {
  const [, hex, plain] =
    /^\/Span ?<<\s*\/ActualText (?:<FEFF([0-9A-F]*)>|\(((?:[^\\()]|\\[\\()])*)\))\s*>> ?BDC$/.exec(line) ?? [];
  return hex === undefined ? plain?.replaceAll(/\\(.)/g, "$1") : utf16(hex);
}

/** @returns undefined where there is anything that is not known here: the run is left as it is */
export function runIn(lines: readonly string[], fontNamed: (name: string) => Type3Font | undefined): Run | undefined {
  let font = "";
  let size = 0;
  let origin: Matrix | undefined;
  let isReversed = false;
  let [x, y] = [0, 0];
  const clusters: { glyphs: Glyph[]; text: string | undefined }[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const [, called, sized] = /^\/(\S+) (\S+) Tf$/.exec(line) ?? [];
    const [, move, codes] = /^((?:\S+ \S+ Td )?)<([0-9A-F]*)> Tj$/.exec(line) ?? [];
    const actual = actualTextIn(line);
    if (called !== undefined) {
      if (font) return undefined;
      [font, size] = [called, Number(sized)];
    } else if (line.endsWith(" Tm")) {
      if (origin) return undefined;
      origin = numbersIn(line) as unknown as Matrix;
    } else if (codes !== undefined) {
      const [dx = 0, dy = 0] = move ? numbersIn(move) : [];
      [x, y] = [x + dx, y + dy];
      if (codes.length !== 2) return undefined;
      const glyph = { code: Number.parseInt(codes, 16), x, y };
      const span = open.includes("span") ? clusters.at(-1) : undefined;
      if (span) span.glyphs.push(glyph);
      else clusters.push({ glyphs: [glyph], text: undefined });
    } else if (actual !== undefined) {
      open.push("span");
      clusters.push({ glyphs: [], text: actual });
    } else if (line === "/ReversedChars BMC") {
      open.push("reversed");
      isReversed = true;
    } else if (line !== "EMC" || open.pop() === undefined) return undefined;
  }
  const known = fontNamed(font);
  if (!origin || !known || clusters.some(({ glyphs }) => glyphs.length === 0)) return undefined;
  return {
    font,
    size,
    origin,
    isReversed,
    clusters: clusters.map(({ glyphs, text }) => ({
      glyphs,
      text: (text ?? known.textOf(glyphs[0]?.code ?? 0)).replaceAll("\0", ""),
    })),
  };
}
