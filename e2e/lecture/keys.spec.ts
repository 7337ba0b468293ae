import { expect, test } from "../support/test.ts";
import { goesThereAndBack } from "../support/there-and-back.ts";

test("right and left arrow go through the first slides and back", async ({ lecture }) => {
  await lecture.shows(lecture.at(0));
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.at(1));
  await lecture.press("ArrowLeft");
  await lecture.shows(lecture.at(0));
});

for (const [forwards, backwards] of [
  ["Space", "Shift+Space"],
  ["PageDown", "PageUp"],
  ["n", "p"],
] as const) {
  test(`${forwards} goes through every step and evidence slide to the end, ${backwards} all the way back`, async ({
    lecture,
  }) => {
    await goesThereAndBack(lecture, forwards, backwards);
  });
}

test("End and Home go to the last and the first slide", async ({ lecture }) => {
  await lecture.press("End");
  await lecture.shows(
    lecture.first(
      "last slide of the main line",
      (slide) => slide === lecture.slides.findLast((one) => !one.isEvidence),
    ),
  );
  await lecture.press("Home");
  await lecture.shows(lecture.at(0));
});

test("right arrow passes evidence by", async ({ lecture }) => {
  const claim = lecture.withEvidence;
  await lecture.open(`#/${claim.id}/${claim.steps - 1}`);
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(claim));
});

test("keys with Ctrl belong to the browser", async ({ lecture }) => {
  await lecture.press("Control+ArrowRight", "Control+b", "Control+m");
  await lecture.shows(lecture.at(0));
  await expect(lecture.page.getByRole("dialog")).toHaveCount(0);
});

test("a key pressed before the deck is ready breaks nothing", async ({ page }) => {
  await page.goto("./", { waitUntil: "commit" });
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
});
