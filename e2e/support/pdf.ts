// A PDF as its readers have it: pages with their text, tags and links, an outline, labels.
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import type { PDFPageProxy } from "unpdf/pdfjs";
import { wordsOfPages } from "../../src/pipeline/pdf/printed-words.ts";
import { mendRightToLeft } from "../../src/pipeline/pdf/right-to-left.ts";

export interface OutlineItem {
  readonly title: string;
  /** The page that it leads to, from 0. */
  readonly page: number;
  readonly items: readonly OutlineItem[];
}

/** An element of the structure tree: what a screen reader meets. */
export interface Tag {
  readonly role: string;
  readonly alternative: string | undefined;
  readonly text: string;
}

export interface Sheet {
  /** In points, 72 to the inch. */
  readonly size: readonly [width: number, height: number];
  readonly text: string;
  /** Each piece of text with its distance from the sheet's left edge, in points. */
  readonly pieces: readonly { readonly text: string; readonly x: number }[];
  /** In reading order. */
  readonly tags: readonly Tag[];
  /** Text that is neither tagged nor marked as decoration. */
  readonly stray: string;
  /** Addresses, and `#` with the number of a page of the same PDF. */
  readonly links: readonly string[];
}

export interface Pdf {
  readonly sheets: readonly Sheet[];
  readonly outline: readonly OutlineItem[];
  readonly labels: readonly string[] | null;
  readonly info: { readonly Title?: string; readonly Author?: string; readonly Language?: string };
}

/**
 * What Ctrl+P gives, "Save as PDF": no special address, no other path. Of the print document text from right to left is then
 * read in its own order, as `npm run pdf` writes it; a browser writes it as it is painted.
 */
export async function printed(page: Page): Promise<Pdf> {
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  const words = await page.evaluate(wordsOfPages);
  if (words.length === 0) return readPdf(data);
  const pdf = await PDFDocument.load(data, { updateMetadata: false });
  mendRightToLeft(pdf, words);
  return readPdf(await pdf.save());
}

/**
 * A text as it is compared with what a browser prints of the lecture: of text from right to left its letters are sure, but
 * neither their order nor blanks and signs.
 */
export const asPrinted = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? [...text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "")].sort().join("") : text;

/** Whether a page says a text, compared so. */
export function says(page: string, text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return page.includes(text);
  const letters = [...asPrinted(page)];
  return [...asPrinted(text)].every((letter) => {
    const at = letters.indexOf(letter);
    if (at >= 0) letters.splice(at, 1);
    return at >= 0;
  });
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });

  type Destination = string | unknown[] | null;
  const pageOf = async (destination: Destination): Promise<number> => {
    const explicit = typeof destination === "string" ? await pdf.getDestination(destination) : destination;
    return explicit ? pdf.getPageIndex(explicit[0]) : -1;
  };
  const outlineOf = (items: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<OutlineItem[]> =>
    Promise.all(
      (items ?? []).map(async ({ title, dest, items: below }) => ({
        title,
        page: await pageOf(dest),
        items: await outlineOf(below),
      })),
    );

  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const annotations: { url?: string; dest?: Destination }[] = await page.getAnnotations();
    const links = annotations.map(async ({ url, dest }) => url ?? `#${(await pageOf(dest ?? null)) + 1}`);
    sheets.push({ size: [width, height], ...(await contentOf(page)), links: await Promise.all(links) });
  }
  const { info } = await pdf.getMetadata();
  return { sheets, outline: await outlineOf(await pdf.getOutline()), labels: await pdf.getPageLabels(), info };
}

async function contentOf(page: PDFPageProxy): Promise<Pick<Sheet, "text" | "pieces" | "tags" | "stray">> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  let stray = "";
  for (const item of items) {
    if ("str" in item) {
      const piece = item.str + (item.hasEOL ? " " : "");
      text += piece;
      const id = open.findLast(Boolean);
      if (id === undefined) stray += item.str;
      else marked.set(id, (marked.get(id) ?? "") + piece);
    } else if (item.type === "endMarkedContent") open.pop();
    else if (item.type === "beginMarkedContentProps") open.push(item.id ?? "");
    else open.push("tag" in item && item.tag === "Artifact" ? "decoration" : "");
  }
  const tags: Tag[] = [];
  const collect = (node: Node): string => {
    if ("type" in node) {
      const content = marked.get(node.id) ?? "";
      marked.delete(node.id); // Chromium's tags for empty controls name the page's first content once more
      return content;
    }
    const at = tags.push({ role: node.role, alternative: node.alt, text: "" }) - 1;
    const all = node.children.map(collect).join("");
    tags[at] = { role: node.role, alternative: node.alt, text: plain(all).trim() };
    return all;
  };
  const tree = (await page.getStructTree()) as Node | null;
  if (tree) collect(tree);
  const pieces = items.flatMap((item) => ("str" in item ? [{ text: item.str, x: Number(item.transform[4]) }] : []));
  return { text: plain(text), pieces, tags, stray: stray.trim() };
}

type Node =
  | { readonly type: string; readonly id: string }
  | { readonly role: string; readonly alt?: string; readonly children: readonly Node[] };

/** Blanks are one each; marks that hold text from right to left together are not seen. */
const plain = (text: string) => text.replaceAll(/[\u200f\u2060]/g, "").replaceAll(/\s+/g, " ");

/** Every title of an outline, in order. */
export const titlesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);
