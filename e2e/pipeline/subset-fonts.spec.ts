// The fonts hold what a lesson may need: other languages' letters too, and one apostrophe.
import { printed } from "../support/pdf.ts";
import { expect, test } from "../support/test.ts";

/** How wide a text is in the deck's font, and in the one that would stand in, in px. */
const widths = (page: import("@playwright/test").Page, family: string, text: string) =>
  page.evaluate(
    async ([family, text]) => {
      await document.fonts.load(`600 100px ${family}`, text);
      const context = document.createElement("canvas").getContext("2d");
      if (!context) throw new Error("There is no canvas.");
      return [`${family}, monospace`, "monospace"].map((families) => {
        context.font = `600 100px ${families}`;
        return context.measureText(text).width;
      });
    },
    [family, text] as const,
  );

for (const family of ['"Source Serif 4"', '"Atkinson Hyperlegible Next"']) {
  test(`${family} has the letters of European languages`, async ({ lecture, page }) => {
    await lecture.shows(lecture.at(0));
    for (const letter of "AzÄéßñøłŁőŞşĞğİıŽčřţț’“…–—€") {
      const [own, other] = await widths(page, family, letter.repeat(2));
      expect(own, letter).not.toBe(other);
    }
  });
}

test("text copied from a PDF has the apostrophes that were written", async ({ lecture, page }) => {
  const written = lecture.slides.map(({ headline }) => headline).find((headline) => headline.includes("’"));
  const pdf = await printed(page);
  const text = pdf.sheets.map((sheet) => sheet.text).join(" ");
  expect(text).not.toContain("ʼ");
  expect(text).toContain("’");
  if (written) expect(text).toContain(written);
});
