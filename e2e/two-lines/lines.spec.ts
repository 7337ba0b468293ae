// Two lines through one deck: what is printed, what contents and speaker view say of them.
import { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

const ALL = ["cover", "the-text", "light", "measured", "match", "doubts", "close"];
const OF_THE_ARTICLE = ["cover", "the-text", "light", "match", "close"];

const entries = (page: import("@playwright/test").Page) =>
  page.locator(".entry[id]").evaluateAll((all) => all.map(({ id }) => id.slice(1)));

test("print: the article line has neither evidence nor what judges the text; the address keeps the choice", async ({
  page,
}) => {
  await page.goto("print.html");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  expect(await entries(page)).toEqual(ALL);
  await page.getByRole("combobox", { name: "Line" }).selectOption({ label: "Article: the text alone" });
  expect(await entries(page)).toEqual(OF_THE_ARTICLE);
  await expect(page.getByRole("combobox", { name: "Evidence slides" })).toBeHidden();
  await expect(page).toHaveURL(/\?line=article$/);
  await page.goto("print.html?kind=worksheet&line=article");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  expect(await entries(page)).not.toContain("doubts");
});

test("the contents say which part only the critical line has, in the lecture and in the review", async ({ page }) => {
  const lecture = new Lecture(page);
  await lecture.open();
  await lecture.press("m");
  const contents = page.getByRole("dialog", { name: "Contents" });
  await expect(contents.getByRole("heading", { name: "Whether it is so (critical line)" })).toBeVisible();
  await expect(contents.getByText("(critical line)")).toHaveCount(1);
  await expect(contents.getByRole("link", { name: "The page", exact: true })).toHaveAttribute(
    "href",
    "review.html#/the-text",
  );
  await page.goto("review.html");
  await expect(page.getByRole("navigation", { name: "Contents" }).getByText("(critical line)")).toHaveCount(1);
});

test("the speaker view has what to ask, what to expect and what to skip when late; the wall and the review have not", async ({
  page,
}) => {
  const lecture = new Lecture(page);
  await lecture.open("#/light");
  const speaker = await Speaker.from(lecture);
  const notes = speaker.page.getByRole("region", { name: "What to say" });
  await expect(notes).toContainText("Ask: Which of the three would you take away first?");
  await expect(notes).toContainText("Expect: Light: it is the easiest to take away");
  await expect(notes).toContainText("Likely mistake: Water");
  await expect(notes).toContainText("If late: Leave out water and air");
  await expect(page.getByText("Likely mistake")).toHaveCount(0);
  await page.goto("review.html");
  await expect(page.getByText("Likely mistake")).toHaveCount(0);
  await expect(page.getByText("If late")).toHaveCount(0);
});

test("once the lecture is late, what to skip comes first", async ({ page }) => {
  const { clock } = page.context();
  await clock.install({ time: new Date("2026-03-02T10:00:00") });
  const lecture = new Lecture(page);
  await lecture.open("#/light");
  const speaker = await Speaker.from(lecture);
  const late = speaker.page.getByText("If late:");
  const first = speaker.page.getByText("Light comes in from the left");
  const isBefore = async () => ((await late.boundingBox())?.y ?? 0) < ((await first.boundingBox())?.y ?? 0);
  expect(await isBefore()).toBe(false);
  await speaker.button("Start").click();
  await clock.fastForward("10:00");
  await expect.poll(isBefore).toBe(true);
});

test("the speaker view says that a slide is of the critical line alone", async ({ page }) => {
  const lecture = new Lecture(page);
  await lecture.open("#/doubts");
  const speaker = await Speaker.from(lecture);
  await expect(speaker.page.getByText("Now: 6 of 7 · critical line")).toBeVisible();
  await expect(speaker.times).toContainText("of 7 min, article line 6");
});

test("the printed notes have the teacher’s edition", async ({ page }) => {
  await page.goto("print.html?kind=notes");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.getByText("Ask: Which of the three would you take away first?")).toBeVisible();
  await expect(page.getByText("Leave out water and air, and say")).toBeVisible();
  await page.goto("print.html?kind=handout");
  await expect(page.locator("html[data-pages=ready]")).toBeAttached();
  await expect(page.getByText("Ask: Which")).toHaveCount(0);
});
