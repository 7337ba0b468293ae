// A speaker view that is opened and closed again and again, as over a term in one window of the deck's, leaves nothing behind.
import type { CDPSession, Page } from "@playwright/test";
import type { Lecture } from "../support/lecture.ts";
import { expect, test } from "../support/test.ts";

/** So many views are real windows; to the others the deck's window answers as it does to those, and no page is loaded. */
const REAL = 6;
const VIEWS = 200;

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
  let view = lecture.page;
  // Until the deck's window knows that the one before is closed, the key brings that to the front.
  await expect(async () => {
    const popup = lecture.page.waitForEvent("popup", { timeout: 2_000 });
    [view] = await Promise.all([popup, lecture.press("s")]);
  }).toPass({ timeout: 20_000 });
  await expect(view.getByRole("button", { name: /^Deck (full|on)/ })).toBeEnabled();
  await view.keyboard.press("PageDown");
  await lecture.shows(lecture.at(1));
  await view.keyboard.press("PageUp");
  await lecture.shows(lecture.at(0));
  await view.close();
}

/**
 * A window that says to the deck's what a speaker view says as it opens, and is closed: it asks where the deck is and how its
 * slide looks, points, goes on one slide, and comes back.
 */
async function spokenView(page: Page, view: number, slides: readonly string[]) {
  const name = `view-${view}`;
  await page.evaluate((name) => document.body.append(Object.assign(document.createElement("iframe"), { name })), name);
  await page.frame({ name })?.evaluate(
    async ([name, slides]) => {
      const deck = `deck:${parent.location.pathname.replace(/index\.html$/, "")}`;
      const to = parent.sessionStorage.getItem(`${deck}:window`);
      let count = 0;
      const say = (message: object) =>
        parent.postMessage({ deck, role: "speaker", from: name, count: ++count, to, message }, parent.origin);
      const heard = (type: string) =>
        new Promise<{ position: { clock: number } }>((resolve) => {
          const listen = ({ data }: MessageEvent) => {
            if (data.message?.type !== type) return;
            removeEventListener("message", listen);
            resolve(data.message);
          };
          addEventListener("message", listen);
        });
      const at = (slide: string | undefined, clock: number, asks = false) =>
        say({ type: "position", position: { slide, step: -1, screen: "slide", clock }, ink: 0, asks });
      const position = heard("position");
      at(slides[0], 0, true);
      const { clock } = (await position).position;
      say({ type: "look" });
      say({ type: "dot", at: [640, 360] });
      say({ type: "dot", at: null });
      at(slides[1], clock + 1);
      const back = heard("position");
      at(slides[0], clock + 2, true);
      await back;
    },
    [name, slides] as const,
  );
  await page.evaluate((name) => document.querySelector(`iframe[name=${name}]`)?.remove(), name);
}

test("200 speaker views, opened and closed, leave nothing behind in the deck’s window", async ({ lecture, page }) => {
  test.slow();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const slides = [lecture.at(0).id, lecture.at(1).id];
  // What is loaded with the first of them stays.
  for (let view = 0; view < 2; view++) {
    await realView(lecture);
    await spokenView(page, view, slides);
  }
  const before = await kept(session);
  for (let view = 0; view < REAL; view++) await realView(lecture);
  for (let view = 2; view < VIEWS - REAL; view++) await spokenView(page, view, slides);
  await lecture.shows(lecture.at(0));
  await expect
    .poll(async () => {
      const after = await kept(session);
      return {
        documents: Math.max(0, after.documents - before.documents),
        // A notice's text may be there or not; a leak would have left something of each view.
        nodesOfEach: Math.floor(Math.max(0, after.nodes - before.nodes) / VIEWS),
        listenersOfEach: Math.floor(Math.max(0, after.listeners - before.listeners) / VIEWS),
      };
    })
    .toEqual({ documents: 0, nodesOfEach: 0, listenersOfEach: 0 });
});
