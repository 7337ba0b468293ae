// Firefox, over WebDriver BiDi.
import puppeteer, { type KeyInput, type Page } from "puppeteer-core";
import type { Driver, Tab } from "./driver.ts";
import { firefoxAt } from "./installed.ts";

export async function firefox(): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxAt() ?? "firefox",
    extraPrefsFirefox: {
      "dom.disable_open_during_load": true, // as Firefox has it for people: no window without a key or a click
    },
  });
  // In the window that Firefox begins with, the address bar has the focus, and a page never gets it.
  const first = await browser.newPage();
  return {
    tab: tabOf(first),
    opened: async (act) => {
      const opened = new Promise<Page>((resolve) =>
        browser.once("targetcreated", async (target) => resolve((await target.page()) as Page)),
      );
      await act();
      return tabOf(await opened);
    },
    anew: async () => tabOf(await browser.newPage()),
    print: async (address, ready) => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForSelector(ready);
      const pdf = await page.pdf({ format: "A4", printBackground: true });
      await page.close();
      return pdf;
    },
    quit: () => browser.close(),
  };
}

function tabOf(page: Page): Tab {
  return {
    open: async (address) => void (await page.goto(address)),
    run: (run, ...args) => page.evaluate(run as unknown as (...all: unknown[]) => never, ...args),
    runInFrame: (run, ...args) =>
      page.frames()[1]?.evaluate(run as unknown as (...all: unknown[]) => never, ...args) as never,
    press: async (key) => {
      const keys = (key === "+" ? [key] : key.split("+")).map((one) => (one === "Space" ? " " : one)) as KeyInput[];
      const last = keys.pop() as KeyInput;
      for (const held of keys) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of keys) await page.keyboard.up(held);
    },
    drag: async ([x, y] = [0, 0], ...more) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const [toX, toY] of more) await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
