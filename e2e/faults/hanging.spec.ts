// Files that never answer, those of a part of a page by their kind (its scripts, its styles), for either may be what is waited
// for: what can be used goes on, what is missing is said, and what was pressed meanwhile happens once, when it comes, or not
// at all.
import type { Locator, Page, Request } from "@playwright/test";
import { held } from "../support/held.ts";
import { Sheet } from "../support/ink.ts";
import { Lecture } from "../support/lecture.ts";
import { expect, fileOf, test } from "../support/network.ts";
import { Speaker } from "../support/speaker.ts";

/** After so long it is said that something is not here yet, in ms. */
const LATE = 2_000;
/** So long a press waits for what it needs, in ms. */
const PATIENCE = 8_000;

interface Part {
  readonly name: string;
  readonly key: string;
  /** The slide that it is for; the first where left out. */
  readonly slide?: string;
  /** What is seen of it once it has come, and the key has been pressed once. */
  seen(page: Page): Locator;
}

const PARTS: readonly Part[] = [
  { name: "pen", key: "d", seen: (page) => page.getByRole("toolbar", { name: "Pen" }) },
  { name: "zoom", key: "z", seen: (page) => page.getByText("Arrows move the part shown") },
  { name: "room", key: "c", seen: (page) => page.getByRole("dialog", { name: "Room" }) },
  {
    name: "vote",
    key: "a",
    slide: "deck-choice",
    // One step on: a second press would end the vote that it begins.
    seen: (page) => page.locator("section.present").getByRole("button", { name: "Discuss", exact: true }),
  },
];

/** What is asked for while something is done, without folders: by a page, or by those that it opens. */
async function askedWhile(page: Page, act: () => Promise<void>, by: "itself" | "others" = "itself"): Promise<string[]> {
  const asked = new Set<string>();
  const listen = (request: Request) => {
    const file = fileOf(request.url());
    if (/\.(js|css)$/.test(file) && (request.frame().page() === page) === (by === "itself")) asked.add(file);
  };
  page.context().on("request", listen);
  await act();
  page.context().off("request", listen);
  return [...asked];
}

/** Files that hang together: the scripts, and the styles, where there are any. */
const kindsOf = (files: readonly string[]) =>
  [".js", ".css"]
    .map((ending) => files.filter((file) => file.endsWith(ending)))
    .filter((kind) => kind.length > 0)
    .map((kind) => ({ files: kind, named: kind.join(", ") }));

test("scripts and styles of each part of the lecture never answer: that is said, slides go on, and the part comes once", async ({
  page,
  network,
}) => {
  test.slow();
  await page.clock.install();
  // A vote that has begun would go on.
  await page.addInitScript(() => location.protocol !== "about:" && sessionStorage.clear());
  const lecture = new Lecture(page);
  const notice = page.locator("#deck_notice");
  const shared = await askedWhile(page, () => lecture.open());
  /** A page of its own, on which nothing has been loaded yet. */
  const opened = async (at: string) => {
    await page.goto("about:blank");
    await lecture.open(at, "domcontentloaded");
  };
  const parts: { part: Part; at: string; own: string[] }[] = [];
  for (const part of PARTS) {
    const { name, key, slide, seen } = part;
    const at = slide ? `#/${(await lecture.having(slide)).id}` : "";
    const files = await askedWhile(page, async () => {
      if (slide) await opened(at);
      await lecture.press(key);
      await expect(seen(page)).toBeVisible();
    });
    if (!slide) await lecture.press("Escape");
    const own = files.filter((file) => !shared.includes(file));
    expect(own.length, `${name} has files of its own`).toBeGreaterThan(1);
    parts.push({ part, at, own });
  }
  for (const { part, at, own } of parts) {
    const { name, key, slide, seen } = part;
    for (const kind of kindsOf(own))
      await test.step(`${name} without ${kind.named}`, async () => {
        const letThrough = network.holds(kind.files);
        await opened(at);
        await lecture.press(key);
        await page.clock.fastForward(LATE);
        await expect(notice).toContainText("This part of the deck is not here yet");
        if (!slide) {
          await lecture.press("PageDown");
          await lecture.shows(lecture.at(1));
        }
        await lecture.press(key);
        await expect(seen(page)).toHaveCount(0);
        letThrough();
        await expect(seen(page)).toBeVisible();
        await expect(notice).not.toContainText("not here yet");
      });
  }

  await test.step("what comes long after a key was pressed for it takes nobody by surprise", async () => {
    await opened("");
    const letThrough = await held(page, /\/in-deck-[^/]+\.js$/);
    await lecture.press("d");
    await page.clock.fastForward(PATIENCE);
    await expect(notice).toContainText("not here yet");
    letThrough();
    await expect(notice).toHaveText("");
    // The pen was not in hand: the key takes it up.
    await lecture.press("d");
    await expect(page.getByRole("toolbar", { name: "Pen" })).toBeVisible();
  });
});

