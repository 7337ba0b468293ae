// Drawing on a slide, as a hand does it.
import { expect, type Locator, type Page } from "@playwright/test";

/** A stage to draw on: the wall's, or the picture in the speaker view. */
export class Sheet {
  readonly page: Page;
  readonly #stage: Locator;

  constructor(page: Page, stage: Locator) {
    this.page = page;
    this.#stage = stage;
  }

  /** The pen's toolbar. */
  get bar(): Locator {
    return this.page.getByRole("toolbar", { name: "Pen" });
  }

  /** The strokes that can be seen. */
  get strokes(): Locator {
    return this.#stage.locator(".present > .slide > .ink > path").filter({ visible: true });
  }

  async takePen() {
    await this.page.keyboard.press("d");
    await expect(this.bar).toBeVisible();
  }

  /** Draws a line with the mouse, from and to in slide units. */
  async draw(from: readonly [number, number], to: readonly [number, number]) {
    const start = await this.at(from);
    const end = await this.at(to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
    await this.page.mouse.up();
  }

  /** A place on the slide in px of the window. */
  async at([x, y]: readonly [number, number]) {
    const box = await this.#stage.boundingBox();
    if (!box) throw new Error("There is nothing to draw on.");
    return { x: box.x + (x / 1280) * box.width, y: box.y + (y / 720) * box.height };
  }

  /** Where an element is on the slide: left, top, right and bottom in slide units. */
  async placeOf(element: Locator): Promise<number[]> {
    const [stage, box] = [await this.#stage.boundingBox(), await element.boundingBox()];
    if (!stage || !box) return [];
    const u = stage.width / 1280;
    return [box.x - stage.x, box.y - stage.y, box.x + box.width - stage.x, box.y + box.height - stage.y].map(
      (px) => px / u,
    );
  }

  /** Waits until a stroke reaches from one place to the other, give or take its width. */
  async hasStroke(stroke: Locator, from: readonly [number, number], to: readonly [number, number]) {
    await expect(async () => {
      const place = await this.placeOf(stroke);
      for (const [index, wanted] of [...from, ...to].entries()) {
        expect(Math.abs((place[index] ?? Number.NaN) - wanted)).toBeLessThan(14);
      }
    }).toPass({ timeout: 10_000 });
  }
}
