// On paper every slide is there once, and the worksheet gives no answer away.
import type { Page } from "@playwright/test";
import { asPrinted, type Pdf, printed, says } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

async function open(page: Page, kind: "worksheet" | "key") {
  await page.goto(`print.html?kind=${kind}`);
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
}

const textOf = ({ sheets }: Pdf) => sheets.map(({ text }) => text).join(" ");
const tagsOf = ({ sheets }: Pdf) => JSON.stringify(sheets.map(({ tags }) => tags));
const times = (word: string, text: string) => text.split(word).length - 1;

test("Ctrl+P gives one 16:9 page a slide, every step shown, every headline once and in order", async ({
  lecture,
  page,
}) => {
  await lecture.press("ArrowRight");
  const { sheets } = await printed(page);
  expect(sheets).toHaveLength(lecture.slides.length);
  for (const [index, { id, headline }] of lecture.slides.entries()) {
    expect(sheets[index]?.size, `${id}: the size of its page`).toEqual([960, 540]);
    expect(says(sheets[index]?.text ?? "", headline), `${id}: its headline is on its page`).toBe(true);
  }
  // A word of the last drawn step of each slide with steps.
  const drawn = await page
    .locator(".slides section[id]:has(.fragment text)")
    .evaluateAll((sections) => sections.map(({ id }) => id));
  for (const id of drawn) {
    const words = await page.locator(`section[id="${id}"] .fragment text`).last().textContent();
    const sheet = sheets[lecture.slides.findIndex((slide) => slide.id === id)];
    expect(says(sheet?.text ?? "", words?.trim() ?? ""), `${id}: “${words}” of its last step is on its page`).toBe(
      true,
    );
  }
});

test("every slide is in the PDF’s tags, as a heading with its figures’ alternatives", async ({ lecture, page }) => {
  const { sheets } = await printed(page);
  // A part's own frame has no alternative: what is in it says what it is.
  const figures = await page
    .locator(".slides section[id]")
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll("figure, img[alt], svg[role=img]")].map(
          (figure) => figure.getAttribute("alt") ?? figure.getAttribute("aria-label") ?? undefined,
        ),
      ),
    );
  for (const [index, { id, headline }] of lecture.slides.entries()) {
    const tags = sheets[index]?.tags ?? [];
    const headings = tags.filter(({ role }) => /^H[12]$/.test(role));
    expect(
      headings.map(({ text }) => asPrinted(text)),
      `${id}: its only heading`,
    ).toEqual([asPrinted(headline)]);
    const alternatives = tags.filter(({ role }) => role === "Figure").map(({ alternative }) => alternative);
    expect(alternatives, `${id}: the text alternatives of its figures`).toEqual(figures[index]);
  }
});

test("no feedback, no right answer and no blank’s word is in the worksheet, neither to see nor in its tags", async ({
  page,
  deck,
  words: { slides: says },
}) => {
  const { slides, questions } = await deck();
  await open(page, "key");
  const answers = await page.locator(".exercise :is(li > span:last-child, th) > .answer").evaluateAll((all) =>
    all.map((one) => ({
      answer: one.textContent ?? "",
      where: one.closest(".exercise")?.querySelector("h3, h4, .task, p")?.textContent?.trim() ?? "",
    })),
  );
  const words = await page.locator(".blank").allTextContents();
  const key = await printed(page);
  await open(page, "worksheet");
  const alternatives = await page.locator("[data-with-blanks]").evaluateAll((drawings) =>
    drawings.map((drawing) => ({
      withBlanks: drawing.getAttribute("data-with-blanks"),
      said: drawing.getAttribute("aria-label"),
    })),
  );
  const stranded = await page.locator(".page").evaluateAll((pages) =>
    pages.flatMap((one) => {
      const lines = [...one.querySelectorAll(".text-page :is(h3, h4, li, .task)")];
      return lines.at(-1)?.matches("h3, h4") ? [lines.at(-1)?.textContent] : [];
    }),
  );
  expect(stranded, "headings at a page’s foot").toEqual([]);
  const sheet = await printed(page);
  // The text that the lesson is about stands in the worksheet whole, and not in the key.
  const text = (await page.locator(".text-page").allTextContents()).join(" ");

  expect(answers.length).toBeGreaterThanOrEqual(questions.filter(({ isOnSlide }) => isOnSlide).length);
  const everything = `${textOf(sheet)} ${tagsOf(sheet)}`;
  for (const { answer, where } of answers) {
    expect(textOf(key), `the key has the answer to “${where}”`).toContain(answer);
    const mend = `“${where}”: the worksheet gives “${answer}” away: say it in other words there, or in the answer`;
    expect(everything.includes(answer), mend).toBe(false);
  }
  expect(words.length).toBeGreaterThanOrEqual(slides.flatMap(({ slide }) => slide.blanks ?? []).length);
  for (const word of new Set(words)) {
    const blanks = words.filter((one) => one === word).length;
    const kept = times(word, textOf(sheet)) - times(word, text);
    const slide = slides.find(({ slide }) => slide.blanks?.some((blank) => blank.toLowerCase() === word.toLowerCase()));
    const mend = `${slide?.slide.id}: the worksheet leaves its blank “${word}” out: take another word, or leave it out of the sheet’s other texts`;
    expect(times(word, textOf(key)) - kept, mend).toBeGreaterThanOrEqual(blanks);
  }
  for (const { withBlanks, said } of alternatives) {
    expect(said, "a drawing’s alternative in the worksheet").toBe(withBlanks);
    expect(said, "say each blank in the drawing’s alt as it stands in its label").toContain(says.blank);
  }
});
