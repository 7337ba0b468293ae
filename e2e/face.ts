// What a lesson's own browser tests are written with, `classroom-deck/e2e`: the checks that hold for any lesson, and the
// documents as a person sees them. A test of `test`'s fails on any console error or request to another address.
export { Lecture, type SlideInfo } from "./support/lecture.ts";
export { Review } from "./support/review.ts";
export { lessonTests } from "./support/settings.ts";
export { expect, test } from "./support/test.ts";
