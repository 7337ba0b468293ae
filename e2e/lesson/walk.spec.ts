// The whole lesson by keyboard alone, and random walks against a model of the deck.
import fc from "fast-check";
import type { SlideInfo } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

/** Where Tab stops. A film's own buttons are in it, and it has the focus while one of them has. */
const STOPS = "a[href], button, select, textarea, input, video[controls]";
const IN_A_FILM = 10; // stops at most

test("every control of the lesson is reached by Tab, and shows that it has the focus", async ({
  lecture,
  page,
  words,
}) => {
  test.slow();
  for (const { id } of lecture.slides) {
    await lecture.open(`#/${id}`);
    // What a vote needs is loaded with the first question.
    if (await lecture.slide.locator("deck-choice").count()) {
      await expect(lecture.slide.getByRole("button", { name: words.vote.begin }).first()).toBeVisible();
    }
    const controls = await lecture.slide.locator(`:is(${STOPS})`).filter({ visible: true }).count();
    const films = await lecture.slide.locator("video").count();
    const seen: string[] = [];
    // Leave the arrow on which the last slide's round ended.
    await lecture.slide.focus();
    await lecture.press("Tab");
    for (let press = 0; press <= controls + films * IN_A_FILM; press++) {
      const focus = await page.evaluate((stops) => {
        const control = document.activeElement;
        const slide = control?.closest(".slide");
        if (!control || !slide) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const all = [...slide.querySelectorAll(stops)];
        return {
          index: all.indexOf(control),
          isFilm: control.matches("video"),
          name: `${control.localName} “${(control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 30)}”`,
          visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        };
      }, STOPS);
      if (!focus) break;
      const isInFilm = focus.isFilm && seen.at(-1) === String(focus.index); // the browser shows it there
      if (!isInFilm) {
        expect(focus.visible, `${id}: its ${focus.name} shows that it has the focus: leave its outline`).toBe(true);
        seen.push(String(focus.index));
      }
      await lecture.press("Tab");
    }
    // Radio buttons of a group share one stop.
    const groups = await lecture.slide
      .locator("input[type=radio]")
      .filter({ visible: true })
      .evaluateAll((radios) => new Set(radios.map((radio) => (radio as HTMLInputElement).name)).size);
    const radios = await lecture.slide.locator("input[type=radio]").filter({ visible: true }).count();
    expect(seen.length, `${id}: so many of its controls are reached by Tab, one after the other`).toBe(
      controls - radios + groups,
    );
  }
});

/** Where a lecturer is, as the model sees it. */
interface Place {
  readonly slide: number;
  readonly step: number;
}

/** What Space does: next step, else next slide; a slide met before is as it was left. */
function afterSpace(slides: readonly SlideInfo[], { slide, step }: Place, left: Map<number, number>): Place {
  const steps = slides[slide]?.steps ?? 0;
  if (step < steps) return { slide, step: step + 1 };
  if (slide === slides.length - 1) return { slide, step };
  return { slide: slide + 1, step: left.get(slide + 1) ?? 0 };
}

function afterShiftSpace(slides: readonly SlideInfo[], { slide, step }: Place, left: Map<number, number>): Place {
  if (step > 0) return { slide, step: step - 1 };
  if (slide === 0) return { slide, step };
  return { slide: slide - 1, step: left.get(slide - 1) ?? slides[slide - 1]?.steps ?? 0 };
}

test("random walks with clicker, reloads, and the ways back end where the model says", async ({ lecture, page }) => {
  test.slow();
  // A press of its own each: a question would hold back the second of two quick ones.
  await page.clock.install();
  const command = fc.oneof(
    { weight: 6, arbitrary: fc.constant("Space" as const) },
    { weight: 3, arbitrary: fc.constant("Shift+Space" as const) },
    { weight: 1, arbitrary: fc.constant("overview" as const) },
    { weight: 1, arbitrary: fc.constant("black" as const) },
    { weight: 1, arbitrary: fc.constant("reload" as const) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: 5, maxLength: 25 }),
      fc.nat(lecture.slides.length - 1),
      async (commands, start) => {
        await page.goto("about:blank");
        await lecture.open(`#/${lecture.at(start).id}`);
        let place: Place = { slide: start, step: 0 };
        let left = new Map<number, number>();
        for (const one of commands) {
          left.set(place.slide, place.step);
          if (one === "Space") place = afterSpace(lecture.slides, place, left);
          if (one === "Shift+Space") place = afterShiftSpace(lecture.slides, place, left);
          if (one === "overview") await lecture.press("o", "o");
          else if (one === "black") await lecture.press("b", "b");
          else if (one === "reload") {
            await page.reload();
            await lecture.ready();
            left = new Map();
          } else {
            await lecture.press(one);
            await page.clock.fastForward(1000);
          }
          const { id } = lecture.at(place.slide);
          await expect(page).toHaveURL(new RegExp(`#/${id}${place.step > 0 ? `/${place.step - 1}` : ""}$`));
        }
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
