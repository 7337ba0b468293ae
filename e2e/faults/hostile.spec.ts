// Whatever comes in from outside: addresses, queries, what is stored, files, messages of other windows. Over a thousand
// of them, generated; nothing of them runs, nothing throws, nothing that is kept gets lost, and whoever uses the page is
// told what was refused.
import { env } from "node:process";
import type { Page } from "@playwright/test";
import fc from "fast-check";
import { SITE } from "../support/builds.ts";
import { Lecture } from "../support/lecture.ts";
import { Speaker } from "../support/speaker.ts";
import { expect, test } from "../support/test.ts";

const KEY = "deck:why-the-sky-is-blue";
/** Every key under which the documents store something, whichever storage it is in. */
const KEYS = [KEY, "deck:/:ink", "deck:/:log", "deck:/:times", "deck:text:explain", "deck:hands:why-blue:1"];

/** What would give itself away if it ran, or came into the page as markup. */
const EVIL = [
  "<img src=x onerror=window.hasRun=1>",
  '"><script>window.hasRun=1</script>',
  "javascript:window.hasRun=1",
  "'];window.hasRun=1;//",
  "<svg onload=window.hasRun=1>",
  "%3Cimg%20src=x%20onerror=window.hasRun=1%3E",
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "((",
  "%E0%A4%A",
  "\u0000",
  "\u202e",
  "🙂".repeat(50),
  "a".repeat(5000),
];

const evilText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EVIL) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.webFragments() },
);

/** A seed of today, or the one that a failure has named. */
const seed = Number(env["HOSTILE_SEED"] ?? Date.now() % 2 ** 31);
const some = <One>(of: fc.Arbitrary<One>, count: number): One[] => fc.sample(of, { seed, numRuns: count });

// biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) console.log(`HOSTILE_SEED=${seed}`);
});

/** Nothing has run, and nothing has come in as an element. */
async function isUnharmed(page: Page) {
  const harm = await page.evaluate(() => ({
    hasRun: "hasRun" in window,
    came: document.querySelectorAll("img[src=x], svg[onload], a[href^='javascript:' i]").length,
    isPolluted: "polluted" in {},
  }));
  expect(harm).toEqual({ hasRun: false, came: 0, isPolluted: false });
}

test.describe.configure({ timeout: 180_000 }); // hundreds of pages and files a test

test("300 addresses lead to a slide that the address then names", async ({ lecture, page }) => {
  const ids = lecture.slides.map(({ id }) => id);
  const address = fc.oneof(
    evilText,
    evilText.map((text) => `#/${text}`),
    fc.tuple(fc.constantFrom(...ids), evilText).map(([id, text]) => `#/${id}${text}`),
    fc.tuple(fc.constantFrom(...ids), fc.integer()).map(([id, step]) => `#/${id}/${step}`),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom("999999999999999999999", "1e9", "-1", "0x1", "1/2", ""))
      .map(([id, step]) => `#/${id}/${step}`),
  );
  const wrong = await page.evaluate(
    async ([addresses, known]) => {
      const problems: string[] = [];
      for (const one of addresses) {
        const changed = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
        const before = location.href;
        location.hash = one;
        if (location.href !== before) await changed;
        const shown = [...document.querySelectorAll(".slides section[id]")].filter(
          (slide) => !slide.closest("[hidden]"),
        );
        const [, id = ""] = /^#\/([^/]+)(\/\d+)?$/.exec(location.hash) ?? [];
        if (shown.length !== 1 || shown[0]?.id !== id || !known.includes(id))
          problems.push(`${one} → ${location.hash}, ${shown.map((slide) => slide.id)}`);
      }
      return problems;
    },
    [some(address, 300), ids] as const,
  );
  expect(wrong).toEqual([]);
  await isUnharmed(page);
  // Whoever came by a wrong address is told so.
  await lecture.open("#/no-such-slide");
  await expect(page.locator("#deck_notice")).toContainText("no-such-slide");
});

test("queries change nothing but what they are for", async ({ page, baseURL }) => {
  const query = fc.oneof(
    evilText.map(encodeURIComponent),
    fc
      .tuple(fc.constantFrom("speaker", "print-pdf", "view", "kind", "paper", "line", "pen"), evilText)
      .map(([name, text]) => `${name}=${encodeURIComponent(text)}`),
  );
  for (const [at, one] of some(query, 24).entries()) {
    const document = ["", "review.html", "print.html"][at % 3] ?? "";
    await page.goto(`${baseURL}${document}?${one}`);
    await expect(
      page.locator("html[data-deck], html[data-pages=ready], .parts a[aria-current]").first(),
    ).toBeAttached();
    await isUnharmed(page);
  }
});

