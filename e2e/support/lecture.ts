// The lecture document as a person sees it. Tests ask it for "the first slide with steps" rather than for a slide
// by name, so that they hold when the lesson is edited.
import { expect, type Locator, type Page } from "@playwright/test";

/** A slide as the page has it. */
export interface SlideInfo {
  readonly id: string;
  readonly headline: string;
  readonly steps: number;
  readonly isEvidence: boolean;
  readonly hasEvidence: boolean;
}

export class Lecture {
  readonly page: Page;
  /** Every slide, in order; known once the page is open. */
  slides: readonly SlideInfo[] = [];

  /** Where the document is: the site's root, or a file's address. */
  readonly #address: string;

  constructor(page: Page, address = "./") {
    this.page = page;
    this.#address = address;
  }

  /**
   * Opens the lecture at an address such as `#/leaf`, and waits until it can be used.
   *
   * @param waitUntil “load” never comes where a style sheet is held back that the deck asks for before it
   */
  async open(hash = "", waitUntil: "load" | "domcontentloaded" = "load") {
    await this.page.goto(`${this.#address}${hash}`, { waitUntil });
    await this.ready();
    // In the same document the address changes before the slide does.
    const id = /^#\/([^/]+)/.exec(hash)?.[1];
    if (this.slides.some((slide) => slide.id === id)) await expect(this.slide).toHaveId(id ?? "");
  }

  async ready() {
    await expect(this.page.locator("html[data-deck=ready]")).toBeAttached();
    this.slides = await this.page.locator(".slides section[id]").evaluateAll((sections) =>
      sections.map((section) => {
        const steps = [...section.querySelectorAll(".fragment")];
        const indices = steps.map((step) => step.getAttribute("data-fragment-index"));
        const stack = section.parentElement?.matches("section") ? [...section.parentElement.children] : [section];
        return {
          id: section.id,
          headline: section.querySelector("h1, h2")?.textContent ?? "",
          steps: new Set(indices).size,
          isEvidence: stack.indexOf(section) > 0,
          hasEvidence: stack.indexOf(section) === 0 && stack.length > 1,
        };
      }),
    );
  }

  /** The headline of the slide that is shown; a screen reader finds no other. */
  get headline(): Locator {
    return this.page
      .getByRole("main")
      .getByRole("heading", { level: 1 })
      .or(this.page.getByRole("main").getByRole("heading", { level: 2 }));
  }

  /** The slide that is shown. */
  get slide(): Locator {
    return this.page.locator("section[id].present");
  }

  /** The steps of the slide that can be seen. */
  get stepsShown(): Locator {
    return this.slide.locator(".fragment.visible").filter({ visible: true });
  }

  /** Waits until the slide is shown, named by the address, and alone. */
  async shows(slide: SlideInfo) {
    await expect(this.headline, `${slide.id} is shown`).toHaveText(slide.headline);
    await expect(this.headline, `${slide.id}: its headline is on the screen`).toBeInViewport();
    await expect(this.page, `${slide.id}: the address names it`).toHaveURL(new RegExp(`#/${slide.id}(/\\d+)?$`));
  }

  press(...keys: string[]) {
    return keys.reduce(async (before, key) => {
      await before;
      await this.page.keyboard.press(key);
    }, Promise.resolve());
  }

  /** How many steps of the slide are shown; those that appear together are one. */
  stepNumber(): Promise<number> {
    return this.slide
      .locator(".fragment.visible")
      .evaluateAll((all) => new Set(all.map((one) => one.getAttribute("data-fragment-index"))).size);
  }

  /**
   * The first slide that has such an element.
   *
   * @param selector as in `deck-choice`
   * @throws Error where the lesson has none: no test passes for want of what it tests
   */
  async having(selector: string): Promise<SlideInfo> {
    const ids = await this.page
      .locator(`.slides section[id]:has(${selector})`)
      .evaluateAll((all) => all.map(({ id }) => id));
    return this.first(`slide with ${selector}`, ({ id }) => id === ids[0]);
  }

  /** @throws Error where the lesson has no such slide, which is then to be told to the test's author */
  first(what: string, isIt: (slide: SlideInfo, index: number) => boolean): SlideInfo {
    const found = this.slides.find(isIt);
    if (!found) throw new Error(`The lesson has no ${what}.`);
    return found;
  }

  at(index: number): SlideInfo {
    return this.first(`slide ${index}`, (_, at) => at === (index < 0 ? this.slides.length + index : index));
  }

  after(slide: SlideInfo): SlideInfo {
    return this.at(this.#indexOf(slide) + 1);
  }

  before(slide: SlideInfo): SlideInfo {
    return this.at(this.#indexOf(slide) - 1);
  }

  /** The next slide of the main line. */
  afterOnMainLine(slide: SlideInfo): SlideInfo {
    const from = this.#indexOf(slide);
    return this.first("slide after it", (one, index) => index > from && !one.isEvidence);
  }

  #indexOf({ id }: SlideInfo) {
    return this.slides.findIndex((slide) => slide.id === id);
  }

  get withSteps() {
    return this.first("slide with two steps or more", ({ steps }) => steps > 1);
  }

  get withEvidence() {
    return this.first("slide with evidence below", ({ hasEvidence }) => hasEvidence);
  }
}
