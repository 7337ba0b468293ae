// `npm run pdf`: writes every kind of print as a PDF into dist/pdf/. One kind, a paper, a folder:
// `npm run pdf -- handout --paper letter --folder ~/Desktop`; also --line article, --evidence no, --ink grey. A lesson's
// other languages are asked for by name: `--language ar` writes into a folder `ar` of that one, and `handout --beside ar` shows
// each slide in both.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { argv, env } from "node:process";
import { parseArgs } from "node:util";
import { CHOICES, type Choice, choiceNamed, queryOf } from "../../print/choice.ts";
import { launchedBrowser } from "../browser.ts";
import { DIST, inProject } from "../folders.ts";
import { isBuilt } from "../is-built.ts";
import type { Printed } from "../pdf/finish.ts";
import { wordsOfPages } from "../pdf/printed-words.ts";
import { CONDITIONS } from "../pdf/ua.ts";
import { writeWhole } from "../whole-file.ts";
import { cannotWrite, canWrite } from "../writable.ts";
import { Stop } from "./stop.ts";

/** Printed two at a time: more would only wait for each other on the computers that this is made for. */
const AT_ONCE = 2;

const USAGE = "As in: npm run pdf -- handout notes --paper a4 --line article --ink grey --folder FOLDER";

interface Job {
  readonly name: string;
  /** Where in the site its print document is; empty for the lesson's own language. */
  readonly site: string;
  readonly choice: Partial<Choice>;
  /** The second language of a handout. */
  readonly beside?: string;
}

const { jobs: asOne, languages, folder } = asked();
const started = Date.now();
const launching = launchedBrowser();
launching.catch(() => {}); // said below, where nothing else is to be mended first
const finisher = import("../pdf/finish.ts"); // loaded while the browser starts
await canWrite(folder).catch(elsewhere);
if (!(await isBuilt(DIST, env["LESSON"]))) {
  console.log("Building the deck …");
  const { buildDeck } = await import("../build-deck.ts");
  await buildDeck().catch(stop);
}
const jobs = languages.flatMap((language) => inLanguage(language));
const browser = await launching.catch(stop);
try {
  await printAll();
} finally {
  await browser.close();
}
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  `${jobs.length === 1 ? "1 PDF is" : `${jobs.length} PDFs are`} in ${inProject(folder)}, after ${seconds} s.`,
);

/** Within a sentence, a condition begins in small type. */
function inSentence(condition: string): string {
  return condition.charAt(0).toLowerCase() + condition.slice(1);
}

/** What is asked for, in one of the lesson's languages: a BCP 47 tag, or nothing for its own. */
function inLanguage(language: string | undefined): readonly Job[] {
  const own = languageOf(join(DIST, "print.html"));
  const others = readdirSync(DIST).filter((name) => languageOf(join(DIST, name, "print.html")) === name);
  if (language === undefined || language === own) return asOne.map((job) => ({ ...job, site: "" }));
  if (!others.includes(language))
    throw new Stop(`The lesson is not in “${language}”. Use one of: ${[own, ...others].join(", ")}.`);
  return asOne.map((job) => ({ ...job, name: `${language}/${job.name}`, site: `${language}/` }));
}

/** The language that a built document is in; undefined where there is none. */
function languageOf(file: string): string | undefined {
  return existsSync(file) ? /<html lang="([^"]+)"/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
}

function stop({ message }: Error): never {
  throw new Stop(message);
}

