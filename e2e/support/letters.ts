// Whether a page's own fonts have the letters that it shows.
import type { Page } from "@playwright/test";

/** Whether one of the page's fonts that has come has a letter: else it is drawn with one of the device's. */
export const lettersFor = (letter: string, page: Page): Promise<boolean> =>
  page.evaluate(async (letter) => {
    await document.fonts.ready;
    const code = letter.codePointAt(0) ?? 0;
    const has = (range: string) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((one) => Number.parseInt(one, 16));
      return from <= code && code <= to;
    };
    return [...document.fonts].some(
      ({ status, unicodeRange }) => status === "loaded" && unicodeRange.split(",").some(has),
    );
  }, letter);
