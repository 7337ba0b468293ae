import { test } from "../support/test.ts";

test("down goes into evidence, up comes out", async ({ lecture }) => {
  const claim = lecture.withEvidence;
  await lecture.open(`#/${claim.id}/${claim.steps - 1}`);
  await lecture.press("ArrowDown");
  await lecture.shows(lecture.after(claim));
  await lecture.press("Alt+ArrowUp");
  await lecture.shows(claim);
});

test("from evidence, right goes on with the main line, and Space with the next evidence", async ({ lecture }) => {
  const claim = lecture.withEvidence;
  const evidence = lecture.after(claim);
  await lecture.open(`#/${evidence.id}/${Math.max(0, evidence.steps - 1)}`);
  await lecture.press("Space");
  await lecture.shows(lecture.after(evidence));
  await lecture.open(`#/${evidence.id}/${Math.max(0, evidence.steps - 1)}`);
  await lecture.press("Alt+ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(claim));
});

test("left and right lead along the main line, also after evidence was left sideways", async ({ lecture }) => {
  const claim = lecture.withEvidence;
  const evidence = lecture.after(claim);
  await lecture.open(`#/${evidence.id}`);
  await lecture.press("ArrowLeft");
  await lecture.shows(lecture.before(claim));
  await lecture.press("ArrowRight");
  await lecture.shows(claim);
  await lecture.open(`#/${evidence.id}/${Math.max(0, evidence.steps - 1)}`);
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.afterOnMainLine(claim));
  await lecture.press("ArrowLeft");
  await lecture.shows(claim);
});
