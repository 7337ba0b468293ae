// Time against plan.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asClock, begunAt, hasBegun, inWords, paceOf, pausedAt, startedAt, turnedTo } from "./pace.ts";
import { orderedSlides } from "./slides-for-tests.ts";

const MINUTE = 60_000;
const SLIDES = orderedSlides(
  ["a"],
  ["b", { minutes: 3 }],
  ["b1", { isEvidence: true, minutes: 4 }],
  ["c", { minutes: 5 }],
);

/** A lecture that was for so long on each of the slides, in minutes, and is on the last of them now. */
function after(...spent: readonly (readonly [slide: string, minutes: number])[]) {
  let now = 0;
  let ledger = startedAt(begunAt(spent[0]?.[0] ?? ""), now);
  for (const [slide, minutes] of spent) {
    ledger = turnedTo(ledger, slide, now);
    now += minutes * MINUTE;
  }
  return { pace: paceOf(SLIDES, ledger, now), ledger, now };
}

test("a slide's own minutes are no delay; what it takes beyond them is", () => {
  assert.equal(after(["a", 1]).pace.behind, 0);
  assert.equal(after(["a", 3.5]).pace.behind, 1.5 * MINUTE);
  assert.equal(after(["a", 1], ["b", 0]).pace.behind, -MINUTE, "a minute ahead");
});

test("evidence counts once it is shown, not where it is paged past", () => {
  assert.equal(after(["a", 2]).pace.lesson.target, 10 * MINUTE);
  assert.equal(after(["a", 2], ["b", 3], ["b1", 0.1], ["c", 0]).pace.lesson.target, 10 * MINUTE);
  assert.equal(after(["a", 2], ["b", 3], ["b1", 4], ["c", 0]).pace.lesson.target, 14 * MINUTE);
});

test("what is left is what the slides from here on take by plan", () => {
  assert.equal(after(["a", 0]).pace.left, 10 * MINUTE);
  assert.equal(after(["a", 2], ["b", 3], ["c", 1]).pace.left, 4 * MINUTE);
});

test("in a pause no time runs, and none is lost", () => {
  const { ledger, now } = after(["a", 1]);
  const paused = pausedAt(ledger, now);
  assert.equal(paceOf(SLIDES, paused, now + 60 * MINUTE).slide.elapsed, MINUTE);
  const again = startedAt(paused, now + 60 * MINUTE);
  assert.equal(paceOf(SLIDES, again, now + 61 * MINUTE).slide.elapsed, 2 * MINUTE);
  assert.equal(startedAt(again, now + 99 * MINUTE), again, "what runs is not started anew");
});

test("a clock that is set back takes no time away", () => {
  const { ledger } = after(["a", 0]);
  assert.equal(paceOf(SLIDES, ledger, -MINUTE).slide.elapsed, 0);
});

test("a lecture has begun once time runs or has run", () => {
  assert.equal(hasBegun(begunAt("a")), false);
  assert.equal(hasBegun(startedAt(begunAt("a"), 5)), true);
  assert.equal(hasBegun(pausedAt(startedAt(begunAt("a"), 5), 6)), true);
});

test("ahead and behind in words to the minute, spans as on a clock", () => {
  const words = { onTime: "=", behind: (minutes: number) => `+${minutes}`, ahead: (minutes: number) => `-${minutes}` };
  assert.deepEqual(
    [29_000, 31_000, -150_000].map((time) => inWords(time, words)),
    ["=", "+1", "-3"],
  );
  assert.deepEqual([0, 245_999, 3_845_000].map(asClock), ["0:00", "4:05", "1:04:05"]);
});
