import { expect, test } from "./test.ts";

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
