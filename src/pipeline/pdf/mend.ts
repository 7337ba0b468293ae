// Mends what a browser leaves out of a PDF's tags, or has against PDF/UA: bodies of list items, frames of tables, cells that are
// empty, where a figure stands, what a link leads to. Numbers are sections of ISO 32000-1.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";
import { attributesOf, type Element, elementsOf, isDescribed } from "./ua.ts";

/** A figure's place on its page, from its upper left corner, as parts of the page's width and height. */
export interface PrintedFigure {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A link that is printed. */
export interface PrintedLink {
  readonly address: string;
  readonly text: string;
}

const name = (text: string) => PDFName.of(text);

/**
 * @param figures in reading order
 * @param links in reading order
 * @returns for each page, the numbers of its marked content that has no meaning (14.7.4.2)
 */
export function mendTags(
  pdf: PDFDocument,
  figures: readonly PrintedFigure[],
  links: readonly PrintedLink[],
): ReadonlyMap<string, ReadonlySet<number>> {
  groupParts(elementsOf(pdf));
  const elements = elementsOf(pdf);
  placeFigures(pdf, elements, figures);
  fillRows(pdf, elements);
  const frames = framesOf(pdf, elements);
  const bodies = new Map(elements.filter(({ type }) => type === "LI").flatMap((item) => addBody(pdf, item)));
  // Each mark of content, and each link, knows its element: what went into a body knows the body now.
  for (const { array, index, page } of parentEntries(pdf)) {
    const entry = array.get(index);
    const body = entry instanceof PDFRef ? bodies.get(String(entry)) : undefined;
    if (body) array.set(index, body);
    if (page !== undefined && frames.get(page.key)?.has(page.mark)) array.set(index, pdf.context.obj(null));
  }
  describeLinks(pdf, elements, links);
  return frames;
}

/** An item's body is inside of an LBody, beside its label (14.8.4.3.3). */
function addBody(pdf: PDFDocument, { dict, ref }: Element): [string, PDFRef][] {
  const { context } = pdf;
  const kids = kidsOf(pdf, dict);
  if (!ref || kids.length === 0) return [];
  const typeOf = (kid: PDFObject) => {
    const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
    const type = found instanceof PDFDict ? found.lookup(name("S")) : undefined;
    return type instanceof PDFName ? type.decodeText() : "";
  };
  const labels = kids.filter((kid) => typeOf(kid) === "Lbl");
  const others = kids.filter((kid) => !["Lbl", "LBody"].includes(typeOf(kid)));
  if (others.length === 0) return [];
  const page = dict.get(name("Pg"));
  const body = context.obj({ Type: "StructElem", S: "LBody", P: ref, K: others, ...(page && { Pg: page }) });
  const bodyRef = context.register(body);
  for (const kid of others) {
    const found = kid instanceof PDFRef ? context.lookup(kid) : kid;
    if (found instanceof PDFDict && found.has(name("S"))) found.set(name("P"), bodyRef);
  }
  dict.set(name("K"), context.obj([...labels, bodyRef]));
  return [[String(ref), bodyRef]];
}

/** What a table or a list paints beside its rows and items, such as its frame, has no meaning: it is taken out of the tree. */
function framesOf(pdf: PDFDocument, elements: readonly Element[]): Map<string, Set<number>> {
  const frames = new Map<string, Set<number>>();
  for (const { dict, type } of elements) {
    if (!["Table", "THead", "TBody", "TFoot", "TR", "L"].includes(type)) continue;
    const kept = kidsOf(pdf, dict).filter((kid) => {
      const mark = markOf(pdf, kid, dict);
      if (mark) frames.set(mark.page, (frames.get(mark.page) ?? new Set()).add(mark.number));
      return !mark;
    });
    dict.set(name("K"), pdf.context.obj(kept));
  }
  return frames;
}

/** Marked content that an element has of its own: its page and its number there. */
function markOf(pdf: PDFDocument, kid: PDFObject, dict: PDFDict) {
  const found = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
  if (found instanceof PDFNumber) {
    const page = dict.get(name("Pg"));
    return page ? { page: String(page), number: found.asNumber() } : undefined;
  }
  if (!(found instanceof PDFDict) || found.lookup(name("Type")) !== name("MCR")) return undefined;
  const number = found.lookup(name("MCID"));
  const page = found.get(name("Pg")) ?? dict.get(name("Pg"));
  return number instanceof PDFNumber && page ? { page: String(page), number: number.asNumber() } : undefined;
}

/** Cells with nothing in them are left out by the browser: a row has as many as the longest of its table (14.8.4.3.4). */
function fillRows(pdf: PDFDocument, elements: readonly Element[]) {
  for (const table of elements.filter(({ type }) => type === "Table")) {
    const rows = rowsIn(table);
    const longest = Math.max(0, ...rows.map(widthOf));
    for (const row of rows) {
      const missing = longest - widthOf(row);
      if (!row.ref || missing <= 0) continue;
      const cells = Array.from({ length: missing }, () =>
        pdf.context.register(pdf.context.obj({ Type: "StructElem", S: "TD", P: row.ref as PDFRef })),
      );
      row.dict.set(name("K"), pdf.context.obj([...kidsOf(pdf, row.dict), ...cells]));
    }
  }
}

const rowsIn = ({ children }: Element): Element[] =>
  children.flatMap((child) =>
    child.type === "TR" ? [child] : /^T(Head|Body|Foot)$/.test(child.type) ? rowsIn(child) : [],
  );

const widthOf = ({ children }: Element): number =>
  children.reduce((sum, { dict }) => {
    const span = attributesOf(dict)
      .map((one) => one.lookup(name("ColSpan")))
      .find((one) => one instanceof PDFNumber);
    return sum + (span instanceof PDFNumber ? span.asNumber() : 1);
  }, 0);

/**
 * Browsers make a figure of every `<figure>`, of one with a table, program text, quotation or captioned picture in it, too,
 * which has no alternative: what is in it speaks for itself. It is a group (14.8.4.2). A picture without one stays a figure,
 * and the check finds it.
 */
function groupParts(elements: readonly Element[]) {
  for (const { dict, type, children } of elements)
    if (type === "Figure" && !isDescribed(dict) && children.length > 0) dict.set(name("S"), name("Div"));
}

/** A figure says where it stands (14.8.5.4.3). */
function placeFigures(pdf: PDFDocument, elements: readonly Element[], figures: readonly PrintedFigure[]) {
  const tagged = elements.filter(({ type }) => type === "Figure");
  if (tagged.length !== figures.length) return; // which is which is not known
  for (const [index, { dict }] of tagged.entries()) {
    const { page, left, top, width, height } = figures[index] as PrintedFigure;
    const { width: wide, height: high } = pdf.getPage(page).getSize();
    const box = [left * wide, high * (1 - top - height), (left + width) * wide, high * (1 - top)];
    const layout = pdf.context.obj({ O: "Layout", BBox: box.map((side) => Math.round(side * 100) / 100) });
    dict.set(name("A"), pdf.context.obj([...attributesOf(dict), layout]));
  }
}

/** A link says what it leads to (12.5.6.1): its own words. */
function describeLinks(pdf: PDFDocument, elements: readonly Element[], links: readonly PrintedLink[]) {
  const tagged = elements.filter(({ type }) => type === "Link");
  const isKnown = tagged.length === links.length;
  for (const [index, { dict }] of tagged.entries())
    for (const kid of kidsOf(pdf, dict)) {
      const found = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
      const annotation = found instanceof PDFDict ? found.lookup(name("Obj")) : undefined;
      if (!(annotation instanceof PDFDict)) continue;
      const address = addressOf(annotation);
      const link = isKnown ? links[index] : links.find((one) => one.address === address);
      const words = link?.text.trim() || address;
      if (words) annotation.set(name("Contents"), PDFHexString.fromText(words));
    }
}

/** Where an annotation leads; a place in the same PDF with `#` before it. */
function addressOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(name("A"));
  const uri = action instanceof PDFDict ? action.lookup(name("URI")) : undefined;
  if (uri !== undefined && "decodeText" in uri) return (uri as { decodeText: () => string }).decodeText();
  const place = annotation.lookup(name("Dest"));
  return place instanceof PDFName ? `#${place.decodeText()}` : undefined;
}

