// The page read aloud by a voice of the device. Browsers of test machines have none: one that says when it has finished is put
// in its place.
import type { Page } from "@playwright/test";
import { PHONE, Review } from "../support/review.ts";
import { expect, test } from "../support/test.ts";

/** What the page has asked the voice to say. */
interface Said {
  readonly text: string;
  readonly rate: number;
  readonly lang: string;
  readonly voice: string;
}

class Voice {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Gives the device voices, before the page is opened. */
  async install(voices: readonly { readonly lang: string; readonly localService: boolean }[]) {
    await this.#page.addInitScript((given) => {
      const said: object[] = [];
      let current: { onend?: () => void } | undefined;
      class Utterance {
        text: string;
        rate = 1;
        lang = "";
        voice?: { name: string };
        onend?: () => void;
        constructor(text: string) {
          this.text = text;
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => given.map((one, index) => ({ ...one, name: `voice ${index}`, default: false })),
        speak: (utterance: Utterance) => {
          current = utterance;
          const { text, rate, lang, voice } = utterance;
          said.push({ text, rate, lang, voice: voice?.name });
        },
        cancel: () => {
          const ended = current;
          current = undefined;
          ended?.onend?.(); // as some browsers do
        },
      });
      Object.defineProperty(window, "speechSynthesis", { value: speech });
      Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
      const end = () => {
        const ended = current;
        current = undefined;
        ended?.onend?.();
      };
      Object.assign(window, { voiceInTest: { said, end, isSilent: () => !current } });
    }, voices);
  }

  /** All that it was asked to say. */
  said(): Promise<Said[]> {
    return this.#page.evaluate(() => (window as unknown as { voiceInTest: { said: Said[] } }).voiceInTest.said);
  }

  /** It has said what it was asked to. */
  async ends() {
    await this.#page.evaluate(() => (window as unknown as { voiceInTest: { end(): void } }).voiceInTest.end());
  }

  isSilent(): Promise<boolean> {
    return this.#page.evaluate(() =>
      (window as unknown as { voiceInTest: { isSilent(): boolean } }).voiceInTest.isSilent(),
    );
  }

  /** The text that is marked on the page. */
  marked(): Promise<string> {
    return this.#page.evaluate(() =>
      [...(CSS.highlights.get("aloud") ?? [])]
        .map((range) => (range as Range).toString().replaceAll(/\s+/g, " "))
        .join(""),
    );
  }
}

const LOCAL = [{ lang: "en-GB", localService: true }];
const group = (page: Page) => page.getByRole("group", { name: "Read aloud" });
const bar = (page: Page) => page.getByRole("region", { name: "Read aloud" });

async function switchOn(page: Page) {
  const review = new Review(page);
  await review.opener("Display").click();
  await group(page).getByRole("radio", { name: "On" }).check();
}

test("it is not offered where the device has no voice of its own for the lesson’s language", async ({ page }) => {
  const review = new Review(page);
  await new Voice(page).install([
    { lang: "en-US", localService: false },
    { lang: "de-DE", localService: true },
  ]);
  await review.open();
  await review.opener("Display").click();
  await expect(page.getByRole("group", { name: "Colours", exact: true })).toBeVisible();
  await expect(group(page)).toBeHidden();
  await expect(bar(page)).toBeHidden();
});

test("it is off until the reader switches it on, and stays on", async ({ page }) => {
  const review = new Review(page);
  await new Voice(page).install(LOCAL);
  await review.open();
  await expect(bar(page)).toBeHidden();
  await switchOn(page);
  await expect(bar(page).getByRole("button", { name: "Read aloud" })).toBeVisible();
  await page.reload();
  await review.ready();
  await expect(bar(page).getByRole("button", { name: "Read aloud" })).toBeVisible();
  await review.opener("Display").click();
  await group(page).getByRole("radio", { name: "Off" }).check();
  await expect(bar(page)).toBeHidden();
});

