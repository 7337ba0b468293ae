// The review document as a student sees it.
import { expect, type Locator, type Page } from "@playwright/test";

export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 568 };
export const DESKTOP = { width: 1280, height: 720 };

export class Review {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the document, at a slide if one is named, and waits until its script has run. */
  async open(slide = "") {
    await this.page.goto(`review.html${slide && `#/${slide}`}`);
    await this.ready();
  }

  async ready() {
    // The contents mark the slide that is read, last of all that starts.
    await expect(this.page.locator(".parts a[aria-current]")).toHaveCount(1);
  }

  article(slide: string): Locator {
    return this.page.locator(`article[id="/${slide}"]`);
  }

  get contents(): Locator {
    return this.page.getByRole("navigation", { name: "Contents" });
  }

  /** What opens a panel of the bar on a narrow screen. */
  opener(name: "Search" | "Contents" | "Display"): Locator {
    return this.panels.filter({ hasText: name });
  }

  /** What opens the panels of the bar, in whatever language. */
  get panels(): Locator {
    return this.page.locator(".panel > summary");
  }

  /** The slides, in order, with what of them a test needs. */
  slides() {
    return this.page.locator("article").evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.id.slice(1),
        headline: article.querySelector(".headline")?.textContent ?? "",
        questions: [...article.querySelectorAll<HTMLElement>("[data-question]")].map(
          ({ dataset }) => dataset["question"],
        ),
      })),
    );
  }

  /** The first question of a kind, such as `deck-choice`, where `having` says which. */
  question(kind: string, having = ""): Locator {
    return this.page.locator(`article ${kind}${having}`).first();
  }
}

/** What a question says after an attempt, as the page keeps it back. */
export const feedbackOf = async (question: Locator): Promise<string[]> => {
  const all = await question
    .locator("template")
    .evaluate((template: HTMLTemplateElement) =>
      [...template.content.querySelectorAll("p")].map(({ textContent }) => textContent ?? ""),
    );
  if (all.length === 0) throw new Error("The question keeps no feedback back.");
  return all;
};

/** Answers a question, right or wrong, and checks it. */
export async function attempt(question: Locator) {
  const list = question.getByRole("combobox").first();
  if ((await question.getByRole("combobox").count()) > 0) await list.selectOption({ index: 1 });
  else await question.locator("input").first().check();
  await question.getByRole("button", { name: "Check" }).click();
}
