// Text that runs from right to left, as whoever copies, searches or hears it has to meet it.
//
// A browser writes a line of Arabic as it is painted: runs of one font, from the left edge on, each with its letters in the
// order in which they stand. Readers of PDFs turn words round that stand so; what they can't know is
// - in which order the words of a line are read: there is Latin and there are numbers in it. Here the runs of a line come in the
//   order of the source, which the print document knows (printed-words.ts);
// - that a glyph stands for several letters (لا), which are not turned round within it, or that a sign of a vowel is drawn
//   over the letter that it follows. Here each letter has a glyph of its own, from left to right: the first draws all of them,
//   the others are empty. ActualText would say it more simply, and readers disagree about which way round it is;
// - that a bracket was mirrored when it was painted. Here it is the bracket of the source.
//
// Numbers are sections of ISO 32000-1. A browser's streams have one operator a line, but for a move before its glyph.
import { deflateSync, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import type { PrintedWord } from "./printed-words.ts";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const name = (text: string) => PDFName.of(text);

/** Signs that are mirrored in text from right to left (Unicode, Bidi_Mirrored), as far as lessons use them. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

/** Six numbers, as `cm` and `Tm` have them (8.3.4). */
type Matrix = readonly [number, number, number, number, number, number];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

interface Glyph {
  readonly code: number;
  /** From the run's origin, in units of the text. */
  readonly x: number;
  readonly y: number;
}

/** Glyphs that stand for letters together: a letter and the signs over it, or one glyph alone. */
interface Cluster {
  readonly glyphs: readonly Glyph[];
  /** In reading order; empty where it is not known. */
  readonly text: string;
}

/** A run of glyphs of one font: what stands between `BT` and `ET`. */
interface Run {
  readonly font: string;
  readonly size: number;
  /** `Tm`. */
  readonly origin: Matrix;
  readonly clusters: readonly Cluster[];
  /** Painted from right to left, its glyphs still written from left to right (14.8.2.3.3). */
  readonly isReversed: boolean;
}

/** Sets a document's text right. @param words of all its pages, in reading order */
export function mendRightToLeft(pdf: PDFDocument, words: readonly PrintedWord[]) {
  if (words.length === 0) return;
  const fonts = new Map<string, Type3Font | undefined>();
  const made = new Map<number, MadeFonts>();
  for (const [index, page] of pdf.getPages().entries()) {
    const ofPage = words.map((word, order) => ({ ...word, order })).filter((word) => word.page === index);
    mendPage(pdf, page, ofPage, fonts, made);
  }
  for (const font of made.values()) font.finish();
  for (const font of fonts.values()) font?.leaveOutNothings();
}

type Ordered = PrintedWord & { readonly order: number };

function mendPage(
  pdf: PDFDocument,
  page: PDFPage,
  words: readonly Ordered[],
  fonts: Map<string, Type3Font | undefined>,
  made: Map<number, MadeFonts>,
) {
  const ref = page.node.get(name("Contents"));
  const stream = pdf.context.lookup(ref);
  const dictOfFonts = page.node.Resources()?.lookup(name("Font"));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream) || !(dictOfFonts instanceof PDFDict)) return;
  const fontNamed = (called: string): Type3Font | undefined => {
    const own = dictOfFonts.get(name(called));
    const key = String(own);
    if (!fonts.has(key)) fonts.set(key, Type3Font.of(pdf, own));
    return fonts.get(key);
  };
  const use = (font: PDFRef) => {
    const called = `R${font.objectNumber}`;
    if (!dictOfFonts.has(name(called))) dictOfFonts.set(name(called), font);
    return called;
  };
  const lines = inflateSync(stream.getContents()).toString("latin1").split("\n");
  const { width, height } = page.getSize();
  const placed = (x: number, y: number) => wordAt(words, x / width, 1 - y / height);
  const madeLike = (font: Type3Font) => {
    const [unit] = font.unit;
    const fonts = made.get(unit) ?? new MadeFonts(font);
    made.set(unit, fonts);
    return fonts;
  };
  const mended = mendedLines(lines, {
    fontNamed,
    use,
    placed,
    made: madeLike,
    endsColumn: (order) => endsColumn(words, order, width / height),
  });
  if (!mended) return;
  const packed = deflateSync(Buffer.from(mended.join("\n"), "latin1"));
  pdf.context.assign(ref, pdf.context.stream(packed, { Filter: "FlateDecode" }));
}

/** @param shape the page's width by its height */
function endsColumn(words: readonly Ordered[], order: number, shape: number): boolean {
  const at = words.findIndex((word) => word.order === order);
  const [word, next] = [words[at], words.slice(at + 1).find(({ text }) => text.trim() !== "")];
  if (!word || !next || next.bottom <= word.top || next.top >= word.bottom) return false;
  const gap = Math.max(word.left - next.right, next.left - word.right);
  return gap * shape > 0.4 * (word.bottom - word.top); // a blank is a fifth of a line’s height wide
}