test("sentence by sentence, from the slide that is read on; each is marked while it is said", async ({ page }) => {
  const voice = new Voice(page);
  const review = new Review(page);
  await voice.install(LOCAL);
  await review.open("scattering");
  await switchOn(page);
  await bar(page).getByRole("button", { name: "Read aloud" }).click();
  const headline = (await review.article("scattering").getByRole("heading").first().textContent()) ?? "";
  expect(await voice.said()).toEqual([{ text: headline, rate: 1, lang: "en", voice: "voice 0" }]);
  expect(await voice.marked()).toBe(headline);

  await test.step("what is seen of a figure is said in words", async () => {
    const figure = review.article("scattering").locator("svg[role=img]").first();
    await voice.ends();
    expect((await voice.said()).at(-1)?.text).toBe(await figure.getAttribute("aria-label"));
    await expect(figure).toHaveAttribute("data-aloud", "");
  });

  await test.step("then the text, which stays in view", async () => {
    for (let count = 0; count < 3; count += 1) {
      await voice.ends();
      const said = (await voice.said()).at(-1)?.text ?? "";
      expect(await voice.marked()).toBe(said);
      await expect(review.article("scattering").getByText(said).first()).toBeInViewport();
    }
  });

  await test.step("paused it is silent, and goes on with the same sentence", async () => {
    const { text } = (await voice.said()).at(-1) ?? { text: "" };
    await bar(page).getByRole("button", { name: "Pause" }).click();
    expect(await voice.isSilent()).toBe(true);
    expect(await voice.marked()).toBe(text);
    await bar(page).getByRole("button", { name: "Read on" }).click();
    expect((await voice.said()).at(-1)?.text).toBe(text);
  });

  await test.step("a sentence back and forward", async () => {
    const said = (await voice.said()).map(({ text }) => text);
    const [before, now] = [said.at(-3), said.at(-1)];
    await bar(page).getByRole("button", { name: "Sentence before" }).click();
    expect((await voice.said()).at(-1)?.text).toBe(before);
    await bar(page).getByRole("button", { name: "Next sentence" }).click();
    expect((await voice.said()).at(-1)?.text).toBe(now);
  });

  await test.step("at the reader’s speed, which is kept", async () => {
    await bar(page).getByRole("combobox", { name: "Speed" }).selectOption("1.5");
    expect((await voice.said()).at(-1)?.rate).toBe(1.5);
    await page.reload();
    await review.ready();
    await expect(bar(page).getByRole("combobox", { name: "Speed" })).toHaveValue("1.5");
  });
});

test("the whole page is read to its end, and no question or answer with it", async ({ page }) => {
  const voice = new Voice(page);
  const review = new Review(page);
  await voice.install(LOCAL);
  await review.open();
  await switchOn(page);
  await bar(page).getByRole("button", { name: "Read aloud" }).click();
  await page.evaluate(() => {
    const { end, isSilent } = (window as unknown as { voiceInTest: { end(): void; isSilent(): boolean } }).voiceInTest;
    for (let count = 0; count < 5000 && !isSilent(); count += 1) end();
  });
  expect(await voice.isSilent()).toBe(true);
  expect(await voice.marked()).toBe("");
  const said = (await voice.said()).map(({ text }) => text);
  const headlines = (await review.slides()).map(({ headline }) => headline);
  const all = said.join(" ");
  let at = -1;
  for (const headline of headlines) {
    at = all.indexOf(headline, at + 1);
    expect(at, `“${headline}” is said in its turn`).toBeGreaterThan(-1);
  }
  const options = await page.locator(".question label").evaluateAll((all) => all.map((one) => one.textContent?.trim()));
  expect(options.length).toBeGreaterThan(0);
  expect(said.filter((text) => options.includes(text))).toEqual([]);
  await expect(bar(page).getByRole("button", { name: "Read aloud" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("the buttons fit, and nothing is under them at the page’s end", async ({ page }) => {
    await new Voice(page).install(LOCAL);
    const review = new Review(page);
    await review.open();
    await switchOn(page);
    await bar(page).getByRole("button", { name: "Read aloud" }).click();
    for (const name of ["Pause", "Sentence before", "Next sentence"]) {
      const box = await bar(page).getByRole("button", { name }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const end = await page.locator("footer.edition").boundingBox();
    const top = await bar(page).boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
  });
});