async function printAll() {
  const waiting = [...jobs];
  let done = 0;
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { name } = job;
      const { data, findings, pages } = await pdfOf(job).catch(({ message }: Error) => {
        waiting.length = 0;
        throw new Stop(`${name} was not written: ${message.split("\n")[0]}.`);
      });
      await writeWhole(join(folder, name), (to) => writeFile(to, data)).catch((error) => {
        // Windows lets nobody replace a file that is open.
        if (!["EPERM", "EBUSY"].includes(error.code)) elsewhere(cannotWrite(folder, error));
        throw new Stop(`${name} can’t be replaced: another program has it open. Close it there, and try again.`);
      });
      done++;
      const size = `${Math.round(data.length / 1024)} KB`;
      console.log(`${done} of ${jobs.length}  ${name}  ${pages === 1 ? "1 page" : `${pages} pages`}, ${size}`);
      const kinds = [...new Set(findings.map(({ condition }) => condition))];
      for (const kind of kinds) {
        const found = findings.filter(({ condition }) => condition === kind);
        const on = [...new Set(found.flatMap(({ page }) => page ?? []))];
        const where = on.length > 0 ? `, on page ${on.join(", ")}` : "";
        console.warn(`  not PDF/UA-1: ${inSentence(CONDITIONS[kind])}${where} (${kind} of the Matterhorn Protocol)`);
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Prints one kind as Ctrl+P does, and finishes it. */
async function pdfOf({ choice, site, beside }: Job) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  // The built files, without a server.
  await page.route("**", (route) => route.fulfill({ path: join(DIST, new URL(route.request().url()).pathname) }));
  await page.goto(`http://localhost/${site}print.html${withBeside(queryOf(choice), beside)}`, { waitUntil: "commit" });
  await page.waitForSelector("html[data-pages=ready]");
  if (beside && !(await page.locator("html[data-beside]").count())) throw new Error(`the lesson is not in “${beside}”`);
  const printed = { ...(await page.evaluate(whatIsPrinted)), words: await page.evaluate(wordsOfPages) };
  const raw = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  const { finished } = await finisher;
  await page.close();
  return { ...(await finished(raw, printed)), pages: printed.pages };
}

function withBeside(query: string, beside: string | undefined): string {
  return beside ? `${query}${query ? "&" : "?"}${new URLSearchParams({ beside })}` : query;
}

/** Runs in the print document. */
function whatIsPrinted(): Omit<Printed, "words"> {
  const isSlides = document.documentElement.dataset["kind"] === "slides";
  const pages = [...document.querySelectorAll(isSlides ? ".entry" : ".page")];
  const headlines = [...document.querySelectorAll<HTMLElement>(".entry[id]")].map((entry) => {
    const page = pages.findIndex((one) => one.contains(entry));
    const { top = 0, height = 1 } = pages[page]?.getBoundingClientRect() ?? {};
    return {
      text: entry.querySelector("h1, h2")?.textContent ?? "",
      part: entry.dataset["part"] ?? "",
      number: Number(entry.dataset["number"]),
      page,
      down: (entry.getBoundingClientRect().top - top) / height,
    };
  });
  const figures = [...document.querySelectorAll(".entry svg[role=img]")]
    .filter((figure) => figure.checkVisibility())
    .map((figure) => {
      const page = pages.findIndex((one) => one.contains(figure));
      const sheet = pages[page]?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
      const { left, top, width, height } = figure.getBoundingClientRect();
      return {
        page,
        left: (left - sheet.left) / sheet.width,
        top: (top - sheet.top) / sheet.height,
        width: width / sheet.width,
        height: height / sheet.height,
      };
    });
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".entry a[href]")]
    .filter((link) => link.checkVisibility())
    .map((link) => {
      const address = link.getAttribute("href") ?? "";
      return {
        address: address.startsWith("#") ? address : link.href,
        text: link.textContent?.replaceAll(/\s+/g, " ") ?? "",
      };
    });
  // The rings beside printed options are for a pen: nothing can be chosen on paper, and they say nothing that the options don't.
  for (const control of document.querySelectorAll("input, select, textarea"))
    control.setAttribute("aria-hidden", "true");
  const author = document.querySelector<HTMLMetaElement>("meta[name=author]")?.content ?? "";
  const language = document.documentElement.lang;
  return { title: document.title, author, language, pages: pages.length, headlines, figures, links, isSlides };
}

function elsewhere({ message }: Error): never {
  throw new Stop(`${message} Choose another folder: npm run pdf -- --folder FOLDER`);
}

/** What the command line asks for: every kind, on every paper, where it does not say which. */
function asked(): {
  jobs: readonly Omit<Job, "site">[];
  languages: readonly (string | undefined)[];
  folder: string;
} {
  const { positionals, values } = commandLine();
  const kinds = positionals.length > 0 ? positionals.map((kind) => oneOf("kind", kind)) : CHOICES.kind;
  const papers = values.paper === undefined ? CHOICES.paper : [oneOf("paper", values.paper)];
  const others = {
    line: oneOf("line", values.line),
    evidence: oneOf("evidence", values.evidence),
    ink: oneOf("ink", values.ink),
  };
  const extent = others.line === "article" ? "-article" : others.evidence === "no" && "-main-line";
  const named = [extent, others.ink === "grey" && "-grey"].filter(Boolean).join("");
  return {
    folder: resolve(values.folder),
    languages: values.language ?? [undefined],
    jobs: kinds.flatMap((kind): Omit<Job, "site">[] => {
      const name = kind === "key" ? "answer-key" : kind;
      if (values.beside && kind === "handout")
        return papers.map((paper) => ({
          name: `${name}-${paper}${named}-${values.beside}.pdf`,
          choice: { kind, paper, ...others },
          beside: values.beside ?? "",
        }));
      // A slide has its own shape on any paper.
      if (kind === "slides") return [{ name: `${name}${named}.pdf`, choice: { kind, ...others } }];
      return papers.map((paper) => ({ name: `${name}-${paper}${named}.pdf`, choice: { kind, paper, ...others } }));
    }),
  };
}

function commandLine() {
  try {
    return parseArgs({
      args: argv.slice(3),
      allowPositionals: true,
      options: {
        paper: { type: "string" },
        line: { type: "string", default: CHOICES.line[0] },
        evidence: { type: "string", default: CHOICES.evidence[0] },
        ink: { type: "string", default: CHOICES.ink[0] },
        folder: { type: "string", default: join(DIST, "pdf") },
        language: { type: "string", multiple: true },
        beside: { type: "string" },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message.split(". ")[0]}. ${USAGE}`);
  }
}

/** @throws Stop where there is no such choice */
function oneOf<Name extends keyof Choice>(name: Name, given: string): Choice[Name] {
  const found = choiceNamed(name, given);
  if (found) return found;
  throw new Stop(`There is no ${name} “${given}”. Use one of: ${CHOICES[name].join(", ")}.`);
}