const kidsOf = ({ context }: PDFDocument, dict: PDFDict): PDFObject[] => {
  const given = dict.get(name("K"));
  const found = given instanceof PDFRef ? context.lookup(given) : given;
  if (found instanceof PDFArray) return found.asArray();
  return given === undefined ? [] : [given];
};

interface ParentEntry {
  readonly array: PDFArray;
  readonly index: number;
  /** The page and the mark of content; undefined for what is no content, such as a link. */
  readonly page?: { readonly key: string; readonly mark: number };
}

/** Every entry of the parent tree: for each mark of a page, and each link, the element that it belongs to (14.7.4.4). */
function parentEntries(pdf: PDFDocument): ParentEntry[] {
  const root = pdf.catalog.lookup(name("StructTreeRoot"));
  const tree = root instanceof PDFDict ? root.lookup(name("ParentTree")) : undefined;
  const pages = new Map(
    pdf.getPages().map((page) => {
      const key = page.node.lookup(name("StructParents"));
      return [key instanceof PDFNumber ? key.asNumber() : -1, String(page.ref)];
    }),
  );
  const entriesIn = (node: PDFObject | undefined): ParentEntry[] => {
    if (!(node instanceof PDFDict)) return [];
    const kids = node.lookup(name("Kids"));
    if (kids instanceof PDFArray) return kids.asArray().flatMap((_, index) => entriesIn(kids.lookup(index)));
    const numbers = node.lookup(name("Nums"));
    if (!(numbers instanceof PDFArray)) return [];
    return numbers.asArray().flatMap((_, index): ParentEntry[] => {
      if (index % 2 === 0) return [];
      const number = numbers.lookup(index - 1);
      const marks = numbers.lookup(index);
      const key = pages.get(number instanceof PDFNumber ? number.asNumber() : -1);
      if (!(marks instanceof PDFArray)) return [{ array: numbers, index }];
      return marks.asArray().map((__, mark) => ({ array: marks, index: mark, ...(key && { page: { key, mark } }) }));
    });
  };
  return entriesIn(tree);
}