test("scripts and styles of the speaker view never answer: its window says so, and the deck’s goes on", async ({
  page,
  network,
}) => {
  await page.clock.install();
  const lecture = new Lecture(page);
  const shared = await askedWhile(page, () => lecture.open());
  let speaker = page;
  const open = async () => {
    await page.goto("about:blank");
    await lecture.open("", "domcontentloaded");
    speaker = await Speaker.windowAgain(lecture);
  };
  const isFound = () => expect(speaker.getByRole("button", { name: /^Deck (full|on)/ })).toBeEnabled();
  let inView: string[] = [];
  const inDeck = await askedWhile(page, async () => {
    inView = await askedWhile(
      page,
      async () => {
        await open();
        await isFound();
      },
      "others",
    );
  });
  await speaker.close();
  const [own = [], others = []] = [inDeck, inView].map((files) => files.filter((file) => !shared.includes(file)));
  expect([own.length > 0, kindsOf(others).length]).toEqual([true, 2]);
  for (const kind of [...kindsOf(own), ...kindsOf(others)])
    await test.step(`without ${kind.named}`, async () => {
      const letThrough = network.holds(kind.files);
      await open();
      // One of the two windows misses it.
      const notices = [page, speaker].map((one) => one.getByText("not here yet. It is being asked for"));
      const isSaid = async () => (await Promise.all(notices.map((one) => one.isVisible()))).includes(true);
      await expect(async () => {
        await page.clock.fastForward(LATE);
        expect(await isSaid()).toBe(true);
      }).toPass({ timeout: 10_000 });
      await lecture.press("PageDown");
      await lecture.shows(lecture.at(1));
      letThrough();
      await isFound();
      await expect(speaker).toHaveURL(new RegExp(`#/${lecture.at(1).id}`));
      await expect.poll(isSaid).toBe(false);
      await speaker.close();
    });
});

test("the files of the practice never answer: that is said, the text is read on, and it begins once", async ({
  page,
  network,
}) => {
  await page.clock.install();
  const practice = page.getByRole("region", { name: "Practice" });
  const first = practice.getByRole("heading", { name: /^Question 1 of/ });
  const start = practice.getByRole("button", { name: "Start" });
  const open = async () => {
    await page.goto("about:blank");
    await page.goto("review.html#practice");
    await expect(page.locator(".parts a[aria-current]")).toHaveCount(1);
  };
  const shared = await askedWhile(page, open);
  const files = await askedWhile(page, async () => {
    await open();
    await start.click();
    await expect(first).toBeVisible();
  });
  const own = files.filter((file) => !shared.includes(file));
  expect(own.length).toBeGreaterThan(0);
  for (const kind of kindsOf(own))
    await test.step(`without ${kind.named}`, async () => {
      const letThrough = network.holds(kind.files);
      await open();
      await start.click();
      await page.clock.fastForward(LATE);
      await expect(practice.getByRole("status").first()).toContainText("The practice is not here yet");
      await start.click();
      letThrough();
      await expect(first).toBeVisible();
      await practice.getByRole("button", { name: "Stop" }).click();
      await expect(practice.getByRole("status").first()).not.toContainText("not here yet");
    });
});

test("files of the print document never answer: pages are laid out, and again when it comes", async ({
  page,
  network,
}) => {
  await page.clock.install();
  const lecture = new Lecture(page);
  await lecture.open();
  const sheet = new Sheet(page, page.locator(".slides"));
  await sheet.takePen();
  await sheet.draw([200, 600], [400, 640]);
  await expect(sheet.strokes).toHaveCount(1);
  const [strokes, ready] = [page.locator("main .ink path"), page.locator("html[data-pages=ready]")];
  const files = await askedWhile(page, async () => {
    await page.goto("print.html");
    await expect(strokes).toHaveCount(1);
  });
  const own = files.filter((file) => !file.startsWith("keep-"));
  expect(own.length).toBeGreaterThan(0);
  for (const kind of kindsOf(own))
    await test.step(`without ${kind.named}`, async () => {
      const letThrough = network.holds(kind.files);
      await page.goto("print.html", { waitUntil: "commit" });
      await expect(page.locator("main .sheet").first()).toBeAttached();
      await page.clock.fastForward(LATE);
      await expect(ready).toBeAttached();
      await expect(page.locator("main > .entry").first()).toBeVisible();
      await expect(strokes).toHaveCount(0);
      letThrough();
      await expect(strokes).toHaveCount(1);
    });

  // A second language: its own document, and what puts the two side by side.
  for (const file of [/\/ar\/print\.html$/, /\/beside-[^/]+\.js$/])
    await test.step(`without ${file}`, async () => {
      const letThrough = await held(page, file);
      await page.goto("about:blank");
      await page.goto("print.html?kind=handout&beside=ar", { waitUntil: "commit" });
      await expect(page.locator("main > *").first()).toBeAttached();
      await page.clock.fastForward(LATE);
      await expect(ready).toBeAttached();
      await expect(page.locator("#outcome")).toContainText("The other language is not here yet");
      await expect(page.locator("main > .page").first()).toBeVisible();
      letThrough();
      await expect(page.locator("html[data-beside]")).toBeAttached();
      await expect(page.locator("#outcome")).toContainText("pages");
      await page.unroute(file);
    });
});
