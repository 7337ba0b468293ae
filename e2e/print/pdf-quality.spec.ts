// What `npm run pdf` writes, looked through as its readers meet it: five kinds, one after the other.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodePDFRawStream, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { Page } from "@playwright/test";
import { CONDITIONS, elementsOf, pdfUaFindings } from "../../src/pipeline/pdf/ua.ts";
import { type Pdf, readPdf, titlesOf } from "../support/pdf.ts";
import { ProjectCopy } from "../support/project-copy.ts";
import { test as base, expect } from "../support/test.ts";

const KINDS = ["slides", "handout", "notes", "worksheet", "key"] as const;
type Kind = (typeof KINDS)[number];

interface Written extends Pdf {
  /** XMP. */
  readonly metadata: string;
  /** What the links say that they lead to. */
  readonly described: readonly string[];
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** All kinds on A4, written once for all tests of a worker. */
const test = base.extend<object, { pdfs: Record<Kind, Written> }>({
  pdfs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
    async ({}, use) => {
      const copy = new ProjectCopy();
      copy.withBuild();
      const folder = mkdtempSync(join(tmpdir(), "deck-pdf-"));
      const run = copy.node(["src/pipeline/commands/run.js", "pdf", "--paper", "a4", "--folder", folder]);
      expect(await run.ended, run.output).toBe(0);
      const files = ["slides", "handout-a4", "notes-a4", "worksheet-a4", "answer-key-a4"];
      const read = await Promise.all(
        files.map(async (name, index) => {
          const file = join(folder, `${name}.pdf`);
          const bytes = readFileSync(file);
          const more = { ...(await describedIn(bytes)), bytes, size: statSync(file).size };
          return [KINDS[index], { ...(await readPdf(bytes)), ...more }];
        }),
      );
      await use(Object.fromEntries(read));
      copy.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 90_000 },
  ],
});
// One worker, so that one run of the command serves all.
test.describe.configure({ mode: "default" });

/** The print document's entries of a kind: what has to be in its PDF. */
async function entriesOf(page: Page, kind: Kind) {
  await page.goto(`print.html?kind=${kind}`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  return page.locator(".entry[id]").evaluateAll((entries) =>
    (entries as HTMLElement[]).map((entry) => ({
      headline: entry.querySelector("h1, h2")?.textContent ?? "",
      part: entry.dataset["part"] ?? "",
      number: entry.dataset["number"] ?? "",
      alternatives: [...entry.querySelectorAll("svg[role=img]")]
        .filter((figure) => figure.checkVisibility())
        .map((figure) => figure.getAttribute("aria-label")),
    })),
  );
}

for (const kind of KINDS) {
  test(`${kind}: the outline is the parts and below them their headlines, each leading to its page`, async ({
    page,
    pdfs,
  }) => {
    const { outline, sheets } = pdfs[kind];
    const entries = await entriesOf(page, kind);
    const parts = [...new Set(entries.map(({ part }) => part))];
    expect(outline.map(({ title, items }) => [title, ...titlesOf(items)])).toEqual(
      parts.map((part) => [part, ...entries.filter((entry) => entry.part === part).map(({ headline }) => headline)]),
    );
    for (const { title, page: at } of outline.flatMap(({ items }) => items)) expect(sheets[at]?.text).toContain(title);
  });

  test(`${kind}: each headline is once among the tags, in order; each figure has its alternative`, async ({
    page,
    pdfs,
  }) => {
    const entries = await entriesOf(page, kind);
    const tags = pdfs[kind].sheets.flatMap((sheet) => sheet.tags);
    const headings = tags.filter(({ role }) => role === "H1" || role === "H2").map(({ text }) => text);
    expect(headings).toEqual(entries.map(({ headline }) => headline));
    const figures = tags.filter(({ role }) => role === "Figure").map(({ alternative }) => alternative);
    expect(figures).toEqual(entries.flatMap(({ alternatives }) => alternatives));
  });

  test(`${kind}: what is read aloud is tagged, the rest is decoration; text can be searched`, async ({ pdfs }) => {
    for (const [index, { text, stray, tags }] of pdfs[kind].sheets.entries()) {
      expect(stray, `page ${index + 1}`).toBe("");
      const [whole] = tags;
      expect(run(whole?.text ?? ""), "it says something").not.toBe("");
      expect(run(text), "text is copied in the order in which it is read").toContain(run(whole?.text ?? ""));
      expect(text, "ligatures, letters for apostrophes, unknown glyphs").not.toMatch(/[ﬀ-ﬆʼ�]/);
    }
    const [first] = pdfs[kind].sheets;
    if (kind !== "slides") {
      const foot = `1 / ${pdfs[kind].sheets.length}`;
      expect(first?.text).toContain(foot);
      expect(first?.tags.some(({ text }) => text.includes(foot))).toBe(false);
    }
  });

  test(`${kind}: title, language, author and labels are set, fonts embedded, and it is light enough to be mailed`, async ({
    page,
    pdfs,
  }) => {
    const { info, labels, sheets, bytes, size } = pdfs[kind];
    const entries = await entriesOf(page, kind);
    await expect(page).toHaveTitle(info.Title ?? "");
    const author = await page.locator("meta[name=author]").getAttribute("content");
    expect(info).toMatchObject({ Author: author, Language: await page.locator("html").getAttribute("lang") });
    const numbers = kind === "slides" ? entries.map(({ number }) => number) : sheets.map((_, index) => `${index + 1}`);
    expect(labels).toEqual(numbers);
    const fonts = await fontsIn(bytes);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !font.isEmbedded)).toEqual([]);
    expect(size).toBeLessThan(1.5 * 1024 * 1024);
  });
}

