// The site without a network, and a new version while an old one is open.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { SITE } from "../support/builds.ts";
import { Lecture } from "../support/lecture.ts";
import type { WebSpace } from "../support/static-server.ts";
import { test as base, expect } from "../support/test.ts";

const test = base.extend<{ space: WebSpace; second: string }>({
  space: async ({ put }, use) => use(await put(SITE, "/lessons/deck/")),
  /** The folder of a second version: other words, and every script under a new name, as a build gives them. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  second: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "deck-second-"));
    cpSync(SITE, folder, { recursive: true });
    const assets = readdirSync(join(folder, "assets")).filter((name) => /\.(js|css)$/.test(name));
    for (const name of assets) renameSync(join(folder, "assets", name), join(folder, "assets", `second-${name}`));
    const files = [...readdirSync(folder), ...assets.map((name) => `assets/second-${name}`)];
    /** What the policies allow, before and now: the documents' own scripts name files. */
    const allowed = new Map<string, string>();
    const scripts = (html: string) =>
      [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => sha(text));
    for (const name of files.filter((file) => /\.(html|js|css)$/.test(file)))
      edit(join(folder, name), (text) => {
        const now = assets
          .reduce((all, asset) => all.replaceAll(asset, `second-${asset}`), text)
          .replaceAll(/Version \d+\.\d+\.\d+/g, "Version 99.0.0");
        const after = scripts(now);
        for (const [at, before] of scripts(text).entries()) allowed.set(before, after[at] ?? "");
        return now;
      });
    for (const name of files.filter((file) => /\.html$|^_headers$|^\.htaccess$/.test(file)))
      edit(join(folder, name), (text) =>
        [...allowed].reduce((all, [before, now]) => all.replaceAll(before, now), text),
      );
    edit(join(folder, "sw.js"), (text) =>
      text
        .replace(/VERSION = "/, "$&second")
        .replace(/"([^"]+)": "sha256-[^"]+"/g, (_, name: string) => `"${name}": "${hash(join(folder, name))}"`),
    );
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});
test.use({ serviceWorkers: "allow" });

function edit(path: string, change: (text: string) => string) {
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

const sha = (content: string | Buffer) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
const hash = (path: string) => sha(readFileSync(path));

/** Opens the lecture and waits until the whole deck is kept. */
async function visited(page: Page, space: WebSpace): Promise<Lecture> {
  const lecture = new Lecture(page, space.address);
  await lecture.open();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return lecture;
}

const version = (page: Page) => page.locator(".edition");
const offer = (page: Page) => page.getByRole("status").filter({ hasText: "There is a new version" });

test("after the first visit all three documents work without a network", async ({ space, context, page }) => {
  const lecture = await visited(page, space);
  await space.close();
  await context.setOffline(true);

  // What the first visit has not loaded is there all the same.
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(speaker.getByText(lecture.at(0).headline).first()).toBeVisible();
  await speaker.close();

  await page.reload();
  await lecture.ready();
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  await page.goto(`${space.address}review.html#/colours`);
  await expect(page.locator("article[id='/colours'] h3, article[id='/colours'] h2").first()).toBeInViewport();
  await page.locator("article[id='/colours']").getByRole("link", { name: "This slide in the lecture" }).click();
  await lecture.ready();
  await lecture.shows(lecture.first("colours", ({ id }) => id === "colours"));
  await page.goto(`${space.address}print.html?kind=handout`);
  await expect(page.getByRole("heading", { name: lecture.at(1).headline })).toBeVisible();
});

test("a new version waits through the lecture, is offered, and comes to every window on a yes", async ({
  space,
  second,
  context,
  page,
}) => {
  const lecture = await visited(page, space);
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
  space.serve(second);

  // A window opened now is of the first version, whole, and finds the second.
  const review = await context.newPage();
  await review.goto(`${space.address}review.html`);
  await expect(offer(review)).toBeVisible();
  await expect(version(review)).not.toHaveText(/99/);

  await expect(offer(page), "nothing on the wall").toBeHidden();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(speaker.getByText(lecture.at(1).headline).first(), "what the old one loads late is there").toBeVisible();
  await speaker.close();

  await lecture.press("Home");
  await offer(page).getByRole("button", { name: "Use it now" }).click();
  for (const window of [page, review]) await expect(version(window)).toHaveText(/Version 99\.0\.0/);
  await lecture.ready();
  await expect(offer(page)).toHaveCount(0);
  await lecture.press("PageDown");
  await lecture.shows(lecture.at(1));
});

test("a new version that is put off comes when every window is closed", async ({ space, second, context, page }) => {
  await visited(page, space);
  space.serve(second);
  await page.reload();
  await offer(page).getByRole("button", { name: "Later" }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(version(page)).not.toHaveText(/99/);
  // The old one is asked after from outside the deck's folder: a window inside would keep it.
  const outside = await context.newPage();
  const address = new URL("/", space.address).href;
  await outside.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<title>Outside</title>" }));
  await outside.goto(address);
  await page.close();
  await expect
    .poll(() =>
      outside.evaluate(async (scope) => {
        const registration = await navigator.serviceWorker.getRegistration(scope);
        return registration?.active?.state === "activated" && !registration.waiting;
      }, space.address),
    )
    .toBe(true);
  await outside.goto(`${space.address}review.html`);
  await expect(version(outside)).toHaveText(/Version 99\.0\.0/);
});

test("a host that still sends the old version’s policy does not spoil the new one", async ({ space, second, page }) => {
  await visited(page, space);
  edit(join(second, "_headers"), (rules) => rules.replaceAll(/'sha256-[^']+'/g, ""));
  space.serve(second);
  await page.reload();
  await offer(page).getByRole("button", { name: "Use it now" }).click();
  await expect(version(page)).toHaveText(/Version 99\.0\.0/);
  const serif = /Source Serif/;
  await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-family", serif);
});

test("a version that is not all there yet is not taken", async ({ space, second, page }) => {
  const lecture = await visited(page, space);
  edit(join(second, "review.html"), (html) => html.replace("</body>", "<p>A later one</p></body>"));
  space.serve(second);
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const next = registration.installing;
    if (!next) return "none";
    await new Promise((resolve) => next.addEventListener("statechange", resolve, { once: true }));
    return next.state;
  });
  expect(await failed).toBe("redundant");
  await page.reload();
  await lecture.ready();
  await expect(offer(page)).toHaveCount(0);
  await expect(version(page)).not.toHaveText(/99/);
});

test("the site can be installed: it has a name, icons, and a page to start with", async ({ space, page }) => {
  await visited(page, space);
  const address = await page.locator("link[rel=manifest]").evaluate((link: HTMLLinkElement) => link.href);
  const manifest = await (await page.request.get(address)).json();
  expect(manifest).toMatchObject({ name: await page.title(), display: "standalone" });
  expect((await page.request.get(new URL(manifest.start_url, address).href)).ok()).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const png = await (await page.request.get(new URL(src, address).href)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test("on the author’s own computer nothing is kept, so that a changed slide is seen at once", async ({
  space,
  page,
  allowed,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const keeps = () => asked.some((url) => /\/keep-[^/]+\.js$/.test(url));
  const here = space.address.replace("127.0.0.1", "localhost");
  allowed.push(new URL(here).origin);
  await new Lecture(page, here).open();
  expect(keeps()).toBe(false);
  await new Lecture(page, space.address).open();
  await expect.poll(keeps).toBe(true);
});
