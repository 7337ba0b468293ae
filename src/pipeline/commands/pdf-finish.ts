// Finishes a PDF that the browser has printed with what browsers leave out: an outline by parts, page labels, the
// author and decoration marked as such. Numbers are sections of ISO 32000-1.
import { deflateSync, inflateSync } from "node:zlib";
import {
  ParseSpeeds,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";

/** What the print document says of what it prints. */
export interface Printed {
  readonly title: string;
  readonly author: string;
  /** How many pages there have to be. */
  readonly pages: number;
  readonly headlines: readonly Headline[];
  /** Each page is a slide, and goes by its number. */
  readonly isSlides: boolean;
}

interface Headline {
  readonly text: string;
  readonly part: string;
  /** The slide's number. */
  readonly number: number;
  /** The page that it is on, from 0. */
  readonly page: number;
  /** How far down that page its slide begins: 0 at the top, 1 at the bottom. */
  readonly down: number;
}

/**
 * @param raw the PDF as the browser gives it
 * @returns the same pages, finished
 * @throws Error where a page is missing, or nothing that a reader could read is on it
 */
export async function finished(raw: Uint8Array, printed: Printed): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { title, author, headlines, isSlides } = printed;
  const pages = pdf.getPages();
  if (pages.length !== printed.pages) throw new Error(`it has ${pages.length} pages instead of ${printed.pages}`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  addOutline(pdf, headlines);
  addPageLabels(pdf, isSlides ? headlines : [{ page: 0, number: 1 }]);
  for (const [index, page] of pages.entries()) {
    const { hasText } = markDecoration(pdf, page);
    if (!hasText) throw new Error(`page ${index + 1} came out empty`);
  }
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY });
}

/** An outline entry: where it leads, and what stands below it. */
interface Entry {
  readonly title: string;
  readonly to: Headline;
  readonly below: readonly Entry[];
}

/** Headlines under their parts (12.3.3). */
function addOutline(pdf: PDFDocument, headlines: readonly Headline[]) {
  const { context } = pdf;
  const entries = [...new Set(headlines.map(({ part }) => part))].flatMap((title): Entry[] => {
    const all = headlines.filter(({ part }) => part === title);
    return all
      .slice(0, 1)
      .map((to) => ({ title, to, below: all.map((one) => ({ title: one.text, to: one, below: [] })) }));
  });
  const root = context.obj({ Type: "Outlines", Count: entries.length + headlines.length });
  const rootRef = context.register(root);
  putBelow(root, rootRef, entries);
  pdf.catalog.set(PDFName.of("Outlines"), rootRef);

  function putBelow(parent: PDFDict, parentRef: PDFRef, all: readonly Entry[]) {
    const items = all.map(({ title, to, below }) => {
      const page = pdf.getPage(to.page);
      const top = Math.round(page.getHeight() * (1 - to.down));
      const item = context.obj({ Title: PDFHexString.fromText(title), Parent: parentRef });
      item.set(PDFName.of("Dest"), context.obj([page.ref, "XYZ", 0, top, null]));
      const ref = context.register(item);
      if (below.length > 0) {
        putBelow(item, ref, below);
        item.set(PDFName.of("Count"), context.obj(below.length));
      }
      return { item, ref };
    });
    items.forEach(({ item }, index) => {
      const [before, after] = [items[index - 1], items[index + 1]];
      if (before) item.set(PDFName.of("Prev"), before.ref);
      if (after) item.set(PDFName.of("Next"), after.ref);
    });
    const [first, last] = [items[0], items.at(-1)];
    if (first) parent.set(PDFName.of("First"), first.ref);
    if (last) parent.set(PDFName.of("Last"), last.ref);
  }
}

/**
 * Pages go by their numbers; slides by the slide's, so that a reader's "page 12" is slide 12, also where evidence
 * slides are left out (12.4.2).
 */
function addPageLabels(pdf: PDFDocument, numbered: readonly Pick<Headline, "page" | "number">[]) {
  const { context } = pdf;
  // A range goes on as long as numbers follow one another.
  const starts = numbered.filter(({ number }, index) => number - 1 !== numbered[index - 1]?.number);
  const numbers = starts.flatMap(({ page, number }) => [page, context.obj({ S: "D", St: number })]);
  pdf.catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: context.obj(numbers) }));
}

/**
 * Chromium tags what has a meaning and leaves the rest bare, where PDF/UA wants it marked as an artifact (14.8.2.2):
 * lines to write on, frames, the pages' foot. Its streams have one operator a line.
 *
 * @returns whether any text on the page has a meaning
 */
function markDecoration(pdf: PDFDocument, page: PDFPage): { hasText: boolean } {
  let hasText = false;
  replaceStream(pdf, page.node.get(PDFName.of("Contents")), (content) => {
    const marked: string[] = [];
    let bare: string[] = [];
    const endBare = () => {
      const paints = bare.some((line) => PAINTS.test(line));
      marked.push(...(paints ? ["/Artifact BMC", ...bare, "EMC"] : bare));
      bare = [];
    };
    let depth = 0;
    for (const line of content.split("\n")) {
      if (/\bB[DM]C$/.test(line) && depth++ === 0) endBare();
      hasText ||= depth > 0 && /T[jJ]$/.test(line);
      (depth > 0 ? marked : bare).push(line);
      if (line === "EMC") depth--;
    }
    endBare();
    return marked.join("\n");
  });
  return { hasText };
}

/** Fills, strokes, text, pictures. */
const PAINTS = /(^|\s)(f\*?|F|S|s|B\*?|b\*?|Tj|TJ|Do|sh)$/;

function replaceStream(pdf: PDFDocument, ref: PDFObject | undefined, change: (text: string) => string) {
  if (!(ref instanceof PDFRef)) return;
  const stream = pdf.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return;
  // Chromium packs them all alike; Node's own compression takes a fifth of the time of the package's.
  const text = inflateSync(stream.getContents()).toString("latin1");
  const changed = change(text);
  const packed = deflateSync(Buffer.from(changed, "latin1"));
  pdf.context.assign(ref, pdf.context.stream(packed, { Filter: "FlateDecode" }));
}
