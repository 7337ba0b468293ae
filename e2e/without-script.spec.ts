import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript the first slide is shown, and links lead to the whole lesson", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
  // The lecture's own markup has every slide, shown or not.
  const slides = await page.locator(".slides .slide").count();
  await page.getByRole("link", { name: "to read" }).click();
  await expect(page.getByRole("article")).toHaveCount(slides);
  await page.goBack();
  await page.getByRole("link", { name: "to print" }).click();
  await expect(page.getByRole("region")).toHaveCount(slides);
});
