// Walks over the review: its acts, chosen at random, by a browser’s own input or in the page itself, in one tab or in two.
import type { BrowserContext, Page } from "@playwright/test";
import fc from "fast-check";
import { type Known, LEFT_ALONE, type Ran, type ReviewAct, type Seen } from "./in-page/review.ts";
import { clicks, orGone, requestsOf, soon, type Walk } from "./walker.ts";

const KEYS = [
  "Tab",
  "Tab",
  "Tab",
  "Shift+Tab",
  "Enter",
  "Enter",
  "Space",
  "Escape",
  "ArrowDown",
  "ArrowUp",
  "ArrowRight",
  "PageDown",
  "PageDown",
  "PageUp",
  "Home",
  "End",
  "m",
  "x",
];
const SIZES = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [320, 568],
  [768, 1024],
  [1920, 1080],
] as const;

/** Seldom in the second tab. */
const other = fc.nat(60).map((one) => one === 0);
const text = fc.constantFrom("one", "two words", "ärger", "<b>x</b>", "", "🙂");

export const reviewAct: fc.Arbitrary<ReviewAct> = fc.oneof(
  { weight: 72, arbitrary: fc.record({ does: fc.constant("key" as const), key: fc.constantFrom(...KEYS), other }) },
  { weight: 72, arbitrary: fc.record({ does: fc.constant("click" as const), at: fc.nat(500), other }) },
  {
    weight: 30,
    arbitrary: fc.record({ does: fc.constant("answer" as const), at: fc.nat(60), option: fc.nat(5), other }),
  },
  { weight: 12, arbitrary: fc.record({ does: fc.constant("write" as const), at: fc.nat(9), text, other }) },
  { weight: 30, arbitrary: fc.record({ does: fc.constant("practise" as const), option: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("search" as const),
      text: fc.constantFrom("the", "zzz", "of", "a b", "(("),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ does: fc.constant("scroll" as const), by: fc.integer({ min: -3000, max: 3000 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant("address" as const),
      slide: fc.nat(60),
      how: fc.constantFrom("plain" as const, "plain" as const, "mangled" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("resize" as const), to: fc.nat(SIZES.length - 1) }) },
  { weight: 1, arbitrary: fc.constant({ does: "reload" as const }) },
  { weight: 6, arbitrary: fc.constant({ does: "back" as const }) },
  { weight: 1, arbitrary: fc.constant({ does: "forward" as const }) },
  { weight: 1, arbitrary: fc.constant({ does: "second tab" as const }) },
  { weight: 1, arbitrary: fc.constant({ does: "close tab" as const }) },
  { weight: 1, arbitrary: fc.constant({ does: "day" as const }) },
);

/** The part of the page's window that in-page/ puts there. */
type WithWalk = { walk: typeof import("./in-page/index.ts") };

export class ReviewWalk implements Walk<ReviewAct> {
  readonly trail: string[] = [];
  readonly #page: Page;
  readonly #start: Known;
  readonly #loaded: () => Promise<void>;
  #second: Page | undefined;
  #seen: Seen;

  private constructor(page: Page, start: Known, seen: Seen, loaded: () => Promise<void>) {
    this.#page = page;
    this.#start = start;
    this.#seen = seen;
    this.#loaded = loaded;
  }

  /** Opens the review in a new tab. */
  static async begin(context: BrowserContext): Promise<ReviewWalk> {
    const page = await context.newPage();
    const loaded = requestsOf(page);
    await openReview(page);
    const { start, seen } = await page.evaluate(() => {
      const { review } = (window as unknown as WithWalk).walk;
      return { start: review.known(), seen: review.look() };
    });
    return new ReviewWalk(page, start, seen, loaded);
  }

  async end() {
    for (const one of this.#page.context().pages()) if (one !== this.#page) await one.close();
    await orGone(this.#page.evaluate(() => localStorage.clear()));
    await this.#page.close();
  }

  canDo(act: ReviewAct): boolean {
    const byHand = ["reload", "resize", "second tab", "close tab"];
    return !byHand.includes(act.does) && !("other" in act && act.other);
  }

  async inPage(acts: readonly ReviewAct[]) {
    await this.#take(
      this.#page.evaluate(
        ([all, before, start]) => (window as unknown as WithWalk).walk.review.run(all, before, start),
        [acts, this.#seen, this.#start] as const,
      ),
    );
  }

  async byHand(act: ReviewAct) {
    const before = this.#seen;
    const page = "other" in act && act.other && this.#second && !this.#second.isClosed() ? this.#second : this.#page;
    const met = (await this.#does(act, page)) ?? "";
    await this.#loaded();
    await this.#comesBack();
    await atRest(this.#page);
    const judged = this.#page.evaluate(
      ([one, seen, start, what]) => (window as unknown as WithWalk).walk.review.judged(one, seen, start, what),
      [act, before, this.#start, met] as const,
    );
    await this.#take(judged);
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

  /** @returns what a click met */
  async #does(act: ReviewAct, page: Page): Promise<string | undefined> {
    switch (act.does) {
      case "key":
        await orGone(page.keyboard.press(act.key));
        return undefined;
      case "click":
        return clicks(page, act.at, LEFT_ALONE);
      case "scroll":
        await page.mouse.wheel(0, act.by);
        return undefined;
      case "resize": {
        const [width, height] = SIZES[act.to] ?? [1280, 720];
        await page.setViewportSize({ width, height });
        return undefined;
      }
      case "reload":
        await page.reload();
        return undefined;
      case "second tab":
        if (this.#second && !this.#second.isClosed()) return undefined;
        this.#second = await page.context().newPage();
        await openReview(this.#second);
        return undefined;
      case "close tab":
        await this.#second?.close();
        this.#second = undefined;
        return undefined;
      default:
        await orGone(
          page.evaluate(
            async ([one, start]) => {
              await (window as unknown as WithWalk).walk.review.does(one, start);
            },
            [act, this.#start] as const,
          ),
        );
        return undefined;
    }
  }

  /** A link has led to another document, or out of this one. */
  async #comesBack() {
    for (const one of this.#page.context().pages()) if (one !== this.#page && one !== this.#second) await one.close();
    for (const one of [this.#page, this.#second]) {
      if (!one || one.isClosed()) continue;
      await soon(async () => {
        if (!new URL(one.url()).pathname.endsWith("review.html")) await openReview(one);
        return one.evaluate(() => document.querySelector(".parts a[aria-current]") !== null);
      });
    }
  }
}

/** A key scrolls for a while, as a wheel does: nobody reads on, or clicks, before the page has stopped. */
const atRest = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [y, still] = [scrollY, 0];
        const look = () => {
          still = scrollY === y ? still + 1 : 0;
          y = scrollY;
          if (still > 6) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

async function openReview(page: Page) {
  await page.goto("review.html");
  await page.locator(".parts a[aria-current]").waitFor({ state: "attached" });
}
