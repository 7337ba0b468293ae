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
import { mendTags, type PrintedFigure, type PrintedLink } from "./mend.ts";
import type { PrintedWord } from "./printed-words.ts";
import { mendRightToLeft } from "./right-to-left.ts";
import { type Finding, pdfUaFindings } from "./ua.ts";

/** What the print document says of what it prints. */
export interface Printed {
  readonly title: string;
  readonly author: string;
  /** How many pages there have to be. */
  readonly pages: number;
  readonly headlines: readonly Headline[];
  /** Figures with a text alternative, and links, in reading order. */
  readonly figures: readonly PrintedFigure[];
  readonly links: readonly PrintedLink[];
  /** In reading order, where any of them runs from right to left. */
  readonly words: readonly PrintedWord[];
  /** BCP 47 tag. */
  readonly language: string;
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

/** A finished PDF. */
export interface Finished {
  readonly data: Uint8Array;
  /** What keeps it from being PDF/UA-1, as far as a machine can tell; where nothing does, the PDF says that it is. */
  readonly findings: readonly Finding[];
}

/**
 * @param raw the PDF as the browser gives it
 * @returns the same pages, finished
 * @throws Error where a page is missing, or nothing that a reader could read is on it
 */
export async function finished(raw: Uint8Array, printed: Printed): Promise<Finished> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { title, author, headlines, isSlides, figures, links, words } = printed;
  const pages = pdf.getPages();
  if (pages.length !== printed.pages) throw new Error(`it has ${pages.length} pages instead of ${printed.pages}`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  addOutline(pdf, headlines);
  addPageLabels(pdf, isSlides ? headlines : [{ page: 0, number: 1 }]);
  const frames = mendTags(pdf, figures, links);
  mendRightToLeft(pdf, words);
  for (const [index, page] of pages.entries()) {
    const { hasText } = markDecoration(pdf, page, frames.get(String(page.ref)) ?? new Set());
    if (!hasText) throw new Error(`page ${index + 1} came out empty`);
  }
  addMetadata(pdf, printed, true);
  const findings = pdfUaFindings(pdf);
  if (findings.length > 0) addMetadata(pdf, printed, false);
  return { data: await pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY }), findings };
}

/**
 * Title, author and language as XMP (14.3.2).
 *
 * @param isUa whether the PDF says of itself that it is PDF/UA-1 (ISO 14289-1, 5)
 */
function addMetadata(pdf: PDFDocument, { title, author, language }: Printed, isUa: boolean) {
  const text = (given: string) => given.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${text(language)}</rdf:li></rdf:Bag></dc:language>
${isUa ? "<pdfuaid:part>1</pdfuaid:part>\n" : ""}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = pdf.context.stream(Buffer.from(xmp, "utf8"), { Type: "Metadata", Subtype: "XML" });
  const before = pdf.catalog.get(PDFName.of("Metadata"));
  if (before instanceof PDFRef) pdf.context.assign(before, stream);
  else pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
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
 * @param frames numbers of marked content that has no meaning either
 * @returns whether any text on the page has a meaning
 */
function markDecoration(pdf: PDFDocument, page: PDFPage, frames: ReadonlySet<number>): { hasText: boolean } {
  let hasText = false;
  replaceStream(pdf, page.node.get(PDFName.of("Contents")), (content) => {
    const marked: string[] = [];
    let bare: string[] = [];
    const endBare = () => {
      const paints = bare.some((line) => PAINTS.test(line));
      marked.push(...(paints ? ["/Artifact BMC", ...bare, "EMC"] : bare));
      bare = [];
    };
    // Of each piece that is open, whether it is of an element or decoration: other marks, as of text from right to left, are not.
    const open: boolean[] = [];
    for (const line of content.split("\n")) {
      if (/\bB[DM]C$/.test(line)) {
        const isTagged = /\/MCID \d|^\/Artifact\b/.test(line);
        if (isTagged && !open.includes(true)) endBare();
        open.push(isTagged);
      }
      const isInside = open.includes(true);
      hasText ||= isInside && /T[jJ]$/.test(line);
      const [, number] = /\/MCID (\d+)\b.*BDC$/.exec(line) ?? [];
      const isFrame = number !== undefined && frames.has(Number(number));
      (isInside ? marked : bare).push(isFrame ? "/Artifact BMC" : line);
      if (line === "EMC") open.pop();
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
