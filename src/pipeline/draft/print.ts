// The files of a drafted lesson: TypeScript as an author would write it, as the formatter leaves it.
import type { RootContent } from "mdast";
import type { ToCheck } from "../../deck/draft.ts";
import type { Article } from "./blocks.ts";
import { type Body, bodyOf, type Surroundings, subtitleOf } from "./markup.ts";
import { type DraftedPart, type DraftedSlide, type DraftedSource, inLines, linksIn, type Plan } from "./plan.ts";
import { RECORD, recordOf } from "./record.ts";
import { asked, quoted, WIDTH } from "./typescript.ts";

/**
 * @param name the article's file
 * @param path where that is, from the project on
 * @param hasPicture whether the lesson's folder gets the picture that the article shows under an address
 * @returns each file's text, by its name in the lesson's folder
 */
export function filesOf(
  plan: Plan,
  article: Article,
  name: string,
  hasPicture: Surroundings["hasPicture"] = () => false,
  path?: string,
): ReadonlyMap<string, string> {
  const workAt = (url: string) => plan.sources.find((source) => source.url === url)?.id;
  const around: Surroundings = {
    article,
    workAt,
    workOfNote(identifier) {
      const note = article.blocks.find(
        ({ node }) => node.type === "footnoteDefinition" && node.identifier === identifier,
      );
      const named = plan.sources.find(({ block }) => block !== undefined && block === note);
      return (
        named?.id ??
        (note &&
          linksIn(note.node, article)
            .map(({ url }) => workAt(url))
            .find(Boolean))
      );
    },
    hasPicture,
  };
  const slides = plan.parts.flatMap((part) => part.slides);
  return new Map([
    ["lesson.ts", lessonFile(plan, name)],
    ["index.ts", indexFile(plan.parts, name)],
    ["claims.ts", CLAIMS],
    ["bibliography.ts", sourcesFile(plan.sources, name)],
    ["style.css", STYLE],
    ...slides.map((slide) => [`${slide.id}.tsx`, slideFile(slide, plan, around, name)] as const),
    [RECORD, recordOf(plan, article, name, path)],
  ]);
}

/** What a lesson teaches is its author's to say: a place for it, with what an entry has. */
const CLAIMS = `// What the lesson teaches, claim by claim, in your own words. Each is then on a slide, and a question tests it. An entry is, as in
// room: { says: "Water that freezes takes about nine per cent more room.", status: "observed", locator: "§2" },
import type { Claim } from "classroom-deck";

export const claims = {} as const satisfies Record<string, Claim>;
`;

/** Begins as the style sheet of the lesson that `create` writes; a test keeps the two alike. */
const STYLE = `/* This lesson's own look. Colours come from the deck's theme, so that they are right in light, dark and high contrast.
   \`@layer slide\` holds on slides. In the review its own rules for text and parts stand above it: what has to hold there as
   well, write outside of the layer. */
@layer slide {
}
`;

function lessonFile({ title, author, language }: Plan, name: string): string {
  const asks = !title || !author || !language;
  return `// What all slides of this lesson share, drafted from ${name}. A slide module imports \`slide\` from here.
import { ${asks ? "ask, " : ""}lessonOf } from "classroom-deck";
import { sources } from "./bibliography.ts";
import { claims } from "./claims.ts";

export const { lesson, slide, question, draft } = lessonOf({
${[
  `id: ${quoted(idOf(title ?? "") || idOf(name.replace(/\.[^.]+$/, "")) || "lesson")},`,
  property("title", title ? quoted(title) : asked("the lesson’s title"), 2),
  property("author", author ? quoted(author) : asked("who answers for the lesson"), 2),
  property("language", language ? quoted(language) : asked("the language’s tag, as in en or ar"), 2),
  property("text", /^en\b/i.test(language ?? "en") ? quoted("article") : asked("what you call the article"), 2),
  "claims,",
  "sources,",
]
  .map((line) => `  ${line}`)
  .join("\n")}
});
`;
}

const idOf = (text: string) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 8).join("-");

function indexFile(parts: readonly DraftedPart[], name: string): string {
  const needsAsk = parts.some(({ title }) => !title);
  const told = parts.map(({ title, slides }) => {
    const lines = slides.map(({ id }) => `    import("./${id}.tsx"),`);
    return `  part(${title ? quoted(title) : asked("a title for this part")}, [\n${lines.join("\n")}\n  ]),`;
  });
  return `// The running order, part by part, drafted from ${name}: one line a slide. Take out what you do not teach.
import { ${needsAsk ? "ask, " : ""}part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";

// biome-ignore format: one line a slide
export default runningOrder(lesson, [
${told.join("\n")}
]);
`;
}

function sourcesFile(sources: readonly DraftedSource[], name: string): string {
  const entries = sources.map(({ id, url, calls }) => {
    const has = calls ? `; the article has “${calls}”` : "";
    const lines = [
      property("short", asked("what a slide shows, as in Smith 2014"), 4),
      property("author", asked("who wrote it, names in full; or its “publisher” instead"), 4),
      property("title", asked(`the title that it has itself${has}`), 4),
      property("year", asked("a year or a date, or undated"), 4),
      property("url", url ? quoted(url) : asked("its https address; or noLink: true instead"), 4),
    ];
    return `  ${/^[a-z]\w*$/.test(id) ? id : quoted(id)}: {\n${lines.map((line) => `    ${line}`).join("\n")}\n  },`;
  });
  const asks = sources.length > 0;
  const of = asks ? `that ${name} links to or lists` : `that the lesson rests on: ${name} names none`;
  return `// The works ${of}. \`short\` is what a slide shows.
import ${asks ? "{ ask, type Source }" : "type { Source }"} from "classroom-deck";

export const sources = ${asks ? `{\n${entries.join("\n")}\n}` : "{}"} as const satisfies Record<string, Source>;
`;
}

