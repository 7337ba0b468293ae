// Walks over the lecture: its acts, chosen at random, by a browser's own input or in the page itself.
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import fc from "fast-check";
import {
  addressOf,
  type Known,
  LEFT_ALONE,
  type LectureAct,
  leads,
  type Ran,
  type Seen,
  WAYS,
  type WayKey,
} from "./in-page/lecture.ts";
import { clicks, orGone, requestsOf, soon, type Walk } from "./walker.ts";

const wayKeys = Object.keys(WAYS) as WayKey[];
const OTHER_KEYS = [
  ..."omgbwsdeuerftzca?123+-=.v/;xq5",
  "Escape",
  "Escape",
  "Enter",
  "Tab",
  "Tab",
  "Shift+Tab",
  "F1",
  "Control+z",
];
const SIZES = [
  [1280, 720],
  [1366, 640],
  [1024, 768],
  [390, 844],
  [640, 360],
  [1920, 1080],
] as const;

const share = fc.double({ min: 0.1, max: 0.9, noNaN: true }).map((one) => Math.round(one * 100) / 100);
const place = fc.tuple(share, share);
const does = <Name extends LectureAct["does"]>(name: Name) => fc.constant(name);

export const lectureAct: fc.Arbitrary<LectureAct> = fc.oneof(
  { weight: 152, arbitrary: fc.record({ does: does("way"), key: fc.constantFrom(...wayKeys) }) },
  { weight: 104, arbitrary: fc.record({ does: does("key"), key: fc.constantFrom(...OTHER_KEYS) }) },
  { weight: 72, arbitrary: fc.record({ does: does("click"), at: fc.nat(200) }) },
  { weight: 8, arbitrary: fc.record({ does: does("double click"), x: share, y: share }) },
  { weight: 12, arbitrary: fc.record({ does: does("type"), text: fc.constantFrom("3", "17", "light", "zz") }) },
  {
    weight: 20,
    arbitrary: fc.record({
      does: does("address"),
      slide: fc.nat(60),
      step: fc.integer({ min: -1, max: 4 }),
      how: fc.constantFrom("plain" as const, "plain" as const, "mangled" as const),
    }),
  },
  { weight: 20, arbitrary: fc.constant({ does: "back" as const }) },
  { weight: 12, arbitrary: fc.constant({ does: "forward" as const }) },
  { weight: 2, arbitrary: fc.constant({ does: "hour" as const }) },
  // What only a browser's own input can do, and takes longer.
  { weight: 1, arbitrary: fc.record({ does: does("draw"), from: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ does: does("swipe"), way: fc.constantFrom("left", "right", "up", "down") }) },
  { weight: 1, arbitrary: fc.record({ does: does("resize"), to: fc.nat(SIZES.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ does: does("speaker"), key: fc.constantFrom(...wayKeys) }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constant({ does: "reload" as const }),
      fc.constant({ does: "close speaker" as const }),
      fc.constant({ does: "reload speaker" as const }),
    ),
  },
);

/** The part of the page's window that in-page/ puts there. */
type WithWalk = { walk: typeof import("./in-page/index.ts") };

export class LectureWalk implements Walk<LectureAct> {
  readonly trail: string[] = [];
  readonly #page: Page;
  readonly #touch: CDPSession;
  readonly #slides: readonly Known[];
  readonly #loaded: () => Promise<void>;
  #speaker: Page | undefined;
  #seen: Seen;

  private constructor(
    page: Page,
    touch: CDPSession,
    slides: readonly Known[],
    seen: Seen,
    loaded: () => Promise<void>,
  ) {
    this.#page = page;
    this.#touch = touch;
    this.#slides = slides;
    this.#seen = seen;
    this.#loaded = loaded;
  }

  /** Opens the lecture in a new window. */
  static async begin(context: BrowserContext): Promise<LectureWalk> {
    const page = await context.newPage();
    const loaded = requestsOf(page);
    page.on("dialog", (dialog) => dialog.dismiss());
    await page.goto("./");
    await page.locator("html[data-deck=ready]").waitFor({ state: "attached" });
    const { slides, seen } = await page.evaluate(() => {
      const { lecture } = (window as unknown as WithWalk).walk;
      return { ...lecture.known(), seen: lecture.look() };
    });
    return new LectureWalk(page, await context.newCDPSession(page), slides, seen, loaded);
  }

  async end() {
    for (const other of this.#page.context().pages()) if (other !== this.#page) await other.close();
    await orGone(this.#page.evaluate(() => localStorage.clear()));
    await this.#page.close();
  }

  canDo(act: LectureAct): boolean {
    const inPage = ["way", "click", "type", "address", "back", "forward", "hour", "double click"];
    return inPage.includes(act.does) || (act.does === "key" && act.key !== "s" && act.key !== "f");
  }

  async inPage(acts: readonly LectureAct[]) {
    await this.#take(
      this.#page.evaluate(([all, before]) => (window as unknown as WithWalk).walk.lecture.run(all, before), [
        acts,
        this.#seen,
      ] as const),
    );
  }

  async byHand(act: LectureAct) {
    await this.#loaded(); // a part that was asked for a moment ago opens before the next key comes
    this.#seen = await this.#page.evaluate(
      (seen) => (window as unknown as WithWalk).walk.lecture.asNow(seen),
      this.#seen,
    );
    const before = this.#seen;
    const isOpen = act.does === "speaker" && this.#speaker !== undefined && !this.#speaker.isClosed();
    const met = (await this.#does(act)) ?? "";
    await this.#loaded();
    await this.#comesBack();
    const ran = this.#page.evaluate(
      ([one, seen, what]) => (window as unknown as WithWalk).walk.lecture.judged(one, seen, what),
      [isOpen ? { ...act, isOpen } : act, before, met] as const,
    );
    await this.#take(ran);
    if (this.#speaker && !this.#speaker.isClosed() && /^(way|speaker|address)/.test(act.does))
      await this.#agrees(this.#speaker);
  }

  async #take(ran: Promise<Ran>) {
    const before = this.#seen;
    const { seen, wrong, done, trail } = await ran;
    this.#seen = seen;
    this.trail.push(...trail);
    if (wrong === undefined) return;
    throw Object.assign(new Error(`${wrong}\nbefore: ${JSON.stringify(before)}\nseen: ${JSON.stringify(seen)}`), {
      done,
    });
  }

  /** A link has led to another document: back to the lecture. Or to another tab: that is closed. */
  async #comesBack() {
    const page = this.#page;
    for (const other of page.context().pages()) if (other !== page && other !== this.#speaker) await other.close();
    // Where it leads is known a moment after the click.
    await soon(async () => {
      if (/(review|print)\.html/.test(page.url())) await orGone(page.goBack());
      return page.evaluate(() => document.documentElement.dataset["deck"] === "ready");
    });
  }

  /** The speaker view shows where the deck is, and what comes next. */
  async #agrees(speaker: Page) {
    const { slide, step, hash } = this.#seen;
    const next = leads(this.#slides, { slide, step }, "next");
    const wanted = {
      hash,
      now: this.#slides[slide]?.id,
      next: this.#slides[next.slide]?.id,
      nextParts: this.#slides[next.slide]?.parts.filter((part) => part <= next.step).length,
      isTitled: true,
    };
    let seen: unknown;
    const isSo = await soon(async () => {
      seen = await speaker.evaluate((headline) => {
        const at = (which: string) => document.querySelector(`.picture.${which} section`)?.getAttribute("data-slide");
        return {
          hash: location.hash,
          now: at("current"),
          next: at("next"),
          nextParts: document.querySelectorAll(".picture.next .fragment.visible").length,
          isTitled: document.title.startsWith(headline),
        };
      }, this.#slides[slide]?.headline ?? "");
      return JSON.stringify(seen) === JSON.stringify(wanted);
    });
    if (!isSo) throw new Error(`the speaker view shows ${JSON.stringify(seen)}, wanted is ${JSON.stringify(wanted)}`);
  }

  /** @returns what a click met */
  async #does(act: LectureAct): Promise<string | undefined> {
    const page = this.#page;
    const before = this.#seen;
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    switch (act.does) {
      case "key":
        if (act.key === "s") await this.#opensSpeaker();
        else await orGone(page.keyboard.press(act.key));
        return undefined;
      case "way":
        await page.keyboard.press(act.key);
        return undefined;
      case "type":
        await page.keyboard.type(act.text);
        return undefined;
      case "click":
        return clicks(page, act.at, LEFT_ALONE);
      case "double click": {
        const [x, y] = [width * act.x, height * act.y];
        const isLink = await page.evaluate(
          ([left, top]) => Boolean(document.elementFromPoint(left, top)?.closest("a")),
          [x, y] as const,
        );
        if (!isLink) await page.mouse.dblclick(x, y);
        return undefined;
      }
      case "draw": {
        if (!before.pen) return undefined;
        await page.mouse.move(width * act.from[0], height * act.from[1]);
        await page.mouse.down();
        await page.mouse.move(width * act.to[0], height * act.to[1], { steps: 2 });
        await page.mouse.up();
        return undefined;
      }
      case "swipe": {
        const [x, y] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[act.way] as [number, number];
        const at = (part: number) => ({ x: width * (0.5 + 0.3 * x * part), y: height * (0.5 + 0.3 * y * part) });
        const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) =>
          this.#touch.send("Input.dispatchTouchEvent", { type, touchPoints });
        await send("touchStart", [at(-1)]);
        for (const part of [-0.5, 0, 0.5, 1]) await send("touchMove", [at(part)]);
        await send("touchEnd", []);
        return undefined;
      }
      case "address": {
        const hash = addressOf(this.#slides, act);
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        return undefined;
      }
      case "resize": {
        const [toWidth, toHeight] = SIZES[act.to] ?? [1280, 720];
        if (before.isFull) await page.evaluate(() => document.exitFullscreen());
        await page.setViewportSize({ width: toWidth, height: toHeight });
        return undefined;
      }
      case "reload":
        await page.reload();
        await this.#isFound();
        return undefined;
      case "back":
      case "forward": {
        if (before[act.does] !== undefined) await page.evaluate((by) => history.go(by), act.does === "back" ? -1 : 1);
        return undefined;
      }
      case "hour":
        await page.evaluate(() => (window as unknown as WithWalk).walk.later(3_600_000));
        return undefined;
      case "speaker":
        if (this.#speaker && !this.#speaker.isClosed()) await this.#speaker.keyboard.press(act.key);
        return undefined;
      case "reload speaker":
        await this.#speaker?.reload();
        await this.#isFound();
        return undefined;
      case "close speaker":
        await this.#speaker?.close();
        this.#speaker = undefined;
        return undefined;
    }
  }

  async #opensSpeaker() {
    const { dialog, areKeysOff, focus } = this.#seen;
    const isOpen = this.#speaker && !this.#speaker.isClosed();
    if (isOpen || dialog !== "" || areKeysOff || (focus !== "slide" && focus !== "body")) return;
    const [popup] = await Promise.all([this.#page.context().waitForEvent("page"), this.#page.keyboard.press("s")]);
    this.#speaker = popup;
    await popup.locator("html[data-deck=speaker]").waitFor({ state: "attached" });
    await this.#isFound();
  }

  /**
   * Both windows have found one another: what is pressed from now on moves both. The page's clock runs so fast that its last
   * move would else seem to be long ago, and the speaker view would lead.
   */
  async #isFound() {
    if (!this.#speaker || this.#speaker.isClosed()) return;
    await this.#speaker.locator(".speaker .buttons [data-intent=present]:enabled").waitFor();
  }
}
