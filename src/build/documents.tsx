// Renders the three documents' markup from the slides. Runs in Vite's module runner, at build time only.
import { render } from "preact-render-to-string";
import order from "../../slides/index.ts";
import { messageOf } from "../deck/problem.ts";
import { problemsOf } from "../deck/rules.ts";
import type { Slide } from "../deck/slide.ts";
import { LectureDocument } from "../lecture/document.tsx";
import { PrintDocument } from "../print/document.tsx";
import { keyOf } from "../progress/key.ts";
import { ReviewDocument } from "../review/document.tsx";
import { readSettings, showSettings } from "../theme/settings.ts";
import { edition } from "./edition.ts";

const modules = import.meta.glob<{ default: Slide }>("../../slides/*.tsx", { eager: true });
const files = new Map(Object.entries(modules).map(([path, { default: slide }]) => [slide, path.replace("../../", "")]));
const fileOf = (slide: Slide) => files.get(slide) ?? `slides/${slide.id}.tsx`;

const deck = await order;
const problems = problemsOf(deck, fileOf);
if (problems.length > 0) throw new Error(messageOf(problems));

/** Slide modules that the running order leaves out. */
export const leftOut = [...files]
  .filter(([slide]) => !deck.slides.some((placed) => placed.slide === slide))
  .map(([, file]) => file);

/** What stands in a document's head and body. */
export interface DocumentMarkup {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly description: string;
  /** The lesson's id: what a student answers is kept under its name. */
  readonly lesson: string;
  /** A script that shows the reader's choices before the first paint. */
  readonly settings: string;
  readonly body: string;
}

const { id, title, subtitle, language, author } = deck.lesson;
const settings = `(${showSettings})((${readSettings})(${JSON.stringify(keyOf(id))}))`;
const common = { language, author, description: subtitle, lesson: id, settings };

/** By the name of the HTML file that each goes into. */
export const documents: Record<string, DocumentMarkup> = {
  "index.html": { ...common, title, body: render(<LectureDocument deck={deck} edition={edition()} />) },
  "review.html": {
    ...common,
    title: `${title}: to read`,
    body: render(<ReviewDocument deck={deck} edition={edition()} />),
  },
  "print.html": {
    ...common,
    title: `${title}: to print`,
    body: render(<PrintDocument deck={deck} edition={edition()} />),
  },
};
