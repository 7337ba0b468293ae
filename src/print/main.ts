// The print document: lays out on pages what the choice asks for, and keeps the choice in the address.
import { decoded } from "../dom/decoded.ts";
import { demand } from "../dom/demand.ts";
import { latePicturesInWords } from "../dom/late-pictures.ts";
import { started } from "../dom/started.ts";
import { numbers, pages as words } from "../words/here.ts";
import type { Beside } from "./beside.ts";
import { CHOICES, type Choice, type ChoiceName, choiceIn, type PrintKind, queryOf } from "./choice.ts";
import { layOut } from "./pages.ts";
import { strokesOn } from "./pen.ts";
import { forFillingIn, ruleBlanks } from "./worksheet.ts";

/** What of an entry each kind shows. */
const SHOWS: Record<PrintKind, string> = {
  slides: ".sheet",
  handout: ".sheet, .said-in-film, .text-page, .ruled",
  notes: ".sheet, .notes, .said-in-film, .works-cited, .text-page",
  worksheet: ".sheet, .text-page, .exercises, .name-line, .ruled",
  key: ".sheet, .exercises",
};

const FACES = [
  '400 1em "Atkinson Hyperlegible Next"',
  '650 1em "Atkinson Hyperlegible Next"',
  '600 1em "Source Serif 4"',
];
/** So long whoever prints waits for what is still on its way (fonts, strokes, a second language), in ms. */
const PATIENCE = 2_000;

