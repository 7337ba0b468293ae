import type { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** The speaker view with a clock that the test turns, and the minutes that the slides plan. */
async function withClock(lecture: Lecture) {
  const { clock } = lecture.page.context();
  await clock.install({ time: new Date("2026-03-02T10:00:00") });
  await lecture.open();
  await clock.pauseAt(new Date("2026-03-02T10:01:00"));
  const minutes = await lecture.page
    .locator(".slides section[id]")
    .evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset["minutes"])));
  const speaker = await Speaker.from(lecture);
  const wait = (seconds: number) => clock.fastForward(seconds * 1000);
  return { speaker, minutes, wait };
}

test("time starts with the first move, and runs against each slide's minutes", async ({ lecture }) => {
  const { speaker, minutes, wait } = await withClock(lecture);
  await wait(600);
  await expect(speaker.times).toContainText("Not started");
  await speaker.press("Alt+ArrowRight");
  await wait(65);
  await expect(speaker.times).toContainText(`This slide 1:05 of ${minutes[1]} min`);
  await expect(speaker.times.locator("[data-show=lesson-time]")).toHaveText("1:05");
});

test("ahead, on time and behind are said in words", async ({ lecture }) => {
  const { speaker, minutes, wait } = await withClock(lecture);
  const [first = 0] = minutes;
  await speaker.button("Start").click();
  await expect(speaker.times).toContainText("On time");
  await wait(first * 60 + 240);
  await expect(speaker.times).toContainText("4 min behind");
  await speaker.press("Alt+ArrowRight", "Alt+ArrowRight", "Alt+ArrowRight");
  const ahead = (minutes[1] ?? 0) + (minutes[2] ?? 0) - 4;
  await expect(speaker.times).toContainText(
    ahead < 0 ? `${-ahead} min behind` : ahead === 0 ? "On time" : `${ahead} min ahead`,
  );
});

test("a pause for questions stops the time of slide and lesson until it is ended", async ({ lecture }) => {
  const { speaker, wait } = await withClock(lecture);
  await speaker.button("Start").click();
  await wait(30);
  await speaker.button("Pause").click();
  await wait(300);
  await expect(speaker.times).toContainText("Paused");
  await expect(speaker.times.locator("[data-show=lesson-time]")).toHaveText("0:30");
  await speaker.button("Go on").click();
  await wait(10);
  await expect(speaker.times.locator("[data-show=lesson-time]")).toHaveText("0:40");
  await expect(speaker.times.locator("[data-show=slide-time]")).toHaveText("0:40");
});

test("an evidence slide adds its minutes to the lesson's once it is shown, not when it is paged past", async ({
  lecture,
}) => {
  const { speaker, minutes, wait } = await withClock(lecture);
  const target = speaker.times.locator("[data-show=lesson-target]");
  const planned = await target.textContent();
  const claim = lecture.withEvidence;
  const at = lecture.slides.indexOf(claim);
  const whole = Number(/\d+/.exec(planned ?? "")?.[0]);
  await speaker.page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, claim.id);
  await speaker.shows(claim);
  await speaker.press("Alt+ArrowDown");
  await speaker.shows(lecture.after(claim));
  await wait(2);
  await speaker.press("Alt+ArrowUp");
  await expect(target).toHaveText(planned ?? "");
  await speaker.press("Alt+ArrowDown");
  await wait(60);
  await speaker.press("Alt+ArrowUp");
  await expect(target).toHaveText(`of ${whole + (minutes[at + 1] ?? 0)} min`);
});

test("a reset starts again from nothing, and can be undone", async ({ lecture }) => {
  const { speaker, wait } = await withClock(lecture);
  const time = speaker.times.locator("[data-show=lesson-time]");
  await speaker.button("Start").click();
  await wait(90);
  await speaker.button("Pause").click();
  await speaker.button("Reset").click();
  await expect(time).toHaveText("0:00");
  await expect(speaker.times).toContainText("Not started");
  await speaker.button("Undo reset").click();
  await expect(time).toHaveText("1:30");
});

test("time goes on while the speaker view is reloaded, or closed and opened anew", async ({ lecture }) => {
  let { speaker, wait } = await withClock(lecture);
  await speaker.button("Start").click();
  await wait(20);
  await speaker.page.reload();
  await speaker.ready();
  await expect(speaker.times.locator("[data-show=lesson-time]")).toHaveText("0:20");
  await speaker.page.close();
  await wait(40);
  speaker = await Speaker.again(lecture);
  await expect(speaker.times.locator("[data-show=lesson-time]")).toHaveText("1:00");
});
