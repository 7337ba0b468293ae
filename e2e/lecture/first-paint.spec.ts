// Known problem 14: the first slide is painted from the HTML and its style alone, and does not change when the script comes.
import { expect, test } from "../support/test.ts";

test("the first slide is there from the document alone, and looks the same after the script", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.exposeFunction("untilReleased", () => held);
  // The document's own script waits: its text is not changed but for that.
  await page.route("./", async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replace(/(<script[^>]* type="module">)/, "$1await untilReleased();");
    await route.fulfill({ response, body: html });
  });
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await page.evaluate(() => document.fonts.ready);
  const slide = page.locator(".slide").first();
  const before = await slide.boundingBox();
  await expect(page.locator("html[data-deck=ready]")).toHaveCount(0);
  // Without the margins, where the script puts its arrows.
  const clip = { x: 64, y: 0, width: 1152, height: 700 };
  const picture = await page.screenshot({ clip });
  release();
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  expect(await slide.boundingBox()).toEqual(before);
  expect((await page.screenshot({ clip })).equals(picture), "not a pixel changes").toBe(true);
});

test("an address is obeyed before the script", async ({ page, lecture }) => {
  const slide = lecture.at(8);
  await page.goto("about:blank");
  await page.route("./", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[^>]* type="module">.*?<\/script>/gs, "");
    await route.fulfill({ response, body });
  });
  await page.goto(`./#/${slide.id}`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { name: slide.headline })).toBeInViewport();
  await expect(page.getByRole("main").getByRole("heading")).toHaveCount(1);
});
