// The runs of a line in the order in which they are read, each letter with a glyph of its own: see right-to-left.ts.
import type { PDFRef } from "@cantoo/pdf-lib";
import { type MadeFonts, NOTHING, type Sign, short, type Type3Font } from "./made-font.ts";
import { type Cluster, type Glyph, type Matrix, type Run, textOf } from "./text-runs.ts";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Signs that are mirrored in text from right to left (Unicode, Bidi_Mirrored), as far as lessons use them. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

/** What is known beside a page's stream. */
export interface Known {
  readonly fontNamed: (name: string) => Type3Font | undefined;
  /** Makes a font one of the page's. @returns what the page calls it */
  readonly use: (font: PDFRef) => string;
  /** The fonts that are made, of a font's units. */
  readonly made: (like: Type3Font) => MadeFonts;
  /** Whether what follows a word of the source stands beside it, but apart: readers that go by distances alone see no blank there. */
  readonly endsColumn: (order: number) => boolean;
  /** The word of the source at a place, in points from the page's lower left corner. */
  readonly placed: (x: number, y: number) => { readonly order: number; readonly text: string } | undefined;
}

/** A part of a run that keeps together: a word, a number, Latin words, a sign, a blank. */
interface Part {
  readonly run: Run;
  readonly font: Type3Font;
  readonly clusters: readonly Cluster[];
  /** In the source. */
  readonly order: number;
  /** Within one word of the source: the less, the earlier. */
  readonly within: number;
  readonly kind: "right to left" | "digits" | "Latin" | "sign" | "blank";
}

function kindOf(text: string): Part["kind"] {
  if (RIGHT_TO_LEFT.test(text)) return "right to left";
  if (/\p{L}/u.test(text)) return "Latin";
  if (/\p{N}/u.test(text)) return "digits";
  return text.trim() === "" ? "blank" : "sign";
}