/** The word that stands at a place of the page, or the nearest on its line. */
function wordAt(words: readonly Ordered[], x: number, y: number): Ordered | undefined {
  const away = ({ left, right }: Ordered) => Math.max(left - x, x - right, 0);
  const onLine = words.filter(({ top, bottom }) => top <= y && y <= bottom);
  const nearest = onLine.reduce<Ordered | undefined>(
    (best, word) => (best && away(best) <= away(word) ? best : word),
    undefined,
  );
  return nearest && away(nearest) < 0.02 ? nearest : undefined;
}

/** What is known beside a page's stream. */
interface Known {
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

/** @returns the stream's lines set right; undefined where nothing runs from right to left */
export function mendedLines(lines: readonly string[], known: Known): readonly string[] | undefined {
  const mended: string[] = [];
  let isChanged = false;
  let matrix: Matrix = SAME;
  const kept: Matrix[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    if (line === "q") kept.push(matrix);
    else if (line === "Q") matrix = kept.pop() ?? SAME;
    else if (line.endsWith(" cm")) matrix = times(numbersIn(line) as unknown as Matrix, matrix);
    if (line !== "BT") {
      mended.push(line);
      at++;
      continue;
    }
    // Runs that follow one another without anything between them: of one text, and of one colour.
    const from = at;
    const runs: (Run | undefined)[] = [];
    while (lines[at] === "BT") {
      const end = lines.indexOf("ET", at);
      if (end < 0) return undefined;
      runs.push(runIn(lines.slice(at + 1, end), known.fontNamed));
      at = end + 1;
    }
    const written = runs.every((run) => run !== undefined) ? rewritten(runs, matrix, known) : undefined;
    isChanged ||= written !== undefined;
    mended.push(...(written ?? lines.slice(from, at)));
  }
  return isChanged ? mended : undefined;
}

const numbersIn = (line: string): number[] =>
  line
    .split(" ")
    .map(Number)
    .filter((value) => !Number.isNaN(value));

/** First `one`, then `other`. */
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
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
function runIn(lines: readonly string[], fontNamed: Known["fontNamed"]): Run | undefined {
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

const textOf = (clusters: readonly Cluster[]) => clusters.map(({ text }) => text).join("");

function kindOf(text: string): Part["kind"] {
  if (RIGHT_TO_LEFT.test(text)) return "right to left";
  if (/\p{L}/u.test(text)) return "Latin";
  if (/\p{N}/u.test(text)) return "digits";
  return text.trim() === "" ? "blank" : "sign";
}

/** @returns the runs in the order in which they are read; undefined where none of them runs from right to left */
function rewritten(runs: readonly Run[], matrix: Matrix, known: Known): readonly string[] | undefined {
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

/** A blank as readers keep it where what follows leads back to the left: with a mark of direction before it. */
const BLANK_BACK = "\u200f ";

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

const short = (value: number) => `${Math.round(value * 1e4) / 1e4}`;

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

/** A glyph to be: what it draws, the letter that it stands for, and how wide it is (parts of the font's size). */
interface Sign {
  readonly drawn: readonly {
    readonly font: Type3Font;
    readonly code: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly text: string;
  readonly width: number;
}

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

/** What a glyph says that stands for no letter of its own (U+2060, word joiner): without any, readers say its code. */
const NOTHING = "\u2060";

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

/** A font that is being made: at most 256 glyphs. */
interface Made {
  readonly ref: PDFRef;
  readonly codes: Map<string, number>;
  readonly signs: Sign[];
}

/** A font whose glyphs are drawn by the PDF itself (9.6.5), as browsers write variable fonts. */
class Type3Font {
  readonly pdf: PDFDocument;
  readonly dict: PDFDict;
  readonly key: string;
  /** The size of a unit of the glyphs' own, as a part of the font's size. */
  readonly unit: readonly [x: number, y: number];
  readonly #names = new Map<number, string>();
  readonly #texts: ReadonlyMap<number, string>;
  readonly #widths: readonly number[];

  /** @returns undefined for a font of any other kind */
  static of(pdf: PDFDocument, object: PDFObject | undefined): Type3Font | undefined {
    const dict = pdf.context.lookup(object);
    const isOfKind = dict instanceof PDFDict && dict.get(name("Subtype")) === name("Type3");
    return isOfKind ? new Type3Font(pdf, dict, String(object)) : undefined;
  }

  constructor(pdf: PDFDocument, dict: PDFDict, key: string) {
    this.pdf = pdf;
    this.dict = dict;
    this.key = key;
    const matrix = listIn(dict, "FontMatrix");
    this.unit = [matrix[0] ?? 0.001, matrix[3] ?? 0.001];
    const first = dict.lookup(name("FirstChar"), PDFNumber).asNumber();
    this.#widths = [...Array.from({ length: first }, () => 0), ...listIn(dict, "Widths")];
    const encoding = dict.lookup(name("Encoding"), PDFDict);
    let code = 0;
    for (const one of encoding.lookup(name("Differences"), PDFArray).asArray()) {
      if (one instanceof PDFNumber) code = one.asNumber();
      else if (one instanceof PDFName) this.#names.set(code++, one.decodeText());
    }
    const stream = dict.lookup(name("ToUnicode"));
    this.#texts = stream instanceof PDFRawStream ? textsIn(contentOf(stream)) : new Map();
  }

  /** The letters that a glyph stands for; empty where the font does not know. */
  textOf(code: number): string {
    return (this.#texts.get(code) ?? "").replaceAll("\0", "");
  }

  /** Chromium maps a glyph that continues a letter to U+0000, which PDF/UA forbids (Matterhorn Protocol 31-028). */
  leaveOutNothings() {
    if (![...this.#texts.values()].some((text) => text.includes("\0"))) return;
    const texts = [...this.#texts].map(([code]) => [code, this.textOf(code) || NOTHING] as const);
    const cmap = deflateSync(Buffer.from(cmapOf(new Map(texts)), "latin1"));
    const { context } = this.pdf;
    this.dict.set(name("ToUnicode"), context.register(context.stream(cmap, { Filter: "FlateDecode" })));
  }

  /** As a part of the font's size. */
  widthOf(code: number): number {
    return (this.#widths[code] ?? 0) * this.unit[0];
  }

  /** What draws a glyph. */
  procOf(code: number): PDFRef | undefined {
    const ref = this.dict.lookup(name("CharProcs"), PDFDict).get(name(this.#names.get(code) ?? ""));
    return ref instanceof PDFRef ? ref : undefined;
  }
}

/**
 * A glyph called m that is never shown, in every font that is made: readers (Poppler’s `TextPage::updateFont`) take the size of
 * such a font from the width of its m, and hold 0.6 for the usual one.
 */
const MEASURE: Sign = { drawn: [], text: "", width: 0.6 };

/** The fonts that are made for stretches, of glyphs of the browser's fonts. */
class MadeFonts {
  /** Whose units and measures they have. */
  readonly #like: Type3Font;
  readonly #made: Made[] = [];
  readonly #procs = new Map<string, PDFRef>();

  constructor(like: Type3Font) {
    this.#like = like;
  }

  /** @returns a font that has all these glyphs, and their codes in it: a word in two fonts would be read as two */
  fontFor(signs: readonly Sign[]): { ref: PDFRef; codes: readonly number[] } {
    const rounded = ({ font, code, x, y }: Sign["drawn"][number]) => [
      font.key,
      code,
      Math.round(x * 1e3),
      Math.round(y * 1e3),
    ];
    const keys = signs.map(({ drawn, text, width }) =>
      JSON.stringify([drawn.map(rounded), text, Math.round(width * 1e3)]),
    );
    const hasRoom = ({ codes }: Made) => codes.size + new Set(keys.filter((key) => !codes.has(key))).size <= 255;
    let made = this.#made.find(hasRoom);
    if (!made) {
      made = { ref: this.#like.pdf.context.nextRef(), codes: new Map([["", 1]]), signs: [MEASURE] };
      this.#made.push(made);
    }
    for (const [index, key] of keys.entries()) {
      if (made.codes.has(key)) continue;
      made.signs.push(signs[index] as Sign);
      made.codes.set(key, made.signs.length); // from 1 on: readers take 0 for no glyph
    }
    return { ref: made.ref, codes: keys.map((key) => made.codes.get(key) ?? 0) };
  }

  /** Writes the fonts into the document. */
  finish() {
    const { pdf, dict, unit } = this.#like;
    const { context } = pdf;
    for (const { ref, signs } of this.#made) {
      const names = signs.map((_, index) => name(index === 0 ? "m" : `r${index + 1}`));
      const procs = context.obj({});
      const box = boxOf(listIn(dict, "FontBBox"));
      for (const [index, sign] of signs.entries()) {
        const { proc, reaches } = this.#procOf(sign);
        procs.set(names[index] as PDFName, proc);
        for (const [side, value] of reaches.entries())
          box[side] = (side < 2 ? Math.min : Math.max)(box[side] ?? 0, value);
      }
      const font = context.obj({ Type: "Font", Subtype: "Type3", FirstChar: 1, LastChar: signs.length });
      for (const key of ["FontMatrix", "FontDescriptor", "Resources"]) {
        const given = dict.get(name(key));
        if (given) font.set(name(key), given);
      }
      const margin = Math.round(0.05 / unit[0]); // readers round, and warn of a glyph that reaches over the box
      const wider = box.map((value, side) => Math.round(value) + (side < 2 ? -margin : margin));
      font.set(name("FontBBox"), context.obj(wider));
      font.set(name("Widths"), context.obj(signs.map(({ width }) => Math.round(width / unit[0]))));
      font.set(name("Encoding"), context.obj({ Type: "Encoding", Differences: context.obj([1, ...names]) }));
      font.set(name("CharProcs"), procs);
      font.set(name("ToUnicode"), this.#packed(cmapOf(new Map(signs.map(({ text }, index) => [index + 1, text])))));
      context.assign(ref, font);
    }
  }

  #packed(text: string): PDFRef {
    const { context } = this.#like.pdf;
    return context.register(context.stream(deflateSync(Buffer.from(text, "latin1")), { Filter: "FlateDecode" }));
  }

  /** What draws a glyph: the browser's own where it is one of its glyphs as it was. */
  #procOf({ drawn, width }: Sign): { readonly proc: PDFRef; readonly reaches: readonly number[] } {
    const { pdf, unit } = this.#like;
    const [only] = drawn;
    const isAsItWas =
      drawn.length === 1 &&
      only?.font.unit[0] === unit[0] &&
      only.x === 0 &&
      only.y === 0 &&
      Math.abs(width - only.font.widthOf(only.code)) < 1e-4;
    const own = isAsItWas ? only.font.procOf(only.code) : undefined;
    if (own) return { proc: own, reaches: [] };
    const boxes: number[][] = [];
    const paths = drawn.map(({ font, code, x, y }) => {
      const ref = font.procOf(code);
      const proc = ref && pdf.context.lookup(ref);
      const [, box = "", path = ""] =
        /^\s*\S+ \S+ (\S+ \S+ \S+ \S+) d1\b([\s\S]*)$/.exec(proc instanceof PDFRawStream ? contentOf(proc) : "") ?? [];
      const [wide, high] = [font.unit[0] / unit[0], font.unit[1] / unit[1]];
      const [dx, dy] = [Math.round(x / unit[0]), Math.round(y / Math.abs(unit[1])) * Math.sign(unit[1])];
      boxes.push(boxOf(numbersIn(box).map((side, index) => (index % 2 === 0 ? side * wide + dx : side * high + dy))));
      return `\nq\n${short(wide)} 0 0 ${short(high)} ${dx} ${dy} cm${path.trimEnd()}\nQ`;
    });
    const reaches = boxes.length > 0 ? [0, 1, 2, 3].map((side) => furthest(side, boxes)) : [];
    const box = boxes.length > 0 ? reaches : [0, 0, 0, 0];
    const text = `${Math.round(width / unit[0])} 0 ${box.map(short).join(" ")} d1${paths.join("")}`;
    const proc = this.#procs.get(text) ?? this.#packed(text);
    this.#procs.set(text, proc);
    return { proc, reaches };
  }
}

/** A box whose corners are in order: the lower left one first. */
const boxOf = ([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): number[] => [
  Math.min(x1, x2),
  Math.min(y1, y2),
  Math.max(x1, x2),
  Math.max(y1, y2),
];

const furthest = (side: number, boxes: readonly (readonly number[])[]): number =>
  (side < 2 ? Math.min : Math.max)(...boxes.map((box) => box[side] ?? 0));

const listIn = (dict: PDFDict, key: string): number[] => {
  const list = dict.lookup(name(key));
  return list instanceof PDFArray ? list.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0)) : [];
};

/** Chromium packs its streams with Flate, and short ones not at all. */
const contentOf = (stream: PDFRawStream): string =>
  (stream.dict.has(name("Filter")) ? inflateSync(stream.getContents()) : Buffer.from(stream.getContents())).toString(
    "latin1",
  );

const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** What a ToUnicode CMap says of codes of one byte (9.10.3). */
export function textsIn(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, kind, lines = ""] of cmap.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g))
    for (const [, from = "", second = "", third = ""] of lines.matchAll(
      kind === "char" ? /<(\w+)>\s*<(\w+)>()/g : /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      if (kind === "char") texts.set(first, utf16(second));
      else
        for (let code = first; code <= Number.parseInt(second, 16); code++)
          texts.set(code, String.fromCodePoint(Number.parseInt(third, 16) + code - first));
    }
  return texts;
}

/** A ToUnicode CMap for codes of one byte: what stands for nothing is left out. */
function cmapOf(texts: ReadonlyMap<number, string>): string {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
  const lines = [...texts].flatMap(([code, text]) =>
    text ? [`<${code.toString(16).padStart(2, "0").toUpperCase()}> <${hex(text)}>`] : [],
  );
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const some = lines.slice(index * 100, index * 100 + 100);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
