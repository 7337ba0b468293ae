// Live answers as a class meets them: three phones, the wall and the speaker view, with one server that is started as a
// lecturer starts it.
import { spawn } from "node:child_process";
import { createServer as createProxy, request } from "node:http";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import jsQR from "jsqr";
import type { Invitation } from "../../src/live/wire.ts";
import { LessonRunner } from "../../src/pipeline/lesson-runner.ts";
import { violations } from "../support/axe.ts";
import { PROJECT, STARTER } from "../support/builds.ts";
import { held } from "../support/held.ts";
import { lettersFor } from "../support/letters.ts";
import { expect, test } from "../support/test.ts";

interface Live {
  readonly deck: string;
  readonly room: string;
  readonly code: string;
  /** Ends the server at once, as a crash does, and starts it again. */
  crash(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}

/** Starts `npm start -- --live` and waits until it says where it is. */
async function started(port: number, phones: number, ...options: string[]) {
  const child = spawn(process.execPath, ["src/pipeline/commands/run.js", "start", "--live", ...options], {
    cwd: PROJECT,
    env: { ...process.env, CI: "true", LESSON: STARTER.lesson, PORT: `${port}`, LIVE_PORT: `${phones}` },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  await expect.poll(() => output, { timeout: 170_000, message: output }).toContain("The deck is at");
  const said = (what: RegExp) => what.exec(output)?.[1] ?? "";
  return { child, code: said(/code is (\w+)/), deck: said(/The deck is at (\S+)/) };
}

const liveTest = test.extend<object, { live: Live }>({
  live: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
    async ({}, use) => {
      const [port, phones] = [await freePort(), await freePort()];
      let { child, code } = await started(port, phones);
      const ended = () => new Promise((resolve) => child.once("exit", resolve));
      await use({
        deck: `http://localhost:${port}/`,
        room: `http://127.0.0.1:${phones}/r/${code}`,
        code,
        crash: async () => {
          const end = ended();
          child.kill("SIGKILL");
          await end;
          ({ child, code } = await started(port, phones));
        },
      });
      child.kill();
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

liveTest.describe.configure({ mode: "default", timeout: 240_000 });

/** A phone in the class, with storage of its own. Everything that it is sent is written down. */
class PhoneInClass {
  readonly page: Page;
  readonly context: BrowserContext;
  sent = "";

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on("response", async (response) => {
      this.sent += await response.text().catch(() => ""); // a stream has no end; its news are read from the page
    });
  }

  static async at(browser: Browser, address: string, options: object = {}): Promise<PhoneInClass> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
    const phone = new PhoneInClass(context, await context.newPage());
    await phone.page.goto(address);
    return phone;
  }

  choose(index: number) {
    return this.page.getByRole("radio").nth(index).check();
  }

  get kept() {
    return this.page.getByText(/^Kept/);
  }
}

/** The slide of the lesson that asks its first choice question, and the show of hands before it. */
async function lessonNow() {
  const runner = await LessonRunner.open(STARTER.lesson);
  const lesson = await runner.live();
  const deck = await runner.check();
  await runner.close();
  const activity = (fits: (one: (typeof lesson.activities)[number]) => boolean) => {
    const found = lesson.activities.find(fits);
    if (!found) throw new Error("The lesson has no such activity.");
    return found;
  };
  return {
    choice: activity(({ rounds, half }) => rounds === 2 && half.shape === "options" && half.most === 1),
    hands: activity(({ rounds, half }) => rounds === 1 && half.shape === "options"),
    rows: lesson.activities.filter(({ half }) => half.shape === "rows"),
    feedback: deck.questions.flatMap(({ question }) =>
      "options" in question
        ? question.options.map(({ feedback }) => feedback)
        : "pairs" in question
          ? question.pairs.map(({ feedback }) => feedback)
          : question.items.map(({ feedback }) => feedback),
    ),
  };
}

async function wallAt(page: Page, address: string, slide: string) {
  await page.goto(`${address}#/${slide}`);
  await expect(page.locator("html[data-deck=ready]")).toBeAttached();
  await expect(page.getByRole("button", { name: "Answer by phone" })).toBeVisible();
}

interface CodeOnWall {
  readonly size: number;
  readonly path: string;
}

const codeOf = (code: Locator): Promise<CodeOnWall> =>
  code.evaluate((svg) => {
    const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
    return { size: Math.max(width, height), path: svg.querySelector("path:last-child")?.getAttribute("d") ?? "" };
  });

/** What a phone's camera makes of a code. */
function scanned({ size, path }: CodeOnWall): string {
  const scale = 6;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = 0, y = 0] of path.matchAll(/M(\d+) (\d+)h1/g)) {
    for (let dy = 0; dy < scale; dy++) {
      const start = ((Number(y) * scale + dy) * side + Number(x) * scale) * 4;
      for (let dx = 0; dx < scale; dx++) pixels.fill(0, start + dx * 4, start + dx * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data ?? "";
}

const panel = (page: Page) => page.getByRole("complementary", { name: "Live answers" });

liveTest(
  "a class votes twice from three phones, hands count too, and who was away finds its vote again",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { choice, feedback } = await lessonNow();
    await wallAt(page, live.deck, choice.slide);
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    const desk = speaker.getByRole("region", { name: "Live answers" });
    const phones = await Promise.all([1, 2, 3].map(() => PhoneInClass.at(browser, live.room)));
    const [ann, ben, cem] = phones as [PhoneInClass, PhoneInClass, PhoneInClass];
    await expect(desk).toContainText("3 phones are in");

    // The first vote: counted, and nothing of it on the wall or on a phone.
    await page.keyboard.press("a");
    await ann.choose(0);
    await ben.choose(1);
    await cem.choose(1);
    for (const phone of phones) await expect(phone.kept).toBeVisible();
    await expect(panel(page)).toContainText("3 of 3 have answered");
    await expect(panel(page).getByRole("img", { name: /QR code/ })).toBeVisible();
    await expect(desk).toContainText("3 have answered · first vote");
    const fields = page.locator("section.present .question .class-vote input");
    await expect(fields.first()).toHaveValue("0");

    // A hand is typed, and a phone is loaded again: its vote is still there, and it changes its mind.
    await page
      .getByRole("button", { name: /^One hand more/ })
      .first()
      .click();
    await cem.page.reload();
    await expect(cem.page.getByRole("radio").nth(1)).toBeChecked();
    await cem.choose(0);
    await expect(cem.kept).toBeVisible();

    // The talk: 2 phones and 1 hand for the first option, 1 phone for the second.
    await page.locator("section.present").focus();
    await page.keyboard.press("a");
    await expect(ann.page.getByText("Talk it over")).toBeVisible();
    await expect(ann.page.getByRole("radio").first()).toBeDisabled();
    const bars = (round: number) =>
      page.locator(
        `section.present .question.visible .bar.${round === 0 ? "before" : "now"} b, section.present .question:not(.fragment) .bar.${round === 0 ? "before" : "now"} b`,
      );
    await expect(bars(0).first()).toHaveText("3");
    await expect(bars(0).nth(1)).toHaveText("1");

    // The second vote, while one phone loses its network.
    await page.keyboard.press("a");
    await ann.choose(1);
    await expect(ann.kept).toBeVisible();
    await expect(ben.page.getByRole("radio").first()).toBeEnabled();
    await ben.context.setOffline(true);
    await expect(ben.page.getByRole("status").getByText(/No network/)).toBeVisible();
    await ben.choose(2);
    await expect(ben.page.getByText(/^Not sent yet/)).toBeVisible();
    await ben.context.setOffline(false);
    await expect(ben.kept).toBeVisible({ timeout: 40_000 });
    await expect(panel(page)).toContainText("2 of 3 have answered");

    for (const phone of phones) {
      const words = phone.sent + (await phone.page.content());
      expect(words).not.toContain('"shown":{');
    }

    // Shown: both rounds, on the wall and on the phones.
    await page.keyboard.press("a");
    await expect(ann.page.getByRole("columnheader", { name: "Second vote" })).toBeVisible();
    await expect(bars(1).nth(1)).toHaveText("1");
    for (const phone of phones) {
      const everything = phone.sent + (await phone.page.content());
      for (const secret of feedback) expect(everything).not.toContain(secret);
      expect(everything).not.toMatch(/"right":|isRight|data-right/);
      await phone.context.close();
    }
  },
);

liveTest("the lesson in another language leads the same room", async ({ live, page, browser, allowed }) => {
  allowed.push(new URL(live.deck).origin);
  const { choice } = await lessonNow();
  await page.goto(`${live.deck}ar/#/${choice.slide}`);
  await expect(page.locator("html[data-live][data-deck=ready]")).toBeAttached();
  await expect(page.getByRole("button", { name: "الإجابة بالهاتف" })).toBeVisible();
  const phone = await PhoneInClass.at(browser, live.room);
  await page.keyboard.press("a");
  await phone.choose(0);
  await expect(phone.kept).toBeVisible();
  await expect(page.getByRole("complementary", { name: "الإجابات المباشرة" })).toContainText("أجاب 1 من");
  await phone.context.close();
});

test("asked for in Arabic, the deck opens in it, and phones say it", async ({ page, browser, allowed }) => {
  test.setTimeout(240_000);
  const [port, phones] = [await freePort(), await freePort()];
  const { child, code, deck } = await started(port, phones, "--language", "ar");
  allowed.push(new URL(deck).origin);
  const { choice } = await lessonNow();
  await page.goto(`${deck}#/${choice.slide}`);
  await expect(page.locator("html[lang=ar][dir=rtl][data-live][data-deck=ready]")).toBeAttached();
  await expect(page.getByRole("button", { name: "الإجابة بالهاتف" })).toBeVisible();
  expect(await lettersFor("ب", page)).toBe(true);
  const phone = await PhoneInClass.at(browser, `http://127.0.0.1:${phones}/r/${code}`);
  await expect(phone.page.locator("html[lang=ar][dir=rtl]")).toBeAttached();
  await page.keyboard.press("a");
  await expect(phone.page.getByText("التصويت مفتوح. أجب وحدك أولًا.")).toBeVisible();
  await phone.choose(0);
  await expect(phone.page.getByText(/^حُفظت/)).toBeVisible();
  await expect(page.getByRole("complementary", { name: "الإجابات المباشرة" })).toContainText("أجاب 1 من");
  await phone.context.close();
  child.kill();
});

liveTest(
  "a show of hands: the same key opens it to phones and shows it, in the fields that hands are typed into",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    await wallAt(page, live.deck, hands.slide);
    const phone = await PhoneInClass.at(browser, live.room);
    await page.keyboard.press("a");
    await phone.choose(1);
    await expect(phone.kept).toBeVisible();
    const fields = page.locator("section.present deck-hands input");
    await expect(fields.nth(1)).toHaveValue("0");
    await page.keyboard.press("PageDown");
    await expect(fields.nth(1)).toHaveValue("1");
    await expect(page).toHaveURL(new RegExp(`#/${hands.slide}`));
    // A key that is pressed before the wall has heard what was asked does not ask it once more.
    const letThrough = await held(page, "**/live/desk");
    await Promise.all([page.waitForRequest("**/live/desk"), page.reload()]);
    await expect(page.locator("html[data-deck=ready]")).toBeAttached();
    await page.keyboard.press("a");
    letThrough();
    await expect(panel(page)).toContainText("1 phone");
    await expect(fields.nth(1)).toHaveValue("1");
    await expect(phone.page.getByRole("table")).toBeVisible();
    await phone.context.close();
  },
);

liveTest(
  "a question from the class is on the wall only once the lecturer says so, as text",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { choice } = await lessonNow();
    await wallAt(page, live.deck, choice.slide);
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    const phone = await PhoneInClass.at(browser, live.room);
    await phone.page.getByText("Ask a question").click();
    await phone.page.getByLabel("Your question").fill("Is <b>this</b> in the exam?");
    await phone.page.getByRole("button", { name: "Send" }).last().click();
    await expect(phone.page.getByText("The lecturer reads it first.").last()).toBeVisible();
    const ok = speaker.getByRole("button", { name: "OK: Is <b>this</b> in the exam?" });
    await expect(ok).toBeVisible();
    await expect(page.getByText("in the exam?")).toHaveCount(0);
    await ok.click();
    await expect(panel(page).getByText("Is <b>this</b> in the exam?")).toBeVisible();
    await phone.context.close();
  },
);

liveTest(
  "the lecturer’s phone goes on with the deck and blackens the screen; its address without the secret does nothing",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    await wallAt(page, live.deck, "");
    const { secret } = (await (await fetch(`${live.deck}live/invitation`)).json()) as { secret?: string };
    expect(secret, "the secret is in the code for the lecturer’s phone alone").toBeUndefined();
    const stranger = await PhoneInClass.at(browser, `${live.room}/lead`);
    await expect(stranger.page.getByRole("alert")).toContainText("does not let you lead");
    await stranger.context.close();
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.getByText("Lead from your phone").click();
    const address = new URL(
      scanned(await codeOf(speaker.getByRole("img", { name: "QR code for the lecturer’s own phone" }))),
    );
    const lecturer = await PhoneInClass.at(browser, `${live.room}/lead${address.hash}`);
    const before = await page.locator("section.present[id]").getAttribute("id");
    await lecturer.page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page.locator(`section.present[id="${before}"]`)).toHaveCount(0);
    await lecturer.page.getByRole("button", { name: "Black screen" }).click();
    await expect(page.locator(".reveal.paused")).toBeAttached();
    expect(lecturer.page.url()).not.toContain("#");
    await lecturer.context.close();
  },
);

