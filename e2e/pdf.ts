// A PDF as a reader has it: its pages with their text and tags, its outline, its labels.
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

export interface Sheet {
  /** In points, 72 to the inch. */
  readonly size: readonly [width: number, height: number];
  readonly text: string;
  /** The structure tree, as JSON. */
  readonly tags: string;
}

export interface Pdf {
  readonly sheets: readonly Sheet[];
  readonly outline: readonly OutlineItem[];
  readonly labels: readonly string[] | null;
  readonly info: Record<string, unknown>;
}

/** What Ctrl+P gives, "Save as PDF": no special address, no other path. */
export const printed = async (page: Page): Promise<Pdf> =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));

export async function readPdf(data: Uint8Array): Promise<Pdf> {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    sheets.push({ size: [width, height], text: plain(text), tags: JSON.stringify(await page.getStructTree()) });
  }
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  return { sheets, outline, labels: await pdf.getPageLabels(), info: info as Record<string, unknown> };
}

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

/** Every title of an outline, in order. */
export const titlesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);
