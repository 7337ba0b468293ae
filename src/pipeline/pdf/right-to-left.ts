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
import { deflateSync } from "node:zlib";
import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { type Known, rewritten } from "./line-order.ts";
import { contentOf, MadeFonts, numbersIn, Type3Font } from "./made-font.ts";
import type { PrintedWord } from "./printed-words.ts";
import { type Matrix, type Run, runIn, SAME, times } from "./text-runs.ts";

const name = (text: string) => PDFName.of(text);

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
  const lines = contentOf(stream).split("\n");
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