liveTest("without a script the phone answers by a plain form", async ({ live, page, browser, allowed }) => {
  allowed.push(new URL(live.deck).origin);
  const { hands } = await lessonNow();
  await wallAt(page, live.deck, hands.slide);
  await page.keyboard.press("a");
  await expect(panel(page)).toContainText("have answered");
  const phone = await PhoneInClass.at(browser, new URL("/", live.room).href, { javaScriptEnabled: false });
  await phone.page.getByLabel("Code").fill(live.code.toLowerCase());
  await phone.page.getByRole("button", { name: "Go in" }).click();
  await phone.page.getByRole("link", { name: "See what is new" }).click();
  await phone.choose(2);
  await phone.page.getByRole("button", { name: "Send" }).first().click();
  await expect(phone.page.getByText("Kept.")).toBeVisible();
  await expect(phone.page.getByRole("radio").nth(2)).toBeChecked();
  await expect(panel(page)).toContainText("1 of 1 have answered");
  await page.keyboard.press("a");
  await expect(panel(page)).not.toContainText("have answered");
  await phone.context.close();
});

liveTest(
  "a phone whose page’s script never comes has the page, and answers by its form; the lecturer’s phone says that it is late; a wall that is not let in at once asks again",
  async ({ live, page, browser, allowed, complaints }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    await page.route("**/live/invitation", (route) => route.abort(), { times: 1 });
    await wallAt(page, live.deck, hands.slide);
    expect(complaints.splice(0)).toHaveLength(1); // the browser says that it was not let in
    await page.keyboard.press("a");
    await expect(panel(page)).toContainText("have answered");
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await held(phone, /\/phone\//);
    const isPainted = () => phone.evaluate(() => performance.getEntriesByName("first-contentful-paint").length === 1);
    await phone.goto(live.room, { waitUntil: "commit" });
    await expect.poll(isPainted).toBe(true);
    await phone.getByRole("radio").nth(2).check();
    await phone.getByRole("button", { name: "Send" }).first().click();
    await expect(phone.getByText("Kept.")).toBeVisible();
    await expect(panel(page)).toContainText("1 of 1 have answered");
    await page.keyboard.press("a");
    await expect(panel(page)).not.toContainText("have answered");
    await phone.goto(`${live.room}/lead`, { waitUntil: "commit" });
    await expect(phone.getByText("This page is not here yet")).toBeVisible();
    await expect.poll(isPainted).toBe(true);
    await phone.context().close();
  },
);

liveTest(
  "what the wall says while the room can’t be reached arrives later, and answers that do not come are said to be on their way",
  async ({ live, page, browser, allowed, complaints }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    await wallAt(page, live.deck, hands.slide);
    const phone = await PhoneInClass.at(browser, live.room);
    await page.route("**/live/steer", (route) => route.abort());
    await page.keyboard.press("a");
    const notice = page.locator("#deck_notice");
    await expect(notice).toContainText("The live room does not answer");
    await page.unroute("**/live/steer");
    await phone.choose(1);
    await expect(phone.kept).toBeVisible();
    complaints.length = 0; // the browser's own, of what did not get through
    await page.keyboard.press("a"); // the next test finds the room as it was
    await expect(panel(page)).not.toContainText("have answered");

    const letThrough = await held(page, "**/live/results");
    await page.keyboard.press("c");
    const saved = page.waitForEvent("download");
    await page.getByRole("dialog", { name: "Room" }).getByRole("button", { name: "Save answers (CSV)" }).click();
    await expect(notice).toContainText("The answers are being fetched");
    letThrough();
    await saved;
    await expect(notice).toBeEmpty();
    await phone.context.close();
  },
);

for (const { name, options } of [
  { name: "narrow", options: { viewport: { width: 320, height: 640 } } },
  { name: "dark", options: { colorScheme: "dark" } },
]) {
  liveTest(
    `a ${name} phone has no fault that axe finds, needs no sideways scrolling, and works by keyboard alone`,
    async ({ live, page, browser, allowed }) => {
      allowed.push(new URL(live.deck).origin);
      const { choice } = await lessonNow();
      await wallAt(page, live.deck, choice.slide);
      const phone = await PhoneInClass.at(browser, live.room, options);
      const check = async () => {
        expect(await violations(phone.page, name)).toEqual([]);
        const width = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(width).toBeLessThanOrEqual(0);
      };
      await check();
      if ((await page.locator("section.present [data-vote]").count()) > 0)
        await page.getByRole("button", { name: "Ask anew" }).first().click();
      await page.locator("section.present").focus();
      await page.keyboard.press("a");
      await expect(phone.page.getByRole("radio").first()).toBeEnabled();
      await check();
      await phone.page.keyboard.press("Tab");
      await phone.page.keyboard.press("Space");
      await expect(phone.kept).toBeVisible();
      await check();
      for (const _ of ["talk", "again", "reveal"]) await page.keyboard.press("a");
      await expect(phone.page.getByRole("table")).toBeVisible();
      await check();
      await phone.context.close();
    },
  );
}

liveTest(
  "sorting and matching are answered on a phone by keyboard alone, and counted row by row on the wall",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { rows } = await lessonNow();
    expect(rows.length).toBeGreaterThan(1);
    const phone = await PhoneInClass.at(browser, live.room, { viewport: { width: 320, height: 640 } });
    for (const { id, slide, half } of rows) {
      if (half.shape !== "rows") continue;
      await wallAt(page, live.deck, slide);
      const shown = page.locator(`section.present[id="${slide}"]`);
      await expect(shown).toBeAttached();
      await shown.focus();
      await page.keyboard.press("a");
      const boxes = half.rows.map((row) => phone.page.getByRole("combobox", { name: row, exact: true }));
      await expect(boxes[0] ?? phone.page.getByRole("combobox"), id).toBeEnabled();
      await phone.page.locator("body").click({ position: { x: 1, y: 1 } });
      for (const [index, box] of boxes.entries()) {
        await phone.page.keyboard.press("Tab");
        await expect(box).toBeFocused();
        for (let left = (index % half.choices.length) + 1; left > 0; left--)
          await phone.page.keyboard.press("ArrowDown");
        await expect(box).toHaveValue(`${index % half.choices.length}`);
      }
      await expect(phone.kept).toBeVisible();
      await phone.page.reload();
      await expect(boxes.at(-1) ?? phone.page.getByRole("combobox")).toHaveValue(
        `${(boxes.length - 1) % half.choices.length}`,
      );
      await expect(panel(page)).toContainText("1 of 1 have answered");
      await page.keyboard.press("a");
      const counts = panel(page).getByRole("table").getByRole("row");
      await expect(counts).toHaveCount(half.rows.length + 1);
      await expect(counts.nth(1).getByRole("cell").first()).toHaveText("1");
      await expect(phone.page.getByRole("table")).toBeVisible();
    }
    await phone.context.close();
  },
);

