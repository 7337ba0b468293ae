// Known problem 2: Reveal ignores prefers-reduced-motion.
import { expect, test } from "../support/test.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("nothing moves when the reader asks for less motion, and everything still works", async ({ lecture, page }) => {
  await page.evaluate(() => {
    const moved: string[] = [];
    for (const type of ["transitionrun", "animationstart"]) {
      document.addEventListener(type, ({ target }) =>
        moved.push(`${type} on ${(target as Element).getAttribute("class")}`),
      );
    }
    Object.assign(window, { moved });
  });
  const slide = lecture.withSteps;
  await lecture.press("ArrowRight", "End", "Home", "o", "ArrowRight", "Enter", "b", "b");
  await page.goto(`#/${slide.id}`);
  await lecture.press("ArrowRight", "ArrowRight", "ArrowLeft");
  await expect(lecture.stepsShown).toHaveCount(1);
  const moved = () => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  expect(await moved()).toEqual([]);
  // For everybody else a step fades in.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await lecture.press("ArrowRight");
  await expect.poll(moved).toContainEqual(expect.stringMatching(/^transitionrun on fragment/));
});
