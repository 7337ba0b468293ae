// The review document, as every browser plays it.
import { expect, test } from "./test.ts";

test("a slide's question is answered, and the answer is there after a reload", async ({ person, site }) => {
  await person.open(`${site.address}review.html#/check-scattering`);
  const article = '[id="/check-scattering"]';
  await person.click("radio", "It sends blue light to all sides", article);
  await person.click("button", "Check", article);
  await person.reads("short waves are sent aside far more than long ones", article);
  await person.reload();
  await person.reads("short waves are sent aside far more than long ones", article);
  expect((await person.one("radio", "It sends blue light to all sides", article)).isChecked).toBe(true);
});

test("what is searched is found, and leads to its slide", async ({ person, site }) => {
  await person.open(`${site.address}review.html`);
  await person.click("searchbox");
  await person.type("angstrom");
  await person.reads("1 slide found", "search");
  await person.click("link", /Sunlight holds every colour/, "search");
  await person.isAt("#/colours");
  const { box } = await person.one("heading", /Sunlight holds every colour/, "article");
  expect(box.y).toBeGreaterThan(0);
  expect(box.y).toBeLessThan(400);
});

test("an address leads to its slide", async ({ person, site }) => {
  await person.open(`${site.address}review.html#/colours`);
  await person.isAt("#/colours");
  const top = await person.tab.run(() => document.getElementById("/colours")?.getBoundingClientRect().top);
  expect(Math.abs(top ?? Number.NaN)).toBeLessThan(100);
});

test("a question is practised, and comes back on its day", async ({ person, site }) => {
  const practice = "#practice";
  const opened = async () => {
    await person.open(`${site.address}review.html`);
    await person.click("link", /^Practice/);
  };
  await opened();
  await person.reads("8 questions are new today", practice);
  await person.click("button", "Start", practice);
  await person.reads("Question 1 of 8", practice);
  const [ring] = await person.all("radio", undefined, practice);
  await person.click("radio", ring?.name, practice);
  await person.click("button", "Check", practice);
  await person.reads(/How hard was it|Asked again/, practice);
  await person.click("button", "Stop", practice);
  await opened();
  await person.reads("7 questions are new today", practice);
});