liveTest(
  "the code on the wall is as large as the room’s measures ask, and what it says leads a phone in",
  async ({ live, page, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    await wallAt(page, live.deck, hands.slide);
    const codeShare = async (where: Locator) =>
      ((await where.getByRole("img", { name: /QR code/ }).boundingBox())?.height ?? 0) / 720;
    const join = page.getByRole("dialog", { name: "Answer with your phone" });
    const measure = async (height: string, last: string) => {
      await page.keyboard.press("c");
      const room = page.getByRole("dialog", { name: "Room" });
      await room.getByLabel("Height of the picture").fill(height);
      await room.getByLabel("Last row to the screen").fill(last);
      await expect(room.getByRole("button", { name: "Save answers (CSV)" })).toBeVisible();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Answer by phone" }).click();
      const said = await join.locator(".verdict").textContent();
      await page.keyboard.press("Escape");
      return said;
    };
    expect(await measure("2", "8")).toContain("Large enough");
    expect(await measure("1.5", "30")).toMatch(/scan it from up to \d+ m/);
    await measure("2", "10");
    await page.locator("section.present").focus();
    await page.keyboard.press("a");
    await expect(panel(page)).toContainText("have answered");
    // A tenth of 10 m, of a picture 2 m high, and the light margin around it.
    expect(await codeShare(panel(page))).toBeGreaterThan(0.5);
    const [invited] = ((await (await fetch(`${live.deck}live/invitation`)).json()) as Invitation).addresses;
    const address = scanned(await codeOf(panel(page).getByRole("img", { name: /QR code/ })));
    expect(address.toLowerCase()).toBe(`${invited?.address}/r/${live.code}`.toLowerCase());
    const { pathname } = new URL(address);
    expect((await fetch(new URL(pathname, live.room))).status).toBe(200);
    // Whoever measures while the code is up sees it change.
    const before = await codeShare(panel(page));
    await measure("2", "3");
    await expect.poll(() => codeShare(panel(page))).toBeLessThan(before);
    await page.locator("section.present").focus();
    await page.keyboard.press("a");
    await expect(panel(page)).not.toContainText("have answered");
  },
);

liveTest(
  "after a crash the room is there again under the same code, with every vote",
  async ({ live, page, browser, allowed, complaints }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    await wallAt(page, live.deck, hands.slide);
    await page.keyboard.press("a");
    const phone = await PhoneInClass.at(browser, live.room);
    await phone.choose(3);
    await expect(phone.kept).toBeVisible();
    await live.crash();
    await expect(phone.page.getByText("Connected")).toBeVisible({ timeout: 40_000 });
    await phone.page.reload();
    await expect(phone.page.getByRole("radio").nth(3)).toBeChecked();
    await expect(panel(page)).toContainText("1 of 1 have answered", { timeout: 20_000 });
    await page.keyboard.press("a");
    await expect(phone.page.getByRole("table")).toBeVisible();
    complaints.length = 0; // the wall has noticed that the server was gone
    await phone.context.close();
  },
);

liveTest(
  "behind a proxy that holds the stream of news back without an error, the phone asks by itself",
  async ({ live, page, browser, allowed }) => {
    allowed.push(new URL(live.deck).origin);
    const { hands } = await lessonNow();
    const { port, pathname } = new URL(live.room);
    const proxy = createProxy((asked, answered) => {
      const { method, url, headers } = asked;
      const onwards = request({ port, host: "127.0.0.1", method, path: url, headers }, (answer) => {
        answered.writeHead(answer.statusCode ?? 502, answer.headers);
        answered.flushHeaders();
        if (!url?.endsWith("/news")) answer.pipe(answered);
      });
      asked.pipe(onwards);
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = proxy.address();
    await wallAt(page, live.deck, hands.slide);
    const phone = await PhoneInClass.at(
      browser,
      `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}${pathname}`,
    );
    await page.keyboard.press("a");
    await expect(phone.page.getByRole("radio").first()).toBeEnabled({ timeout: 20_000 });
    await phone.choose(0);
    await expect(phone.kept).toBeVisible();
    await page.keyboard.press("a");
    await expect(phone.page.getByRole("table")).toBeVisible({ timeout: 20_000 });
    await phone.context.close();
    proxy.close();
    proxy.closeAllConnections();
  },
);

liveTest(
  "the phone’s page has at most 20 KB in all, gzipped, and asks nobody else for anything",
  async ({ live, browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const parts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      expect(new URL(response.url()).host).toBe(new URL(live.room).host);
      if (!response.url().endsWith("/news")) parts.push(response.body());
    });
    await page.goto(live.room);
    await expect(page.getByText("Connected")).toBeVisible();
    const sizes = (await Promise.all(parts)).map((part) => gzipSync(part).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20 * 1024);
    await context.close();
  },
);