/** What stands under a slide's headline, by its kind. */
function bodyFor({ kind, blocks, sources }: DraftedSlide, subtitle: string | undefined, around: Surroundings): Body {
  const asks = (what: string): Body => ({ text: asked(what), parts: [], namesWork: false });
  if (kind === "reference")
    return sources.length > 0 ? { text: WORKS, parts: [], namesWork: true } : asks("the list of sources");
  if (kind === "cover")
    return subtitle === undefined
      ? asks('a drawing or a picture to begin with, or a line: <p class="subtitle">…</p>')
      : subtitleOf(subtitle);
  return bodyOf(
    blocks.filter(({ node }) => node.type !== "heading" && !isNote(node)),
    around,
  );
}

function slideFile(slide: DraftedSlide, { title, subtitle }: Plan, around: Surroundings, name: string): string {
  const { id, kind, blocks, under, quotes, checks, sources } = slide;
  const isCover = kind === "cover";
  const lines = blocks.length === 0 && kind === "reference" ? "the works that it names" : inLines(blocks);
  const hasTitle = isCover && title !== undefined;
  const { text: body, parts, namesWork } = bodyFor(slide, subtitle, around);
  const imports = [
    `import { ask${body === WORKS ? ", type Source" : ""} } from "classroom-deck";`,
    ...(parts.length > 0 ? [`import { ${parts.join(", ")} } from "classroom-deck/parts";`] : []),
    ...(namesWork ? ['import { sources } from "./bibliography.ts";'] : []),
    `import { draft${hasTitle ? ", lesson" : ""} } from "./lesson.ts";`,
  ];
  const drafted = [
    `article: ${quoted(name)},`,
    `lines: ${quoted(lines)},`,
    ...(under.length > 0 ? [property("under", listed(under.map(quoted), 4, "under: "), 4)] : []),
    ...(quotes.length > 0 ? [`quotes: [\n${quotes.map(quoteLines).join("\n")}\n    ],`] : []),
    ...(checks.length > 0 ? [`checks: [\n${checks.map(checkLines).join("\n")}\n    ],`] : []),
  ];
  const fields = [
    `id: ${quoted(id)},`,
    ...(kind === "teaching" ? [] : [`kind: ${quoted(kind)},`]),
    hasTitle
      ? "headline: lesson.title,"
      : property("headline", asked("a sentence of your own that says what the slide shows, at most 14 words"), 2),
    property("minutes", kind === "reference" ? "0" : asked("the minutes that it takes to teach, as in 2"), 2),
    ...(sources.length > 0 ? [property("sources", listed(sources.map(quoted), 2, "sources: "), 2)] : []),
    property(
      "from",
      listed(
        blocks.map((block) => quoted(block.id)),
        2,
        "from: ",
      ),
      2,
    ),
    property("notes", asked("what you say aloud, as markup, at least 40 words"), 2),
    body.startsWith("(") ? `body: ${body},` : property("body", body, 2),
    `draft: {\n${drafted.map((line) => `    ${line}`).join("\n")}\n  },`,
  ];
  return `// A draft from ${name}, ${lines}. Write what each ask(…) wants, then slide for draft, here and in the import; take “draft: { … }” out.
${imports.join("\n")}

export default draft({
${fields.map((line) => `  ${line}`).join("\n")}
});
`;
}

/** The list of works, each with its link: it needs no word of the author's. */
const WORKS = `(
    <ul class="board reading">
      {Object.values<Source>(sources).map(({ short, title, url }) => (
        <li key={url ?? title} class="cite">
          {url ? (
            <a href={url} rel="external noreferrer">
              {short}
            </a>
          ) : (
            short
          )}
          : {title}
        </li>
      ))}
    </ul>
  )`;

const isNote = ({ type }: RootContent) => type === "definition" || type === "footnoteDefinition";

function quoteLines({ line, says }: DraftedSlide["quotes"][number]): string {
  return ["{", `  line: ${line},`, `  says: ${quoted(says)},`, "},"].map((one) => `      ${one}`).join("\n");
}

function checkLines({ line, says, because, words }: ToCheck): string {
  const lines = [
    "{",
    `  line: ${line},`,
    `  says: ${quoted(says)},`,
    `  because: [${because.map(quoted).join(", ")}],`,
    ...(words ? [`  words: ${listed(words.map(quoted), 8, "words: ")},`] : []),
    "},",
  ];
  return lines.map((one) => `      ${one}`).join("\n");
}

/** A list on one line where it fits, or an entry a line. @param before what stands before it on its line */
function listed(entries: readonly string[], indent: number, before: string): string {
  const line = `[${entries.join(", ")}]`;
  if (indent + before.length + line.length + 1 <= WIDTH) return line;
  const space = " ".repeat(indent);
  return `[\n${entries.map((entry) => `${space}  ${entry},`).join("\n")}\n${space}]`;
}

/** `name: value,`; a call that is too long for the line has its argument on one of its own. */
function property(name: string, value: string, indent: number): string {
  const line = `${name}: ${value},`;
  if (indent + line.length <= WIDTH || !value.startsWith("ask(")) return line;
  const space = " ".repeat(indent);
  return `${name}: ask(\n${space}  ${value.slice(4, -1)},\n${space}),`;
}