for (const kind of KINDS) {
  test(`${kind}: it meets none of the ${Object.keys(CONDITIONS).length} failure conditions of PDF/UA-1 that are looked for, and says that it is one`, async ({
    page,
    pdfs,
  }) => {
    const pdf = await PDFDocument.load(pdfs[kind].bytes, { updateMetadata: false });
    expect(pdfUaFindings(pdf)).toEqual([]);
    const { metadata } = pdfs[kind];
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    await entriesOf(page, kind);
    await expect(page).toHaveTitle(/<rdf:li xml:lang="x-default">(.*?)<\/rdf:li>/.exec(metadata)?.[1] ?? "");

    const elements = elementsOf(pdf);
    const dicts = (type: string) => elements.filter((element) => element.type === type);
    for (const { dict } of dicts("Figure")) {
      const [left = 0, low = 0, right = 0, high = 0] = (/BBox \[ ([^\]]*) \]/.exec(String(dict))?.[1] ?? "")
        .split(" ")
        .map(Number);
      expect([right - left > 20, high - low > 20, left >= 0, low >= 0]).toEqual([true, true, true, true]);
    }
    expect(dicts("LI").every(({ children }) => children.some(({ type }) => type === "LBody"))).toBe(true);
    expect(dicts("Form"), "nothing to fill in on paper").toEqual([]);
    const words = await page
      .locator(".entry a[href]")
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.replaceAll(/\s+/g, " ").trim()),
      );
    expect([...new Set(pdfs[kind].described)].toSorted()).toEqual([...new Set(words)].toSorted());
  });
}

test("sources are links on the notes’ pages", async ({ page, pdfs }) => {
  await entriesOf(page, "notes");
  const addresses = await page
    .locator(".works-cited a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const links = new Set(pdfs.notes.sheets.flatMap((sheet) => sheet.links));
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !links.has(address))).toEqual([]);
});

/** A PDF's metadata, and what its links are described by. */
async function describedIn(bytes: Uint8Array) {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const stream = catalog.lookup(PDFName.of("Metadata"));
  const metadata =
    stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8") : "";
  const described = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const isLink = object instanceof PDFDict && object.get(PDFName.of("Subtype")) === PDFName.of("Link");
    return isLink ? [object.lookup(PDFName.of("Contents"), PDFHexString).decodeText()] : [];
  });
  return { metadata, described };
}

/** Words without their spaces: a line's end may fall between any two of them. */
const run = (text: string) => text.replaceAll(/\s/g, "");

/** A font is embedded as a program of its own, or drawn by the PDF itself (Type 3). */
async function fontsIn(bytes: Uint8Array) {
  const { context } = await PDFDocument.load(bytes);
  const dicts = context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const isOf = (dict: PDFDict, ...subtypes: string[]) =>
    subtypes.some((subtype) => dict.get(PDFName.of("Subtype")) === PDFName.of(subtype));
  const fonts = dicts.filter((dict) => isOf(dict, "Type3", "TrueType", "Type1", "CIDFontType0", "CIDFontType2"));
  return fonts.map((font) => {
    const descriptor = font.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
    const programs = ["FontFile", "FontFile2", "FontFile3"].map((key) => PDFName.of(key));
    return { isEmbedded: isOf(font, "Type3") || programs.some((key) => descriptor?.has(key)) };
  });
}