if (document.readyState === "loading") {
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
const root = document.documentElement;
const main = demand(document, "main");
const form = demand<HTMLFormElement>(document, "#choice");
const outcome = demand(document, "#outcome");
const lesson = main.dataset["lesson"] ?? "";
if (import.meta.env.PICTURES) latePicturesInWords(); // in the copies below, too
const source = [...main.children].map((entry) => entry.cloneNode(true) as HTMLElement);

/** The page's size. A style sheet of the script's own: named pages keep their size in Chromium only. */
const pageSize = new CSSStyleSheet();
document.adoptedStyleSheets.push(pageSize);

const lecture = demand<HTMLAnchorElement>(document, ".choice-bar nav a").href;
const strokes = strokesOn(source, lecture)
  .catch(() => false) // the slides are printed without them
  .then((hasStrokes) => {
    demand(document, "label:has([name=pen])").hidden = !hasStrokes;
  });

let choice = choiceIn(new URLSearchParams(location.search));
for (const name of Object.keys(CHOICES) as ChoiceName[]) {
  demand<HTMLSelectElement>(document, `[name=${name}]`).value = choice[name];
}
// A second language, where the lesson has one, and this page may read it.
const second =
  import.meta.env.TRANSLATED && location.protocol !== "file:"
    ? form.querySelector<HTMLSelectElement>("[name=beside]")
    : null;
let shownBeside: Beside | undefined;
/** Whether it is still on its way. */
let isBesideLate = false;
if (second) second.value = new URLSearchParams(location.search).get("beside") ?? "";

form.addEventListener("change", async () => {
  const asked = choiceIn(new FormData(form));
  choice = asked;
  const showNow = () => {
    if (asked !== choice) return; // something else has been chosen meanwhile
    const seen = entryInView();
    const query = new URLSearchParams(queryOf(choice));
    if (shownBeside) query.set("beside", shownBeside.language);
    history.replaceState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}${location.hash}`);
    show(choice);
    if (seen) document.getElementById(seen)?.scrollIntoView();
  };
  if (import.meta.env.TRANSLATED) {
    const coming = findBeside(asked);
    if (!(await isInTime(coming))) showNow();
    await coming;
  }
  showNow();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  print();
});

// Pages are measured with their fonts. What fails or is late is left out, and the pages are laid out again once it comes:
// letters that move the lines must cut nothing off.
const fonts = Promise.all(FACES.map((face) => document.fonts.load(face))).catch(() => {});
const coming = new Set<Promise<unknown>>([fonts, strokes]);
if (import.meta.env.TRANSLATED) coming.add(findBeside(choice));
for (const one of coming) one.then(() => coming.delete(one));
await isInTime(Promise.all(coming));
show(choice);
if (location.hash) document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView();
root.dataset["pages"] = "ready";
started();
for (const one of coming) one.then(() => show(choice));

/** @returns whether it is here before whoever prints has waited for too long */
function isInTime(what: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  return Promise.race([what.then(() => true), late]);
}

/** Loads the slides of the second language that is chosen, for a print that shows them. Until they are here none are shown. */
async function findBeside(asked: Choice): Promise<void> {
  const folder = asked.kind === "handout" && second?.selectedOptions[0]?.dataset["folder"];
  shownBeside = undefined;
  isBesideLate = Boolean(folder);
  const had = folder
    ? await import("./beside.ts").then(({ beside }) => beside(folder)).catch(() => undefined)
    : undefined;
  if (asked !== choice) return; // something else has been chosen while they were loaded
  isBesideLate = false;
  shownBeside = had;
}

function show({ kind, paper, line, evidence, ink, pen }: Choice) {
  Object.assign(root.dataset, { kind, paper, line, ink });
  pageSize.replaceSync(kind === "slides" ? "" : `@page { size: ${paper}; margin: 0 }`);
  const name = demand<HTMLOptionElement>(document, `option[value=${kind}]`).label;
  document.title = words.title(lesson, name);
  if (import.meta.env.TRANSLATED) {
    if (shownBeside) document.title += ` · ${second?.selectedOptions[0]?.label}`;
    root.toggleAttribute("data-beside", shownBeside !== undefined);
    if (second) demand(document, "label:has([name=beside])").hidden = kind !== "handout";
  }

  const entries = source
    .filter((entry) => line === "critical" || entry.dataset["line"] === line)
    .filter((entry) => evidence === "yes" || !("evidence" in entry.dataset))
    .map((entry) => entry.cloneNode(true) as HTMLElement);
  for (const entry of entries) {
    for (const part of [...entry.children]) if (!part.matches(SHOWS[kind])) part.remove();
    if (pen === "no") entry.querySelector(".ink")?.remove();
    const other = import.meta.env.TRANSLATED && shownBeside?.sheets.get(entry.id);
    if (other) entry.querySelector(".sheet")?.after(other.cloneNode(true));
  }
  const isToFillIn = kind === "worksheet" || kind === "key";
  const sheets = isToFillIn ? forFillingIn(entries, kind === "key") : entries;
  main.replaceChildren();
  if (kind === "slides") main.append(...sheets);
  else layOut(sheets, newPage, kind === "notes");
  if (isToFillIn) ruleBlanks(main);
  leadOnlyWhereTheTextIs();
  const pages = main.children.length;
  for (const [index, count] of main.querySelectorAll(".page > .foot > .number").entries())
    count.textContent = numbers.write(`${index + 1} / ${pages}`);
  outcome.textContent = words.count(pages);
  if (import.meta.env.TRANSLATED && second?.value && kind === "handout" && !shownBeside)
    outcome.textContent = isBesideLate ? words.besideLate : words.notBeside;
}

/** Not every kind of print has the text's page: a locator that would lead nowhere is no link. */
function leadOnlyWhereTheTextIs() {
  for (const link of main.querySelectorAll<HTMLAnchorElement>("a.locator"))
    if (!document.getElementById(link.hash.slice(1))) link.replaceWith(...link.childNodes);
}

/** An empty page at the end: its box, and a foot that a screen reader passes over, as it does on paper. */
function newPage(): HTMLElement {
  const page = element("div", "page");
  const box = element("div", "box");
  const foot = element("footer", "foot");
  foot.ariaHidden = "true";
  foot.append(element("span", "", document.title.replace(": ", " · ")), element("span", "number"));
  page.append(box, foot);
  main.append(page);
  return box;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** The id of the entry at the top of the window, so that another choice shows the same slide. */
const entryInView = () =>
  [...document.querySelectorAll(".entry[id]")].find((entry) => entry.getBoundingClientRect().bottom > 100)?.id;
