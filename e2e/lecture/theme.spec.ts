import { PLACES, Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

test("T goes from light to dark to high contrast and back, and says which", async ({ lecture, page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const seen = [light];
  for (const name of ["Dark", "High contrast", "Light"]) {
    await lecture.press("t");
    await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
    seen.push(await ground());
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen.at(-1)).toBe(light);
});

for (const { from, address } of PLACES) {
  test.describe(`from ${from}`, () => {
    test.use({ address });

    test("T in either window changes the wall and the speaker view", async ({ lecture, page }) => {
      const speaker = await Speaker.from(lecture);
      const shows = async (theme: string) => {
        for (const window of [page, speaker.page])
          await expect(window.locator("html")).toHaveAttribute("data-theme", theme);
      };
      await speaker.press("t");
      await shows("dark");
      await lecture.press("t");
      await shows("contrast");
    });
  });
}
