import { readFile } from "node:fs/promises";
import { nextWeek } from "../support/next-week.ts";
import { expect, test } from "../support/test.ts";

test("next week the deck offers to go on where the lecture ended, and goes there if one says so", async ({
  lecture,
  page,
}) => {
  const slide = lecture.withSteps;
  await lecture.open(`#/${slide.id}/0`);
  await lecture.press("ArrowRight");
  await expect(lecture.stepsShown).toHaveCount(2);
  const number = lecture.slides.findIndex(({ id }) => id === slide.id) + 1;
  const next = await nextWeek(page);
  const offer = next.getByRole("button", { name: `Go on at slide ${number}?` });
  await expect(offer).not.toBeFocused();
  await offer.click();
  await expect(next).toHaveURL(new RegExp(`#/${slide.id}/1$`));
  await expect(offer).toHaveCount(0);
});

test("whoever ignores the offer begins anew", async ({ lecture, page }) => {
  await lecture.press("End");
  const next = await nextWeek(page);
  await expect(next.getByRole("button", { name: /Go on at slide/ })).toBeVisible();
  await next.keyboard.press("ArrowRight");
  await expect(next).toHaveURL(new RegExp(`#/${lecture.at(1).id}$`));
  await expect(next.getByRole("button", { name: /Go on at slide/ })).toHaveCount(0);
  await next.keyboard.press("c");
  await next.getByRole("button", { name: /where the last lecture ended/ }).click();
  await expect(next, "the room’s dialog still leads there").not.toHaveURL(new RegExp(`#/${lecture.at(1).id}$`));
});

test("the first time, and at an address, nothing is offered", async ({ lecture, page }) => {
  await expect(page.getByRole("button", { name: /Go on at slide/ })).toHaveCount(0);
  await lecture.press("End");
  await page.reload();
  await lecture.ready();
  await expect(page.getByRole("button", { name: /Go on at slide/ })).toHaveCount(0);
});

test("hands counted last week can be kept or cleared", async ({ page, lecture }) => {
  const id = await page.locator(".slides section[id]:has(deck-hands)").first().getAttribute("id");
  await page.clock.install({ time: new Date("2026-11-17T10:00:00") });
  await lecture.open(`#/${id}`);
  await lecture.slide.getByRole("spinbutton").first().fill("12");
  await page.clock.setSystemTime(new Date("2026-11-24T10:00:00"));
  await lecture.open("#/");
  await page.goto("about:blank");
  await lecture.open();
  const clear = page.getByRole("button", { name: "Clear the hands counted last time?" });
  await expect(clear).toBeVisible();
  await lecture.open(`#/${id}`);
  await expect(lecture.slide.getByRole("spinbutton").first(), "ignored, they are kept").toHaveValue("12");
  await lecture.press("c");
  await page.getByRole("button", { name: "Clear 12 counted hands" }).click();
  await expect(page.getByText("All counts of the shows of hands are 0 again.")).toBeVisible();
  await expect(page.getByRole("button", { name: /counted hand/ })).toHaveCount(0);
  await lecture.press("Escape");
  await expect(lecture.slide.getByRole("spinbutton").first()).toHaveValue("0");
});

test("the log of times is saved as a table, through a reload, time with a black screen apart", async ({
  lecture,
  page,
}) => {
  await page.clock.install();
  await page.reload();
  await lecture.ready();
  await lecture.press("ArrowRight");
  await lecture.shows(lecture.at(1));
  await page.clock.fastForward(120_000);
  await lecture.press("b");
  await page.clock.fastForward(60_000);
  await lecture.press("b");
  await page.clock.fastForward(30_000);
  await page.reload();
  await lecture.ready();
  await lecture.press("c");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the log" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^lecture-\d{4}-\d\d-\d\d\.csv$/);
  const rows = (await readFile(await file.path(), "utf8")).split("\r\n");
  expect(rows).toHaveLength(lecture.slides.length + 1);
  expect(rows[0]).toContain("number,file,headline,planned min,shown min,black or white min,visits");
  expect(rows[2]).toMatch(new RegExp(`^2,${lecture.at(1).id}\\.tsx,.*,\\d+,2\\.5,1\\.0,1$`));
  await page.getByRole("button", { name: "Begin a new log" }).click();
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the log" }).click();
  const fresh = (await readFile(await (await again).path(), "utf8")).split("\r\n");
  expect(fresh[2]).toMatch(/,0\.0,0\.0,1$/);
});
