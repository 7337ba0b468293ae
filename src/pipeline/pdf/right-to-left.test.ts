// Text from right to left, as a reader of PDFs gives it back: a page as a browser writes one, by hand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocumentProxy } from "unpdf";
import type { PrintedWord } from "./printed-words.ts";
import { mendRightToLeft } from "./right-to-left.ts";
import { pdfUaFindings } from "./ua.ts";

const SIZE = 20;
/** Each glyph is half as wide as the font is high. */
const STEP = SIZE / 2;

/** A page with one line of runs, from the left edge on; letters stand as they are painted. `+` before a glyph: it takes no room. */
async function page(runs: readonly (readonly string[])[], isReversed: (run: readonly string[]) => boolean) {
  const pdf = await PDFDocument.create();
  const sheet = pdf.addPage([600, 100]);
  const { context } = pdf;
  const stream = (text: string) =>
    context.register(context.stream(deflateSync(Buffer.from(text, "latin1")), { Filter: "FlateDecode" }));
  const texts = [...new Set(runs.flat().map((text) => text.replace("+", "")))];
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");
  const codes = texts.map((text, at) => `<${(at + 1).toString(16).padStart(2, "0")}> <${hex(text)}>`);
  const font = context.obj({
    Type: "Font",
    Subtype: "Type3",
    FontMatrix: [0.001, 0, 0, -0.001, 0, 0],
    FontBBox: [0, -1000, 1000, 0],
    FirstChar: 1,
    LastChar: texts.length,
    Widths: texts.map(() => 500),
    Encoding: { Type: "Encoding", Differences: [1, ...texts.map((_, at) => PDFName.of(`g${at}`))] },
    CharProcs: Object.fromEntries(
      texts.map((_, at) => [`g${at}`, stream("500 0 0 -500 500 0 d1\n0 0 500 -500 re\nf")]),
    ),
    ToUnicode: stream(
      `1 begincodespacerange\n<00> <FF>\nendcodespacerange\n${codes.length} beginbfchar\n${codes.join("\n")}\nendbfchar`,
    ),
  });
  sheet.node.set(PDFName.of("Resources"), context.obj({ Font: { F0: context.register(font) } }));
  let x = 0;
  const lines = runs.flatMap((run) => {
    const shown: string[] = [];
    let moved = 0;
    for (const glyph of run) {
      const code = (texts.indexOf(glyph.replace("+", "")) + 1).toString(16).padStart(2, "0").toUpperCase();
      const drawn = `${moved} 0 Td <${code}> Tj`;
      // A bracket says what it stands for, as browsers write it since it was mirrored.
      shown.push(...(/[()]/.test(glyph) ? [`/Span<</ActualText (\\${glyph}) >> BDC`, drawn, "EMC"] : [drawn]));
      moved = glyph.startsWith("+") ? 0 : STEP;
    }
    const set = ["/F0 20 Tf", `1 0 0 -1 ${50 + x} 50 Tm`, ...shown];
    x += run.filter((glyph) => !glyph.startsWith("+")).length * STEP;
    return ["BT", ...(isReversed(run) ? ["/ReversedChars BMC", ...set, "EMC"] : set), "ET"];
  });
  sheet.node.set(PDFName.of("Contents"), stream(["1 0 0 -1 0 100 cm", ...lines].join("\n")));
  return { pdf, end: 50 + x };
}

/** The source's words, from right to left or from left to right, each with its place. */
function words(texts: readonly string[], end: number, direction: "rtl" | "ltr"): PrintedWord[] {
  let [left, right] = [50, end];
  return texts.map((text) => {
    const wide = [...text.replaceAll(/\p{M}/gu, "")].length * STEP;
    const from = direction === "rtl" ? right - wide : left;
    [left, right] = [left + wide, right - wide];
    return { text, page: 0, left: from / 600, right: (from + wide) / 600, top: 0.2, bottom: 0.6 };
  });
}

async function textOf(pdf: PDFDocument): Promise<string> {
  const proxy = await getDocumentProxy(await pdf.save(), { verbosity: 0 });
  const { items } = await (await proxy.getPage(1)).getTextContent({ includeMarkedContent: true });
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
  return text
    .replaceAll(/[\u200f\u2060]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("words, numbers and signs come in the order of the source, with blanks between them", async () => {
  const runs = [["ر", "ت", "م"], [" "], ["7", "0", "0"], [" ", ":"], ["ل", "و", "ط"]];
  const { pdf, end } = await page(runs, ([first = ""]) => /[ \p{Script=Arabic}]/u.test(first));
  mendRightToLeft(pdf, words(["طول", ":", " ", "700", " ", "متر"], end, "rtl"));
  assert.equal(await textOf(pdf), "طول: 700 متر");
});

test("letters that one glyph draws together are not turned round; a sign stays with the letter that it is over", async () => {
  // شدّ ولا شيءٌ: the sign is painted before its letter, لا is one glyph.
  const runs = [["+ٌ", "ء", "ي", "ش"], [" "], ["لا", "و"], [" "], ["+ّ", "د", "ش"]];
  const { pdf } = await page(runs, ([first]) => first !== " ");
  const { pdf: other } = await page(runs, ([first]) => first !== " ");
  const at = (text: string, left: number, wide: number): PrintedWord => ({
    text,
    page: 0,
    left: left / 600,
    right: (left + wide) / 600,
    top: 0.2,
    bottom: 0.6,
  });
  const source = [at("شدّ", 120, 20), at(" ", 110, 10), at("ولا", 90, 20), at(" ", 80, 10), at("شيءٌ", 50, 30)];
  mendRightToLeft(pdf, source);
  assert.equal(await textOf(pdf), "شدّ ولا شيءٌ");
  assert.notEqual(await textOf(other), "شدّ ولا شيءٌ", "as the browser wrote it");
});

test("a bracket that was painted mirrored is the source’s; Latin words keep their order", async () => {
  const runs = [["a", "b"], [" "], [")"], ["ل", "و", "ط"], ["("]];
  const { pdf, end } = await page(runs, ([first = ""]) => /[ ()\p{Script=Arabic}]/u.test(first));
  mendRightToLeft(pdf, words(["(", "طول", ")", " ", "ab"], end, "rtl"));
  assert.equal(await textOf(pdf), "(طول) ab");
});

test("a glyph that stands for nothing by itself is still drawn, and no font maps it to U+0000, which PDF/UA forbids", async () => {
  const { pdf } = await page([["\0", "د", "ش"]], () => true);
  assert.ok(pdfUaFindings(pdf).some(({ condition }) => condition === "31-028"));
  mendRightToLeft(pdf, words(["شد"], 80, "rtl"));
  assert.ok(pdfUaFindings(pdf).every(({ condition }) => condition !== "31-028"));
  assert.equal(await textOf(pdf), "شد");
});

test("a document whose words all run from left to right is left as it is", async () => {
  const { pdf } = await page([["a", "b"]], () => false);
  const before = await pdf.save();
  mendRightToLeft(pdf, []);
  assert.deepEqual(await pdf.save(), before);
});