test("360 stored contents, under every key: the page works, says so, and sets aside what it can't read", async ({
  page,
  complaints,
}) => {
  const entry = fc.oneof(
    fc.json(),
    evilText,
    fc.constantFrom(
      "",
      "null",
      "[]",
      "0",
      "{",
      '{"version":2}',
      '{"version":3,"begun":0}',
      '{"version":2,"begun":1e999}',
    ),
    // The right envelope, and anything in it.
    fc
      .record({
        version: fc.constantFrom(1, 2, 2, 2, 3),
        begun: fc.constantFrom(0, 1e15, 9e15, -1, 1.5),
        answers: fc.dictionary(fc.constantFrom("a", "__proto__", "constructor", "first-guess"), fc.anything()),
        cards: fc.dictionary(
          fc.string(),
          fc.record({
            at: fc.integer(),
            due: fc.double(),
            last: fc.double(),
            first: fc.double(),
            stability: fc.double(),
            difficulty: fc.double(),
          }),
        ),
        texts: fc.dictionary(evilText, fc.record({ at: fc.nat(), text: evilText })),
        timers: fc.dictionary(
          fc.string(),
          fc.record({ at: fc.nat(), phase: fc.integer(), left: fc.double(), length: fc.double() }),
        ),
        votes: fc.dictionary(
          fc.string(),
          fc.record({
            at: fc.nat(),
            phase: fc.integer(),
            hands: fc.array(fc.array(fc.integer())),
            isShown: fc.boolean(),
          }),
        ),
        settings: fc.dictionary(
          fc.constantFrom("theme", "size", "spacing", "keys"),
          fc.record({ at: fc.nat(), value: evilText }),
        ),
        places: fc.dictionary(
          fc.constantFrom("lecture", "review"),
          fc.record({ at: fc.nat(), slide: evilText, step: fc.integer() }),
        ),
        strokes: fc.anything(),
        ledger: fc.anything(),
      })
      .map((one) => JSON.stringify(one)),
  );
  const contents = some(fc.tuple(...KEYS.map(() => entry)), 30);
  let told = 0;
  for (const [at, values] of contents.entries()) {
    const document = at % 2 === 0 ? "./" : "review.html";
    await page.goto("icon.svg");
    await page.evaluate(
      ([keys, texts]) => {
        localStorage.clear();
        sessionStorage.clear();
        keys.forEach((key, index) => {
          localStorage.setItem(key, texts[index] ?? "");
          sessionStorage.setItem(key, texts[index] ?? "");
        });
      },
      [KEYS, values] as const,
    );
    await page.goto(document);
    await expect(page.locator("html[data-script]:not([data-deck]), html[data-deck=ready]").first()).toBeAttached();
    await page.waitForLoadState("load");
    if (document !== "./") {
      await expect(page.locator(".parts a[aria-current]")).toHaveCount(1);
      // Of what can't be read nothing is lost, and that is said.
      const { stored, aside } = await page.evaluate(
        (key) => ({
          stored: localStorage.getItem(key) ?? "",
          aside: Object.keys(localStorage)
            .filter((one) => one.startsWith(`${key}:set-aside:`))
            .map((one) => localStorage.getItem(one)),
        }),
        KEY,
      );
      expect(() => JSON.parse(stored)).not.toThrow();
      if (aside.length > 0) {
        expect(aside).toEqual([values[0]]);
        await expect(page.locator(".notices p").filter({ hasText: "set aside" })).toHaveCount(1);
        told += 1;
      }
    } else await page.keyboard.press("PageDown");
    await isUnharmed(page);
    // Warnings of the browser about what it was given as a style are none of the page's errors.
    expect(complaints.splice(0), JSON.stringify(values).slice(0, 2000)).toEqual([]);
  }
  expect(told, "some of the contents could not be read, and that was said").toBeGreaterThan(3);
});

test("200 files: each is taken in or refused in words, and nothing that was kept is lost", async ({ page }) => {
  await page.goto("review.html#progress");
  await expect(page.getByRole("region", { name: "Your progress" })).toBeVisible();
  const kept = { version: 2, begun: 0, texts: { explain: { at: 8e15, text: "Mine." } } };
  const mine = JSON.stringify({ lesson: "why-the-sky-is-blue", ...kept });
  const file = page.locator("#progress input[type=file]");
  const outcome = page.locator("#progress .outcome");
  await file.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(mine) });
  await expect(outcome).toContainText("is loaded");
  const lesson = fc.constantFrom("why-the-sky-is-blue", "other", 1, null);
  const content = fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    evilText.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc
      .record({
        lesson,
        version: fc.constantFrom(1, 2, 2, 3, "2"),
        begun: fc.constantFrom(0, 1e15, 9e15, -1),
        texts: fc.anything(),
        answers: fc.anything(),
        cards: fc.anything(),
      })
      .map((one) => Buffer.from(JSON.stringify(one))),
  );
  const refusal =
    /is no saved progress|belongs to another lesson|newer version|damaged|too large|can’t be read|is loaded/;
  for (const [at, buffer] of [...some(content, 199), Buffer.alloc(5_000_001, "a")].entries()) {
    const name = `${at} ${EVIL[at % 6]?.replaceAll(/[/\\]/g, "") ?? ""}.json`;
    await file.setInputFiles({ name, mimeType: "application/json", buffer });
    await expect(outcome).toContainText(name.slice(0, 3));
    await expect(outcome).toHaveText(refusal);
  }
  await isUnharmed(page);
  const now = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}"), KEY);
  expect(now.texts.explain).toEqual(kept.texts.explain);
  await page.reload();
  await expect(page.locator("deck-text").getByRole("textbox").first()).toHaveValue("Mine.");
});

