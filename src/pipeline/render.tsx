// Renders the documents from a lesson, to whole HTML. Runs in the lesson's own runner (lesson-runner.ts), beside its slides.
import { render } from "preact-render-to-string";
import { minifySync } from "rolldown/utils"; // what Vite minifies with
import type { DeckDocument } from "../deck/document.ts";
import { isDraft, withoutTodos } from "../deck/draft.ts";
import { withDraftsShown } from "../deck/draft-view.tsx";
import { type OtherLanguage, OtherLanguagesContext } from "../deck/other-languages.tsx";
import { draftProblems, problemsBesideDrafts } from "../deck/rules/drafts.ts";
import { messageOf, problemsOf } from "../deck/rules/index.ts";
import type { FileOf, Problem } from "../deck/rules/problem.ts";
import { type Deck, deckOf, type RunningOrder } from "../deck/running-order.ts";
import { renderBody, type Slide } from "../deck/slide.ts";
import { unescaped } from "../deck/unescaped.ts";
import { tellsIfNotStarted } from "../dom/started.ts";
import { keyOf } from "../store/key.ts";
import { readSettings, showSettings } from "../theme/settings.ts";
import { WordsContext } from "../words/context.ts";
import { wordsFor } from "../words/languages.ts";
import { DOCUMENTS } from "./documents.ts";
import { fileProblems } from "./media.ts";

/** How a lesson is looked at. */
export interface Looked {
  /** The lesson's folder, a whole path. */
  readonly folder: string;
  /** Whether the lecturer's own copy of the lesson's text is there, to link to. */
  readonly hasArticle: boolean;
  /** Drafts are shown as drafts, and no rule is asked of them; otherwise they are a rule broken. */
  readonly showsDrafts: boolean;
}

/**
 * @param given what the lesson's index.ts exports
 * @param fileOf where things of the lesson are written
 * @throws Error that says which of the deck's rules are broken, and how to mend that
 */
export async function checkedDeck(given: RunningOrder, fileOf: FileOf, looked: Looked): Promise<Deck> {
  const { order, todos } = withoutTodos(given);
  const deck = await deckOf(order, fileOf);
  const drafts = draftProblems(deck, todos, fileOf);
  const hasDrafts = todos.length > 0 || deck.slides.some(({ slide }) => isDraft(slide));
  const rules = hasDrafts ? [] : problemsOf(deck, fileOf);
  const problems = !hasDrafts
    ? rules.length > 0
      ? rules
      : await missingFiles(deck, fileOf, looked.folder)
    : looked.showsDrafts
      ? problemsBesideDrafts(deck, fileOf)
      : drafts;
  if (problems.length > 0) throw new Error(messageOf(problems));
  return withArticle(withDraftsShown(deck, todos), looked.hasArticle);
}

/** The markup under each slide's headline, as it was rendered for the rules: for the class, and for whoever reads it on a phone. */
export const bodiesOf = (slides: Deck["slides"]) =>
  slides.map(({ slide }) => [slide, renderBody(slide) + renderBody(slide, "reader")] as const);

/** The lesson's slides, in running order, whatever rules they break. @throws Error where one can't be loaded */
export async function writtenSlides(given: RunningOrder, fileOf: FileOf): Promise<readonly WrittenSlide[]> {
  const { slides } = await deckOf(withoutTodos(given).order, fileOf);
  return slides.map(({ slide: { id, from = [] }, slide }) => ({
    id,
    from,
    file: fileOf(slide),
    isDraft: isDraft(slide),
  }));
}

/** A slide as its author keeps it. */
export interface WrittenSlide {
  readonly id: string;
  readonly file: string;
  /** The paragraphs of the article that it was made from. */
  readonly from: readonly string[];
  readonly isDraft: boolean;
}

/** Pictures and films that slides name and that can't be shown. */
async function missingFiles({ slides }: Deck, fileOf: FileOf, folder: string): Promise<Problem[]> {
  const all = slides.map(async ({ slide }) => {
    const problems = await fileProblems(renderBody(slide), folder);
    return problems.map((problem) => ({
      file: fileOf(slide),
      message: `slide "${slide.id}": its file ${problem}`,
    }));
  });
  return (await Promise.all(all)).flat();
}

/** Without the link to the lecturer's own copy of the text, where that is not there. */
function withArticle(deck: Deck, hasArticle: boolean): Deck {
  const { article } = deck.lesson;
  if (hasArticle || !article) return deck;
  const { file, ...elsewhere } = article;
  return { ...deck, lesson: { ...deck.lesson, article: elsewhere } };
}

/**
 * @param file the document's, as in `review.html`
 * @param edition the deck's version and date
 * @param others where the lesson is built in other languages
 * @returns its HTML; its scripts and styles are named as they stand in src/
 * @throws Error where two of its elements have one id
 */
