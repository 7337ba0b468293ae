// Fonts for text from right to left: those that the browser has written, read; and those that are made of their glyphs, one for
// every letter. Numbers are sections of ISO 32000-1.
import { deflateSync, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";

const name = (text: string) => PDFName.of(text);
export const short = (value: number) => `${Math.round(value * 1e4) / 1e4}`;

/** The numbers of a line, in their order. */
export const numbersIn = (line: string): number[] =>
  line
    .split(" ")
    .map(Number)
    .filter((value) => !Number.isNaN(value));

/** What a glyph says that stands for no letter of its own (U+2060, word joiner): without any, readers say its code. */
export const NOTHING = "\u2060";

/** A glyph to be: what it draws, the letter that it stands for, and how wide it is (parts of the font's size). */
export interface Sign {
  readonly drawn: readonly {
    readonly font: Type3Font;
    readonly code: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly text: string;
  readonly width: number;
}

/** A font that is being made: at most 256 glyphs. */
interface Made {
  readonly ref: PDFRef;
  readonly codes: Map<string, number>;
  readonly signs: Sign[];
}

/** A font whose glyphs are drawn by the PDF itself (9.6.5), as browsers write variable fonts. */
export class Type3Font {
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
export class MadeFonts {
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
export const contentOf = (stream: PDFRawStream): string =>
  (stream.dict.has(name("Filter")) ? inflateSync(stream.getContents()) : Buffer.from(stream.getContents())).toString(
    "latin1",
  );

export const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

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
