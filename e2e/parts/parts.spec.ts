// Every part of `classroom-deck/parts` as a class, a reader and a sheet of paper get it. That they fit, are large enough and
// have contrast: e2e/lesson/legible.spec.ts, which goes through these slides, too.
import { violations } from "../support/axe.ts";
import { held } from "../support/held.ts";
import { layoutProblems } from "../support/layout.ts";
import { printed } from "../support/pdf.ts";
import { Review, SMALL_PHONE } from "../support/review.ts";
import { setWiderApart } from "../support/spacing.ts";
import { expect, test } from "../support/test.ts";

test("axe finds nothing on any slide, nor in the page to read", async ({ lecture, page }) => {
  test.slow();
  const found: string[] = [];
  for (const { id, steps } of lecture.slides) {
    await lecture.open(`#/${id}${steps > 0 ? `/${steps - 1}` : ""}`);
    found.push(...(await violations(page, id, { part: "section[id].present" })));
  }
  await new Review(page).open();
  found.push(...(await violations(page, "review")));
  expect(found).toEqual([]);
});

test("on a small phone nothing is wider than the screen, and a table’s cells have their columns’ names", async ({
  page,
}) => {
  await page.setViewportSize(SMALL_PHONE);
  const review = new Review(page);
  await review.open();
  for (const size of ["", "largest"]) {
    await page.evaluate((value) => document.documentElement.setAttribute("data-size", value), size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALL_PHONE.width);
    const math = await review.article("balance").locator(".whole math").boundingBox();
    expect((math?.x ?? 0) + (math?.width ?? 0)).toBeLessThanOrEqual(SMALL_PHONE.width);
  }
  await page.evaluate(() => document.documentElement.removeAttribute("data-size"));
  const row = review.article("table").getByRole("row", { name: /In the shade/ });
  const cell = row.getByRole("cell", { name: "1.18" });
  const [rowBox, cellBox] = [await row.boundingBox(), await cell.boundingBox()];
  expect(cellBox?.width).toBeCloseTo(rowBox?.width ?? 0, -1);
  expect(await cell.evaluate((one) => getComputedStyle(one, "::before").content)).toContain("Morning");
  // Columns stand one below the other.
  const [first, last] = await Promise.all([
    review.article("columns").getByRole("blockquote").boundingBox(),
    review.article("columns").getByRole("list").first().boundingBox(),
  ]);
  expect(last?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
});

test("brackets grow with what they hold, whatever fonts the device has", async ({ lecture }) => {
  await lecture.open("#/formula");
  const formula = lecture.slide.locator(".whole math");
  const [fraction, bracket] = await Promise.all([
    formula.locator("mfrac").boundingBox(),
    formula.locator("mo").filter({ hasText: "(" }).last().boundingBox(),
  ]);
  expect(bracket?.height).toBeGreaterThan((fraction?.height ?? 0) * 0.9);
});

test("set wider apart, a chart keeps its place above the foot: its letters become hardly smaller", async ({
  lecture,
  page,
}) => {
  await lecture.open("#/alone");
  await page.evaluate(setWiderApart);
  const source = lecture.slide.getByText("Weighed in class");
  const foot = lecture.slide.locator(".foot");
  await expect(async () => {
    const [above, below] = await Promise.all([source.boundingBox(), foot.boundingBox()]);
    expect((above?.y ?? 720) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 4);
  }).toPass();
  expect(await source.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(24 * 0.85);
});

test("a sorting that appears is told as it is read: what it asks, its groups, and what is to be sorted", async ({
  lecture,
  page,
}) => {
  await lecture.open("#/guess-and-sort");
  await lecture.press("PageDown");
  await expect(page.locator("body > .unseen[role=status]")).toHaveText(
    "Does a leaf do it by day alone, or does it do so in the night as well? by day. always. It makes sugar. It breathes. It takes up light. It uses up starch",
  );
});

test("what takes more than its board has is named as its author calls it, also a question that has stepped back", async ({
  lecture,
  page,
}) => {
  await lecture.open("#/write-down");
  const text = lecture.slide.locator("deck-text");
  await text.evaluate((one) => one.after(one.cloneNode(true)));
  const asks = "the short text “What do you expect, and why?”";
  expect((await page.evaluate(layoutProblems, "write-down")).join("\n")).toMatch(
    new RegExp(
      `^write-down: the timer and ${asks} and ${asks} take \\d+ px more than their board has`.replaceAll("?", "\\?"),
    ),
  );
  await lecture.open("#/match-and-choose/0");
  const first = lecture.slide.getByText("Which part of a plant does what?");
  await first.evaluate((legend) => legend.prepend("Think of a plant that you know. ".repeat(6)));
  expect((await page.evaluate(layoutProblems, "match-and-choose")).join("\n")).toMatch(
    /^match-and-choose: the question “Think of a plant[^”]*” reaches into the foot by \d+ px$/,
  );
});

test("on paper each part is whole, with a table’s cells as a table’s", async ({ page }) => {
  await page.goto("print.html?kind=slides");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  const { sheets } = await printed(page);
  const text = sheets.map((sheet) => sheet.text).join(" ");
  for (const words of ["“A leaf is a kitchen", "Sugar is kept as starch", "In the shade"])
    expect(text).toContain(words);
  expect(sheets.flatMap(({ tags }) => tags.map(({ role }) => role))).toContain("TH");
});

test("on paper two questions of different kinds stand side by side, over nothing; there and in a table no word is broken", async ({
  lecture,
  page,
}) => {
  await lecture.open("#/guess-and-sort");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const id of ["guess-and-sort", "match-and-choose", "table"]) {
    expect(await page.evaluate(layoutProblems, id)).toEqual([]);
    const broken = await page.locator(`section[id="${id}"] .slide`).evaluate((slide) => {
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.checkVisibility() || node.parentElement.closest(".unseen, option, template")) continue;
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (range.getClientRects().length > 1) found.push(word);
        }
      }
      return found;
    });
    expect(broken, id).toEqual([]);
  }
});