export async function renderDocument(
  deck: Deck,
  file: string,
  edition: string,
  others: readonly OtherLanguage[] = [],
): Promise<string> {
  const name = DOCUMENTS.find((one) => one.file === file)?.name;
  const { document } = (await import(`../${name}/document.tsx`)) as { document: DeckDocument };
  const html = render(
    <OtherLanguagesContext.Provider value={others}>
      <Page name={name ?? ""} document={document} deck={deck} edition={edition} />
    </OtherLanguagesContext.Provider>,
  );
  const [twice] = sameIds(html);
  if (twice !== undefined) {
    const slides = slidesWithId(deck, twice);
    const where = slides.length > 0 ? ` (${slides.map((id) => `slide "${id}"`).join(", ")})` : "";
    throw new Error(
      `${file} has the id “${twice}” twice${where}, so that links to it and what it names go astray. Give the element another: slides’ own ids and the engine’s are taken.`,
    );
  }
  return `<!doctype html>\n${html}\n`;
}

/** What a lesson says, by the file that says it: everything that its fonts have to have. */
export function textsOf(deck: Deck, fileOf: FileOf): ReadonlyMap<string, string> {
  const slides = deck.slides.map(({ slide, part }): [string, string] => [
    fileOf(slide),
    `${unescaped(part)} ${textOfSlide(slide)}`,
  ]);
  return new Map([
    ...slides,
    [fileOf(deck.bank), JSON.stringify(deck.bank)],
    [fileOf(deck.lesson), JSON.stringify(deck.lesson)],
  ]);
}

/** While an author writes one slide, the others need not be rendered again for their letters. */
const texts = new WeakMap<Slide, string>();

function textOfSlide(slide: Slide): string {
  const before = texts.get(slide);
  if (before !== undefined) return before;
  const { headline, foot = "", notes, reader, questions = [], asks = [], ifLate = "" } = slide;
  const markup = [notes, ...(reader ? [reader] : [])].map((one) => render(one));
  const bodies = [renderBody(slide), renderBody(slide, "reader")];
  const parts = [headline, foot, ...markup, ...bodies, JSON.stringify([questions, asks]), ifLate];
  const said = parts.map(unescaped).join(" ");
  texts.set(slide, said);
  return said;
}

/** The slides that are called so, or whose markup has an element of that id. */
const slidesWithId = ({ slides }: Deck, id: string): string[] =>
  slides.filter(({ slide }) => slide.id === id || markupOf(slide).includes(` id="${id}"`)).map(({ slide }) => slide.id);

const markupOf = (slide: Slide): string =>
  [
    renderBody(slide),
    renderBody(slide, "reader"),
    ...[slide.notes, slide.reader].map((one) => (one ? render(one) : "")),
  ].join("");

/** The ids that several elements of a document have. */
function sameIds(html: string): string[] {
  const seen = new Set<string>();
  return Array.from(html.matchAll(/<[a-z][^<>]*? id="([^"]*)"/gi), ([, id = ""]) => id).filter((id) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen;
  });
}

/** A page whose script has not run after so long says so, in ms. */
const PATIENCE = 10_000;

interface PageProps {
  name: string;
  document: DeckDocument;
  deck: Deck;
  edition: string;
}

function Page({ name, document, deck, edition }: PageProps) {
  const { lesson } = deck;
  const words = wordsFor(lesson.language);
  const { html, before = [], hasSettings, isAsync, Body } = document;
  // The reader's choices are shown before the first paint.
  const settings = `(${showSettings})((${readSettings})(${JSON.stringify(keyOf(lesson.id))}))`;
  const scripts = [...before, ...(hasSettings ? [settings] : []), `(${tellsIfNotStarted})(${PATIENCE})`];
  return (
    <html
      lang={lesson.language}
      dir={words.language.direction === "rtl" ? "rtl" : undefined}
      data-lesson={lesson.id}
      {...html}
    >
      <head>
        <meta charset="utf-8" />
        <title>{document.title(lesson, words)}</title>
        {lesson.subtitle && <meta name="description" content={lesson.subtitle} />}
        <meta name="author" content={lesson.author} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {scripts.map((script) => (
          <script key={script} dangerouslySetInnerHTML={{ __html: minifySync("head.js", script).code }} />
        ))}
        <link rel="icon" href="./icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`./${name}/${name}.css`} />
        <script type="module" async={isAsync} src={`./${name}/main.ts`} />
      </head>
      <body>
        <WordsContext.Provider value={words}>
          <Body deck={deck} edition={edition} />
          <p class="not-started" role="alert" hidden>
            {words.notStarted.why} <button type="button">{words.notStarted.again}</button>
          </p>
        </WordsContext.Provider>
      </body>
    </html>
  );
}
