// A speaker view that is opened and closed again and again, as over a term in one window of the deck's, leaves nothing behind.
import type { CDPSession, Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

/** So many views are real windows; to the others the deck's window answers as it does to those, and no page is loaded. */
const REAL = 4;
const SPOKEN = 196;
/** So many of these at once. */
const TOGETHER = 28;

/** What the deck's window and all that it holds on to have: of them a leak leaves some with each view. */
interface Kept {
  documents: number;
  nodes: number;
  listeners: number;
}

async function kept(session: CDPSession): Promise<Kept> {
  // What one collection lets go of, the next takes away.
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { documents: metric("Documents"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

/** Opens the speaker view by its key, goes on in it, and closes it. */
async function realView(lecture: Lecture) {
  const { page: view } = await Speaker.again(lecture);
  await view.keyboard.press("PageDown");
  await lecture.shows(lecture.at(1));
  await view.keyboard.press("PageUp");
  await lecture.shows(lecture.at(0));
  await view.close();
}

/**
 * Windows that say to the deck's what speaker views say as they open, and are closed: each asks where the deck is and how its
 * slide looks, and points at it.
 *
 * @param first the number of the first of them: no two have the same name
 */
async function spokenViews(page: Page, first: number, count: number) {
  await page.evaluate((count) => {
    for (let view = 0; view < count; view++) document.body.append(document.createElement("iframe"));
  }, count);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(count);
  await Promise.all(frames.map((frame, index) => frame.evaluate(speaks, `view-${first + index}`)));
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll("iframe")) frame.remove();
  });
}

/** Runs in the window of such a view, until the deck's has answered. */
async function speaks(name: string) {
  const deck = `deck:${parent.location.pathname.replace(/index\.html$/, "")}`;
  const to = parent.sessionStorage.getItem(`${deck}:window`);
  let count = 0;
  const say = (message: object) =>
    parent.postMessage({ deck, role: "speaker", from: name, count: ++count, to, message }, parent.origin);
  const answered = new Promise<void>((resolve) => {
    addEventListener("message", ({ data }) => data.message?.type === "position" && resolve());
  });
  say({ type: "look" });
  say({ type: "dot", at: [640, 360] });
  say({ type: "dot", at: null });
  say({ type: "position", position: { slide: "", step: -1, screen: "slide", clock: 0 }, ink: 0, asks: true });
  await answered;
}

test("200 speaker views, opened and closed, leave nothing behind in the deck’s window", async ({ lecture, page }) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // What is loaded with the first of them stays.
  await realView(lecture);
  await spokenViews(page, 0, TOGETHER);
  await realView(lecture);
  const before = await kept(session);
  for (let view = 0; view < REAL; view++) await realView(lecture);
  for (let view = TOGETHER; view < TOGETHER + SPOKEN; view += TOGETHER) await spokenViews(page, view, TOGETHER);
  await lecture.shows(lecture.at(0));
  await expect
    .poll(async () => {
      const after = await kept(session);
      return {
        documents: Math.max(0, after.documents - before.documents),
        // A notice's text may be there or not; a leak would have left something of each view.
        nodesOfEach: Math.floor(Math.max(0, after.nodes - before.nodes) / SPOKEN),
        listenersOfEach: Math.floor(Math.max(0, after.listeners - before.listeners) / SPOKEN),
      };
    })
    .toEqual({ documents: 0, nodesOfEach: 0, listenersOfEach: 0 });
});