test("300 messages of wrong origin, shape, version, size and order move no slide", async ({
  lecture,
  page,
  put,
  context,
  complaints,
}) => {
  const { page: popup } = await Speaker.from(lecture);
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  // Known to both windows: what is wrong is then in the message alone.
  const own = await page.evaluate(() => sessionStorage.getItem("deck:/:window"));
  expect(own).not.toBeNull();
  const position = fc.record({
    slide: fc.oneof(evilText, fc.anything()),
    step: fc.oneof(fc.integer({ max: -2 }), fc.double(), fc.anything()),
    screen: fc.oneof(evilText, fc.constantFrom("slide", "black")),
    clock: fc.oneof(fc.constantFrom(2 ** 53, 1e300, -1, 0.5), fc.anything()),
  });
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      type: fc.constantFrom("position", "ink", "line", "dot", "look", "bye2", "__proto__"),
      position,
      drawn: fc.anything(),
      line: fc.anything(),
      at: evilText,
    }),
  );
  const id = fc.integer({ min: 1 }).map((one) => `hostile-${one}`);
  const toDeck = { deck: "deck:/", role: "speaker", to: own, count: 1 };
  const toSpeaker = { deck: "deck:/", role: "deck", of: own, count: 1 };
  const envelope = fc.oneof(
    fc.anything(),
    fc.tuple(id, message).map(([from, one]) => ({ ...toDeck, from, message: one })),
    fc.tuple(id, message).map(([from, one]) => ({ ...toSpeaker, from, message: one })),
    // Counted wrongly; and right ones, but of another deck.
    fc.tuple(id, fc.anything()).map(([from, count]) => ({ ...toDeck, from, count, message: { type: "vote" } })),
    id.map((from) => ({ ...toDeck, deck: "deck:/other/", from, message: { type: "vote" } })),
  );
  const long = "x".repeat(1_000_000);
  const huge = { type: "position", position: { slide: long, step: 0, screen: "slide", clock: 1e6 }, ink: 0 };
  const texts = [...some(envelope, 299), { ...toDeck, from: "huge", message: huge }].flatMap((one) => {
    const text = JSON.stringify(one);
    return text === undefined ? [] : [text];
  });
  for (const window of [page, popup])
    await window.evaluate((all) => {
      const wire = new BroadcastChannel("deck:/");
      for (const text of all) {
        const data = JSON.parse(text);
        wire.postMessage(data);
        postMessage(data, "*");
      }
      wire.close();
    }, texts);
  // From another origin even a right one counts for nothing.
  const { address } = await put(SITE, "/");
  const stranger = await context.newPage();
  await stranger.goto(address);
  const [victim] = await Promise.all([
    stranger.waitForEvent("popup"),
    stranger.evaluate((deck) => {
      Object.assign(window, { victim: open(deck, "victim") });
    }, page.url()),
  ]);
  await expect(victim.locator("html[data-deck=ready]")).toBeAttached();
  let count = 0;
  const toVictim = (slide: string) => ({
    deck: "deck:/",
    role: "speaker",
    from: "stranger",
    count: ++count,
    message: { type: "position", position: { slide, step: -1, screen: "slide", clock: 999 + count }, ink: 0 },
  });
  // It listens: what its own page sends it moves it.
  const shown = new Lecture(victim).slide;
  await expect(async () => {
    await victim.evaluate((sent) => postMessage(sent), toVictim(lecture.at(2).id));
    await expect(shown).toHaveId(lecture.at(2).id, { timeout: 300 });
  }).toPass();
  const came = victim.evaluate(
    () => new Promise<void>((come) => addEventListener("message", () => setTimeout(come), { once: true })),
  );
  await stranger.evaluate(
    (sent) => (window as Window & { victim?: Window }).victim?.postMessage(sent, "*"),
    toVictim(lecture.at(4).id),
  );
  await came;
  await expect(shown).toHaveId(lecture.at(2).id);
  await victim.close();
  await stranger.close();
  // Both windows stand where they stood, and still hear one another.
  await lecture.shows(lecture.at(1));
  await expect(popup).toHaveURL(new RegExp(`#/${lecture.at(1).id}$`));
  await popup.bringToFront();
  await popup.keyboard.press("PageDown");
  await expect(page).not.toHaveURL(new RegExp(`#/${lecture.at(1).id}$`));
  for (const window of [page, popup]) await isUnharmed(window);
  // The deck does not know whose window has opened it: the browser keeps from that one what is not for it, and says so.
  const others = complaints.splice(0).filter((one) => !one.includes("does not match the recipient window's origin"));
  expect(others).toEqual([]);
});
