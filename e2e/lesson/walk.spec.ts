// The whole lesson by keyboard alone. Random walks over it are in e2e/walks/.
import { expect, test } from "../support/test.ts";

test("every control of the lesson is reached by Tab, and shows that it has the focus", async ({ lecture, page }) => {
  test.slow();
  for (const { id } of lecture.slides) {
    await lecture.open(`#/${id}`);
    // What a vote needs is loaded with the first question.
    if (await lecture.slide.locator("deck-choice").count()) {
      await expect(lecture.slide.getByRole("button", { name: "Vote first" }).first()).toBeVisible();
    }
    const controls = await lecture.slide
      .locator(":is(a[href], button, select, textarea, input)")
      .filter({ visible: true })
      .count();
    const seen: string[] = [];
    // Leave the arrow on which the last slide's round ended.
    await lecture.slide.focus();
    await lecture.press("Tab");
    for (let press = 0; press <= controls; press++) {
      const focus = await page.evaluate(() => {
        const control = document.activeElement;
        const slide = control?.closest(".slide");
        if (!control || !slide) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const all = [...slide.querySelectorAll("a[href], button, select, textarea, input")];
        return {
          index: all.indexOf(control),
          visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        };
      });
      if (!focus) break;
      expect(focus.visible, `${id}, control ${focus.index}: the focus shows`).toBe(true);
      seen.push(String(focus.index));
      await lecture.press("Tab");
    }
    // Radio buttons of a group share one stop.
    const groups = await lecture.slide
      .locator("input[type=radio]")
      .filter({ visible: true })
      .evaluateAll((radios) => new Set(radios.map((radio) => (radio as HTMLInputElement).name)).size);
    const radios = await lecture.slide.locator("input[type=radio]").filter({ visible: true }).count();
    expect(seen.length, `${id}: stops`).toBe(controls - radios + groups);
  }
});