/** @returns the runs in the order in which they are read; undefined where none of them runs from right to left */
export function rewritten(runs: readonly Run[], matrix: Matrix, known: Known): readonly string[] | undefined {
  if (!runs.some(({ isReversed, clusters }) => isReversed || RIGHT_TO_LEFT.test(textOf(clusters)))) return undefined;
  let before = 0;
  const parts = runs.flatMap((run): Part[] => {
    const font = known.fontNamed(run.font) as Type3Font;
    const kind = kindOf(textOf(run.clusters));
    // Signs between words stand alone, each at its place; words, Latin and numbers stay runs.
    const isWhole = kind === "right to left" || (!run.isReversed && kind !== "sign" && kind !== "blank");
    const groups = isWhole ? [run.clusters] : run.clusters.map((one) => [one]);
    return groups.map((clusters) => {
      const first = kind === "right to left" ? clusters.at(-1) : clusters[0];
      const glyph = first?.glyphs.at(-1) as Glyph;
      const [a, , , d, e, f] = run.origin;
      const x = e + a * (glyph.x + (font.widthOf(glyph.code) * run.size) / 2);
      const y = f + d * run.size * 0.25;
      const word = known.placed(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
      before = word?.order ?? before;
      const text = textOf(clusters);
      // Painted mirrored: the source has the other one.
      const isMirrored = word !== undefined && text in MIRRORED && word.text === MIRRORED[text];
      return {
        run,
        font,
        clusters: isMirrored ? clusters.map((one) => ({ ...one, text: word.text })) : clusters,
        order: before,
        within: run.isReversed ? -x : x,
        kind: isWhole ? kind : kindOf(text),
      };
    });
  });
  const inOrder = parts.toSorted((one, other) => one.order - other.order || one.within - other.within);
  const stretches = stretchesOf(inOrder);
  return stretches.flatMap((stretch, index) => {
    const lines = linesOf(stretch, stretches[index + 1], known);
    const last = stretch.at(-1);
    return last && known.endsColumn(last.order) ? [...lines, ...blankAfter(last, known)] : lines;
  });
}

/** So many of a stretch's letters run from right to left, or readers take it for one that does not. */
const LEAST_SHARE = 0.35;

/** @returns what readers turn round as one: words of a line from right to left with all that stands between them, but no Latin */
function stretchesOf(parts: readonly Part[]): Part[][] {
  const stretches: Part[][] = [];
  let open: Part[] = [];
  const alone = (all: readonly Part[]) => stretches.push(...all.map((one) => [one]));
  const close = () => {
    // Numbers and signs at either end belong to it; blanks do not: readers keep them between words alone.
    const from = open.findIndex(({ kind }) => kind !== "blank");
    const to = open.findLastIndex(({ kind }) => kind !== "blank") + 1;
    const inner = open.slice(from, to);
    const letters = [...inner.map(({ clusters }) => textOf(clusters)).join("")];
    const share = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length / letters.length;
    if (from < 0 || share < LEAST_SHARE) alone(open);
    else {
      alone(open.slice(0, from));
      stretches.push(inner);
      alone(open.slice(to));
    }
    open = [];
  };
  for (const part of parts) {
    const last = open.at(-1);
    if (last && !(isOnLineOf(last.run, part.run) && follows(part, last))) close();
    open.push(part);
    if (part.kind === "Latin") {
      open.pop();
      close();
      alone([part]);
    }
  }
  close();
  return stretches;
}

/** A gap of so much is no blank, but another column (parts of the font's size). */
const MOST_GAP = 0.6;

/** Whether a part stands to the left of another, and next to it. */
function follows(part: Part, last: Part): boolean {
  const gap = leftOf(last) - leftOf(part) - widthOf(part);
  return leftOf(part) < leftOf(last) && gap < MOST_GAP * part.run.size;
}

const isOnLineOf = (one: Run, other: Run) =>
  one.size === other.size && one.origin.every((value, index) => index === 4 || value === other.origin[index]);

/** @param next what is read after it */
function linesOf(stretch: readonly Part[], next: readonly Part[] | undefined, known: Known): readonly string[] {
  const [first] = stretch;
  if (!first) return [];
  const { kind, run, clusters } = first;
  if (kind === "blank") {
    const [after] = next ?? [];
    const leadsBack = after && isOnLineOf(run, after.run) && leftOf(after) < leftOf(first);
    return leadsBack
      ? drawn([{ ...first, clusters: clusters.map((one) => ({ ...one, text: BLANK_BACK })) }], known)
      : asItWas(first);
  }
  const isKnown = clusters.every(
    ({ glyphs, text }) => glyphs.length === 1 && text === first.font.textOf(glyphs[0]?.code ?? 0),
  );
  return stretch.length === 1 && kind !== "right to left" && isKnown ? asItWas(first) : drawn(stretch, known);
}

/** A blank that is not seen, at a part's left edge. */
function blankAfter(part: Part, known: Known): readonly string[] {
  const cluster = part.clusters[0];
  const glyph = cluster?.glyphs.at(-1);
  if (!glyph) return [];
  const text = BLANK_BACK;
  return drawn(
    [{ ...part, clusters: [{ glyphs: [{ ...glyph, x: glyph.x - LEAST_STEP * part.run.size }], text }] }],
    known,
  );
}

const leftOf = ({ run, clusters }: Part): number => run.origin[4] + (clusters[0]?.glyphs.at(-1)?.x ?? 0);

function widthOf({ run, font, clusters }: Part): number {
  const [first, last] = [clusters[0]?.glyphs.at(-1), clusters.at(-1)?.glyphs.at(-1)];
  return first && last ? last.x - first.x + font.widthOf(last.code) * run.size : 0;
}

/** A run of glyphs that are moved to one by one. */
function written({ size, origin }: Run, font: string, glyphs: readonly Glyph[], isReversed: boolean): string[] {
  let [x, y] = [0, 0];
  const shown = glyphs.map((glyph) => {
    const move = [short(glyph.x - x), short(glyph.y - y)];
    [x, y] = [x + Number(move[0]), y + Number(move[1])];
    return `${move.join(" ")} Td <${glyph.code.toString(16).padStart(2, "0").toUpperCase()}> Tj`;
  });
  const set = [`/${font} ${size} Tf`, `${origin.join(" ")} Tm`, ...shown];
  return ["BT", ...(isReversed ? ["/ReversedChars BMC", ...set, "EMC"] : set), "ET"];
}

const asItWas = ({ run, clusters }: Part): string[] =>
  written(
    run,
    run.font,
    clusters.flatMap(({ glyphs }) => glyphs),
    false,
  );

/** How far letters have to be apart, or readers take one for the other printed twice (parts of the font's size). */
const LEAST_STEP = 0.11;
/** A sign of a vowel stands so far before its letter’s place, and the letter so far behind it: less is one letter printed twice, more a blank. */
const BEFORE = 0.05;
const BEHIND = 0.075;
const SIGN = 0.03;

/** A blank as readers keep it where what follows leads back to the left: with a mark of direction before it. */
const BLANK_BACK = "\u200f ";

/** A run with a glyph for every letter, from left to right. */
function drawn(stretch: readonly Part[], known: Known): string[] {
  const clusters = stretch
    .flatMap(({ run, font, clusters }) => clusters.map((cluster) => ({ font, cluster, start: run.origin[4] })))
    .map(({ font, cluster, start }) => ({
      font,
      cluster,
      // From the first run's origin on.
      shift: start - (stretch[0]?.run.origin[4] ?? 0),
    }))
    .toSorted((one, other) => xOf(one) - xOf(other));
  const { run } = stretch[0] as Part;
  const { size } = run;
  const letters = clusters.flatMap(({ font, cluster, shift }) =>
    lettersOf(cluster, font, size).map((one) => ({ ...one, x: one.x + shift })),
  );
  const main = (stretch.find(({ kind }) => kind === "right to left") ?? stretch[0])?.font as Type3Font;
  keepBlanksBeforeSigns(letters, size);
  const { ref, codes } = known.made(main).fontFor(letters.map(({ sign }) => sign));
  const isReversed = stretch.every(({ kind }) => kind !== "digits");
  const glyphs = letters.map(({ x, y }, index) => ({ code: codes[index] ?? 0, x, y }));
  return written(run, known.use(ref), glyphs, isReversed);
}

/**
 * A sign over a word's last letter comes before the letter: readers that keep a blank only where a letter follows would put it
 * between the two. Here it is one that they keep, at a place where none takes it for a letter printed twice.
 */
function keepBlanksBeforeSigns(letters: { sign: Sign; x: number; y: number }[], size: number) {
  for (const [index, { sign, x, y }] of [...letters.entries()].toReversed()) {
    if (!/^\p{M}/u.test(sign.text)) continue;
    const before = letters[index - 1];
    const blank = { sign: { drawn: [], text: BLANK_BACK, width: 0.32 }, x: x - 0.27 * size, y };
    if (before?.sign.text === " ") letters[index - 1] = blank;
    else if (!before) letters.unshift(blank);
  }
}

const xOf = ({ cluster, shift }: { readonly cluster: Cluster; readonly shift: number }) =>
  shift + (cluster.glyphs.at(-1)?.x ?? 0);

/** A cluster's letters, from left to right. */
function lettersOf({ glyphs, text }: Cluster, font: Type3Font, size: number): { sign: Sign; x: number; y: number }[] {
  const base = glyphs.at(-1) as Glyph; // signs over a letter come before it
  const width = font.widthOf(base.code);
  const isBlank = (text !== "" && text.trim() === "") || text === BLANK_BACK;
  const shown = (from: number) =>
    isBlank
      ? []
      : glyphs.map(({ code, x, y }) => ({ font, code, x: (x - base.x) / size - from, y: (y - base.y) / size }));
  const groups = (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).toReversed();
  if (isBlank || [...text].length < 2)
    return [{ sign: { drawn: shown(0), text: text || NOTHING, width }, x: base.x, y: base.y }];
  const step = groups.length > 1 ? Math.max(width / groups.length, LEAST_STEP) : width;
  return groups.flatMap((group, index) => {
    const at = index * step;
    const [letter = "", ...marks] = group;
    const signs = marks.toReversed().join("");
    const behind = signs ? BEHIND : 0;
    const own = { drawn: index === 0 ? shown(behind) : [], text: letter, width: step - behind };
    return [
      ...(signs
        ? [{ sign: { drawn: [], text: signs, width: SIGN }, x: base.x + (at - BEFORE) * size, y: base.y }]
        : []),
      { sign: own, x: base.x + (at + behind) * size, y: base.y },
    ];
  });
}
