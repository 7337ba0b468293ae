import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the first slide is shown, and links lead to the whole lesson", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
  await page.getByRole("link", { name: "to read" }).click();
  const headlines = await page.getByRole("heading", { level: 2 }).count();
  expect(headlines).toBeGreaterThan(30);
  await page.goBack();
  await page.getByRole("link", { name: "to print" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(headlines);
});
