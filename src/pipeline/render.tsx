// Renders the documents from a lesson, to whole HTML. Runs in the lesson's own runner (lesson-runner.ts), beside its slides.
import { render } from "preact-render-to-string";
import type { DeckDocument } from "../deck/document.ts";
import { messageOf, problemsOf } from "../deck/rules/index.ts";
import type { FileOf } from "../deck/rules/problem.ts";
import { type Deck, deckOf, type RunningOrder } from "../deck/running-order.ts";
import { keyOf } from "../store/key.ts";
import { readSettings, showSettings } from "../theme/settings.ts";
import { DOCUMENTS } from "./documents.ts";

/**
 * @param order what the lesson's index.ts exports
 * @param fileOf where things of the lesson are written
 * @param edition the deck's version and date
 * @param hasArticle whether the lecturer's own copy of the lesson's text is there, to link to
 * @returns each document's HTML, by its file's name; its scripts and styles are named as they stand in src/
 * @throws Error that says which of the deck's rules are broken, and how to mend that
 */
export async function renderDocuments(
  order: RunningOrder,
  fileOf: FileOf,
  edition: string,
  hasArticle: boolean,
): Promise<Map<string, string>> {
  const deck = withArticle(await checkedDeck(order, fileOf), hasArticle);
  const documents = new Map<string, string>();
  for (const { name, file } of DOCUMENTS) {
    const { document } = (await import(`../${name}/document.tsx`)) as { document: DeckDocument };
    documents.set(
      file,
      `<!doctype html>\n${render(<Page name={name} document={document} deck={deck} edition={edition} />)}\n`,
    );
  }
  return documents;
}

async function checkedDeck(order: RunningOrder, fileOf: FileOf): Promise<Deck> {
  const deck = await deckOf(order, fileOf);
  const problems = problemsOf(deck, fileOf);
  if (problems.length > 0) throw new Error(messageOf(problems));
  return deck;
}

/** Without the link to the lecturer's own copy of the text, where that is not there. */
function withArticle(deck: Deck, hasArticle: boolean): Deck {
  const { article } = deck.lesson;
  if (hasArticle || !article) return deck;
  const { file, ...elsewhere } = article;
  return { ...deck, lesson: { ...deck.lesson, article: elsewhere } };
}

interface PageProps {
  name: string;
  document: DeckDocument;
  deck: Deck;
  edition: string;
}

function Page({ name, document, deck, edition }: PageProps) {
  const { lesson } = deck;
  const { html, before = [], hasSettings, isAsync, Body } = document;
  // The reader's choices are shown before the first paint.
  const settings = `(${showSettings})((${readSettings})(${JSON.stringify(keyOf(lesson.id))}))`;
  const scripts = [...before, ...(hasSettings ? [settings] : [])];
  return (
    <html lang={lesson.language} data-lesson={lesson.id} {...html}>
      <head>
        <meta charset="utf-8" />
        <title>{document.title(lesson)}</title>
        {lesson.subtitle && <meta name="description" content={lesson.subtitle} />}
        <meta name="author" content={lesson.author} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {scripts.map((script) => (
          <script key={script} dangerouslySetInnerHTML={{ __html: script }} />
        ))}
        <link rel="icon" href="./icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={`./${name}/${name}.css`} />
        <script type="module" async={isAsync} src={`./${name}/main.ts`} />
      </head>
      <body>
        <Body deck={deck} edition={edition} />
      </body>
    </html>
  );
}
