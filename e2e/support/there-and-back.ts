// The whole deck by one key, and back by another.
import { expect } from "@playwright/test";
import type { Lecture } from "./lecture.ts";

/** Goes through every step and every evidence slide to the end, and all the way back. */
export async function goesThereAndBack(lecture: Lecture, forwards: string, backwards: string) {
  // A press of its own each: a question would hold back the second of two quick ones.
  await lecture.page.clock.install();
  await lecture.open();
  const presses = lecture.slides.reduce((sum, { steps }) => sum + steps, lecture.slides.length - 1);
  const seen = new Set<string>();
  for (let press = 0; press < presses; press++) {
    await lecture.press(forwards);
    await lecture.page.clock.fastForward(1000);
    seen.add(await lecture.page.evaluate(() => location.hash));
  }
  await lecture.shows(lecture.at(-1));
  const missed = lecture.slides.filter(({ id }) => ![...seen].some((hash) => hash.startsWith(`#/${id}`))).slice(1);
  expect(
    missed.map(({ id }) => id),
    "slides that no press shows",
  ).toEqual([]);
  expect(seen.size, "each press shows something new").toBe(presses);
  for (let press = 0; press < presses; press++) await lecture.press(backwards);
  await lecture.shows(lecture.at(0));
}
