// Addresses, as every browser understands them: mangled, unknown, with a query, and in a frame of another page.
import { expect, test } from "./test.ts";

test("a mangled address leads to the slide meant, one of no slide to the first, and says so", async ({
  person,
  site,
}) => {
  for (const mangled of ["COLOURS", "colours.", "colours?utm_source=chat", "colours/7", "2"]) {
    await person.open(`${site.address}#/${mangled}`);
    await person.has("section.present#colours, section.present[id=colours]");
    await person.isAt(mangled === "colours/7" ? "#/colours/1" : "#/colours");
    await person.open(`${site.address}blank.html`.replace("blank.html", "#/title"));
    await person.isAt("#/title");
  }
  for (const nowhere of ["nowhere-at-all", "%E0%A4%A", "title/../..", "-1"]) {
    await person.open(`${site.address}#/${nowhere}`);
    await person.reads("no slide", "#deck_notice");
    await person.isAt("#/title");
  }
  await person.open(`${site.address}#/title/1`);
  await person.isAt("#/title");

  await person.open(`${site.address}review.html#/Colours.`);
  await person.isAt("#/colours");
  await person.open(`${site.address}review.html?chat#/nowhere-at-all`);
  await person.reads("no slide “nowhere-at-all”", ".notices");
});

test("a query is none of Reveal’s options; ?print-pdf leads to the print document, which reads any address", async ({
  person,
  site,
}) => {
  for (const query of ["?view=scroll", "?keyboard=false&controls=false"]) {
    await person.open(`${site.address}${query}#/colours`);
    await person.isAt("#/colours");
    await person.press("End");
    await person.isAt("#/sources");
  }
  await person.tab.open(`${site.address}?print-pdf#/colours`);
  await person.has("html[data-pages=ready]");
  await person.isAt("print.html#/colours");
  await person.open(`${site.address}print.html?kind=notes#%`);
  expect((await person.all("heading")).length).toBeGreaterThan(15);
});

test("in a frame that may only run scripts slides move; keys work too, or it is said how to open the deck by itself", async ({
  person,
  site,
  driven,
  expected,
}) => {
  expected.push(/policy/); // WebKit takes no file for the page’s own
  await person.tab.open(`${site.address}frame.html?of=index.html`);
  const press = (key: string, code: string) =>
    person.tab.runInFrame(
      (sign, place) => {
        const event = { key: sign, code: place, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", event));
      },
      key,
      code,
    );
  const seen = () =>
    person.tab.runInFrame(() => ({
      deck: document.documentElement.dataset["deck"],
      slide: document.querySelector("section.present")?.id,
      notice: document.getElementById("deck_notice")?.textContent ?? "",
      dialog: document.querySelector("dialog[open]")?.id,
    }));
  await expect.poll(async () => (await seen()).deck).toBe("ready");
  await press("PageDown", "PageDown");
  await expect.poll(async () => (await seen()).slide).toBe("colours");
  if (driven === "webkit") {
    expect((await seen()).notice).toContain(`Open the deck by itself: ${site.address}`);
    return;
  }
  await press("m", "KeyM");
  await expect.poll(async () => (await seen()).dialog).toBe("contents_dialog");
});
