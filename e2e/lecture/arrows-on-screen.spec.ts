import { show, THEMES } from "../support/axe.ts";
import { arrowContrasts } from "../support/contrast.ts";
import { expect, test } from "../support/test.ts";

test("the arrows on the screen lead on, back, and into evidence", async ({ lecture, page }) => {
  await expect(page.getByRole("button", { name: "previous slide" })).toBeHidden();
  await page.getByRole("button", { name: "next slide" }).click();
  await lecture.shows(lecture.at(1));
  await page.getByRole("button", { name: "previous slide" }).click();
  await lecture.shows(lecture.at(0));

  const claim = lecture.withEvidence;
  await lecture.open(`#/${claim.id}/${claim.steps - 1}`);
  await page.getByRole("button", { name: "below slide" }).click();
  await lecture.shows(lecture.after(claim));
  await expect(page.getByRole("button", { name: "above slide" })).toBeEnabled();
});

test("whoever goes on with an arrow by keyboard stays on it and is told the headline", async ({ lecture, page }) => {
  const next = page.getByRole("button", { name: "next slide" });
  await next.focus();
  await lecture.press("Enter");
  await lecture.shows(lecture.at(1));
  await expect(next).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: lecture.at(1).headline })).toBeAttached();
});

test("while steps are left the arrows are seen as well as ever, in every theme", async ({ lecture, page }) => {
  const { id } = lecture.first("slide with two steps", ({ steps }) => steps > 1);
  await lecture.open(`#/${id}/0`);
  for (const theme of THEMES) {
    await show(page, theme);
    const seen = await page.evaluate(arrowContrasts);
    expect(seen.length, "back and on").toBeGreaterThanOrEqual(2);
    for (const [name, ratio] of seen) expect(ratio, `${theme}: ${name}`).toBeGreaterThanOrEqual(3);
  }
});