test("a picture is loaded when its slide is near; a film runs with its captions once it is started, until its slide goes, and stays stopped when one comes back", async ({
  lecture,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const askedFor = (ending: string) => asked.filter((path) => path.endsWith(ending)).length;
  await lecture.open("#/quotation");
  expect(["webp", "webm", "vtt"].map(askedFor)).toEqual([0, 0, 0]);
  await lecture.open("#/video");
  await expect.poll(() => askedFor(".webp")).toBeGreaterThan(0);
  const film = page.locator("section.present video");
  expect(["webm", "vtt"].map(askedFor)).toEqual([0, 0]);
  // It lies over its poster, of the same shape, before anything of it has come.
  const [over, under] = await Promise.all([film.boundingBox(), lecture.slide.locator(".film img").boundingBox()]);
  for (const side of ["x", "y", "width", "height"] as const)
    expect(over?.[side], side).toBeCloseTo(under?.[side] ?? -1, 0);
  await film.evaluate((one: HTMLVideoElement) => one.play());
  await expect.poll(() => film.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(0);
  const captions = (what: "mode" | "count") =>
    film.evaluate((one: HTMLVideoElement, asks) => {
      const [track] = one.textTracks;
      return asks === "mode" ? track?.mode : (track?.cues?.length ?? 0);
    }, what);
  await expect.poll(() => captions("count"), { message: "captions" }).toBe(2);
  expect(await captions("mode")).toBe("showing");

  await film.evaluate((one: HTMLVideoElement) => {
    one.loop = true; // it does not end by itself
    return one.play();
  });
  await lecture.press("Alt+ArrowLeft");
  await expect(film).toHaveCount(0);
  await expect
    .poll(() => page.locator("#video video").evaluate((one: HTMLVideoElement) => one.paused), { message: "stopped" })
    .toBe(true);
  await lecture.press("Alt+ArrowRight");
  await expect(lecture.slide).toHaveId("video");
  expect(await film.evaluate((one: HTMLVideoElement) => one.paused), "not started again").toBe(true);
});

test("a picture that never comes has its words in its place, until it comes; a film runs without captions that never come", async ({
  lecture,
  page,
}) => {
  const letThrough = await held(page, /\.webp$/);
  await held(page, /\.vtt$/);
  await lecture.open("#/picture");
  const picture = lecture.slide.getByRole("img");
  const words = lecture.slide.getByText((await picture.getAttribute("alt")) ?? "-", { exact: true });
  await expect(words).toBeVisible();
  const [place, room] = [await words.boundingBox(), await picture.boundingBox()];
  expect(place?.x).toBeCloseTo(room?.x ?? -1, 0);
  expect(place?.y).toBeCloseTo(room?.y ?? -1, 0);
  letThrough();
  await expect(words).toHaveCount(0);

  await lecture.open("#/video");
  const film = page.locator("section.present video");
  await film.evaluate((one: HTMLVideoElement) => one.play());
  await expect.poll(() => film.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(1);
});
