// A finger on the slide.
import type { Page } from "@playwright/test";

/** A finger's way across the slide, as the browser's own input. */
export async function swipe(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly (readonly [number, number])[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch("touchStart", [from]);
  for (let part = 1; part <= 5; part++) {
    await touch("touchMove", [[from[0] + ((to[0] - from[0]) * part) / 5, from[1] + ((to[1] - from[1]) * part) / 5]]);
  }
  await touch("touchEnd", []);
}
