// The PDFs of the starter in Arabic say what their source says: in its order, with its blanks, signs of vowels and digits.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { pdfUaFindings } from "../../src/pipeline/pdf/ua.ts";
import { readPdf, titlesOf } from "../support/pdf.ts";
import { ProjectCopy } from "../support/project-copy.ts";
import { expect, test } from "../support/test.ts";

const FILES = {
  slides: "slides",
  handout: "handout-a4",
  notes: "notes-a4",
  worksheet: "worksheet-a4",
  key: "answer-key-a4",
};

/** As it is compared: without marks of direction and joiners, which are not seen. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u200e\u200f\u2060\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .normalize();
/** Letters and digits alone: whatever stands apart on paper has no blank to it in a browser's text. */
const run = (text: string) => plain(text).replaceAll(" ", "");

test("headings, paragraphs, and all that is tagged, are the source’s; so are the outline’s titles", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const copy = new ProjectCopy();
  copy.withBuild();
  const folder = mkdtempSync(join(tmpdir(), "deck-pdf-ar-"));
  const command = copy.node([
    ...["src/pipeline/commands/run.js", "pdf", "--language", "ar", "--paper", "a4", "--folder", folder],
  ]);
  expect(await command.ended, command.output).toBe(0);
  for (const [kind, file] of Object.entries(FILES)) {
    const bytes = readFileSync(join(folder, "ar", `${file}.pdf`));
    const { sheets, outline } = await readPdf(bytes);
    await page.goto(`print.html?kind=${kind}`);
    await expect(page.locator("html[data-pages=ready]")).toBeAttached();
    const source = await page.evaluate(sourceOfPages);
    const tags = sheets.flatMap((sheet) => sheet.tags);
    const textsOf = (...roles: string[]) =>
      tags.flatMap(({ role, text }) => (roles.includes(role) && plain(text) ? [plain(text)] : []));
    expect.soft(textsOf("H1", "H2", "H3"), `${kind}: headings`).toEqual(source.headings.map(plain));
    // Beside paragraphs, lines that are laid out as a row of boxes: as the browser likes.
    const rows = source.rows.map(plain);
    const paragraphs = textsOf("P").filter((text) => !rows.includes(text));
    expect.soft(paragraphs, `${kind}: paragraphs`).toEqual(source.paragraphs.map(plain));
    const all = sheets.map((sheet) => run(sheet.tags[0]?.text ?? "")).join("");
    expect.soft(all, `${kind}: all`).toBe(run(source.all));
    expect
      .soft(titlesOf(outline).map(plain), `${kind}: outline`)
      .toEqual(expect.arrayContaining(source.headlines.map(plain)));
    expect.soft(pdfUaFindings(await PDFDocument.load(bytes, { updateMetadata: false })), kind).toEqual([]);
  }
  await copy.remove();
  rmSync(folder, { recursive: true });
});

/** Runs in the print document: its texts, as far as they are seen. */
function sourceOfPages() {
  const main = document.querySelector("main") as HTMLElement;
  const isSeen = (element: Element | null): boolean => {
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    return !element.closest(".unseen, [aria-hidden=true], template");
  };
  const seen = (root: Element) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let all = "";
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (isSeen(node.parentElement)) all += node.nodeValue;
    return all;
  };
  const isBlock = (element: Element) => getComputedStyle(element).display === "block";
  const of = (selector: string, fits = (_: Element) => true) =>
    [...main.querySelectorAll(selector)]
      .filter((element) => isSeen(element) && fits(element))
      .map(seen)
      .filter((text) => text.trim());
  return {
    headings: of("h1, h2, h3"),
    paragraphs: of("p:not([role])", isBlock),
    rows: of("p", (element) => !isBlock(element) || element.hasAttribute("role")),
    headlines: [...main.querySelectorAll(".entry[id] :is(h1, h2)")].map((one) => one.textContent ?? ""),
    all: seen(main),
  };
}
