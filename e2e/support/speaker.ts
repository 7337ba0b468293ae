// The speaker view as a lecturer sees it, in its own window beside the deck's.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import { USB } from "./builds.ts";
import type { Lecture, SlideInfo } from "./lecture.ts";

/** Where a lecture is held: from the built site, and from the single file on a USB stick. */
export const PLACES = [
  { from: "the site", address: "./" },
  { from: "a file", address: pathToFileURL(join(USB, "lecture.html")).href },
];

export class Speaker {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the speaker view with its key, from the deck, and waits until the two have found one another. */
  static async from(lecture: Lecture): Promise<Speaker> {
    const [page] = await Promise.all([lecture.page.waitForEvent("popup"), lecture.press("s")]);
    const speaker = new Speaker(page);
    await speaker.found();
    return speaker;
  }

  /** As `from`, after another speaker view was closed. */
  static async again(lecture: Lecture): Promise<Speaker> {
    const speaker = new Speaker(await Speaker.windowAgain(lecture));
    await speaker.found();
    return speaker;
  }

  /**
   * A new window of the speaker view, as its key opens it. The deck's window may not know yet that the one before is closed,
   * and brings that to the front: the key is pressed again then.
   */
  static async windowAgain(lecture: Lecture): Promise<Page> {
    const context = lecture.page.context();
    const before = context.pages();
    let opened: Page | undefined;
    await expect(async () => {
      opened = context.pages().find((page) => !before.includes(page));
      if (!opened) await lecture.press("s");
      expect(opened, "a new window").toBeDefined();
    }).toPass({ timeout: 20_000 });
    return opened ?? lecture.page;
  }

  async ready() {
    await expect(this.page.locator("html[data-deck=speaker]")).toBeAttached();
  }

  /** Waits until this window and the deck's have found one another. */
  async found() {
    await this.ready();
    await expect(this.page.getByRole("button", { name: /^Deck (full|on)/ })).toBeEnabled();
  }

  /** The picture of the slide that the room sees, or of what comes next. */
  picture(which: "current" | "next"): Locator {
    return this.page.locator(`.picture.${which}`);
  }

  async shows(slide: SlideInfo) {
    await expect(this.picture("current").getByRole("img", { name: slide.headline })).toBeVisible();
    await expect(this.page).toHaveURL(new RegExp(`[?]speaker#/${slide.id}(/\\d+)?$`));
  }

  /** The steps that can be seen in the picture of the current slide. */
  get stepsShown(): Locator {
    return this.picture("current").locator(".fragment.visible").filter({ visible: true });
  }

  get notes(): Locator {
    return this.page.getByRole("region", { name: "Notes" });
  }

  get times(): Locator {
    return this.page.getByRole("region", { name: "Time" });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
