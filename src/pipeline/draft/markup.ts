// What an article has as it is (lists, tables, listings, quotations, pictures) as the parts of a slide, in TypeScript as the
// formatter leaves it. What a part demands and the article does not have is asked for.
import type { Nodes, RootContent, Table } from "mdast";
import { wordsIn } from "../../deck/measure.ts";
import { isLanguage } from "../../parts/code/highlight.ts";
import { type Article, type Block, inOneLine, isOutside, nodesIn, plain } from "./blocks.ts";
import { isPicture } from "./plan.ts";
import { asked, quoted, WIDTH } from "./typescript.ts";

/** What the markup of a block may refer to. */
export interface Surroundings {
  readonly article: Article;
  /** The name in bibliography.ts of the work at an address; undefined where it is none of the article's. */
  readonly workAt: (url: string) => string | undefined;
  /** Likewise, of the work that a footnote is. */
  readonly workOfNote: (identifier: string) => string | undefined;
  /** Whether the lesson's folder gets the picture that the article shows under this address. */
  readonly hasPicture: (url: string) => boolean;
}

export interface Body {
  /** As it stands behind `body: `. */
  readonly text: string;
  /** Names to import from `classroom-deck/parts`. */
  readonly parts: readonly string[];
  /** Whether it names a work of bibliography.ts. */
  readonly namesWork: boolean;
}

/** What stands under a headline: what the article has as it is, where that is no running text. */
export function bodyOf(blocks: readonly Block[], around: Surroundings): Body {
  const shown = blocks.flatMap((block) => markupOf(block, 4, around));
  if (shown.length === 0)
    return { text: asked("a drawing, a chart or a picture that shows it, or questions"), parts: [], namesWork: false };
  const lines = shown.length === 1 ? shown.flat() : ["    <>", ...shown.flat().map(indented), "    </>"];
  const whole = lines.join("\n");
  const [first = ""] = lines;
  return {
    text: lines.length === 1 && first.trim().length + 9 <= WIDTH ? first.trim() : `(\n${whole}\n  )`,
    parts: ["Code", "Formula", "List", "Picture", "Quotation", "Table"].filter((part) => whole.includes(`<${part}`)),
    namesWork: whole.includes("source={sources"),
  };
}

/** The subtitle under a cover's headline. */
export function subtitleOf(text: string): Body {
  const line = `<p class="subtitle">${asMarkup(text)}</p>`;
  const isShort = line.length + 9 <= WIDTH;
  const lines = ['    <p class="subtitle">', ...textLines(text, 6), "    </p>"];
  return { text: isShort ? line : `(\n${lines.join("\n")}\n  )`, parts: [], namesWork: false };
}

/** Blank lines of a listing stay so. */
const indented = (line: string) => (line ? `  ${line}` : line);

/** A list of lines for each part; nothing of what is running text. */
function markupOf(block: Block, indent: number, around: Surroundings): string[][] {
  const { node, tex } = block;
  if (tex !== undefined) return [formulaPart(tex, indent)];
  if (node.type === "list") return [listPart(node, indent)];
  if (node.type === "table") return [tablePart(node, indent)];
  if (node.type === "blockquote") return [quotationPart(node, indent, around)];
  if (node.type === "code") return [codePart(node, indent)];
  if (!isPicture(block)) return [];
  return nodesIn(node).flatMap((one) => {
    if (one.type === "image") return [picturePart(one.url, one.alt ?? "", indent, around)];
    const address = one.type === "imageReference" && around.article.addresses.get(one.identifier);
    return one.type === "imageReference" ? [picturePart(address || "", one.alt ?? "", indent, around)] : [];
  });
}

/** Where one looks at: as in `alt="…"`, or `alt={ask("…")}` where the article has too little of it. */
const altOf = (has: string, what: string) =>
  wordsIn(has) >= 3
    ? attribute("alt", inOneLine(has))
    : `alt={${asked(`${what}, for those who can’t see it${has ? `; the article has “${inOneLine(has)}”` : ""}`)}}`;

function picturePart(url: string, alt: string, indent: number, { hasPicture }: Surroundings): string[] {
  const file = hasPicture(url)
    ? attribute("file", decodeURI(url))
    : `file={${asked(isOutside(url) ? `a file of your own, in place of ${url}` : `${url}, as a file in the lesson’s folder`)}}`;
  return part("Picture", [[file], [altOf(alt, "what it shows")]], indent);
}

function quotationPart(node: RootContent, indent: number, around: Surroundings): string[] {
  const { article, workAt, workOfNote } = around;
  const works = nodesIn(node).map((one) => {
    if (one.type === "link") return workAt(one.url);
    if (one.type === "footnoteReference") return workOfNote(one.identifier);
    return one.type === "linkReference" ? workAt(article.addresses.get(one.identifier) ?? "") : undefined;
  });
  const work = works.find((id) => id !== undefined);
  const source = work
    ? `source={sources${/^[a-z]\w*$/.test(work) ? `.${work}` : `[${quoted(work)}]`}}`
    : `source={${asked("the work that it is from: an entry of bibliography.ts, as in sources.smith")}}`;
  // They are drawn, as the words' language has them.
  const words = plain(node).replace(/^["“”„«»]([^"“”„«»]*)["“”„«»]$/u, "$1");
  const space = " ".repeat(indent);
  const line = `${space}<Quotation ${source}>${asMarkup(words)}</Quotation>`;
  if (line.length <= WIDTH) return [line];
  return [`${space}<Quotation ${source}>`, ...textLines(words, indent + 2), `${space}</Quotation>`];
}

function codePart({ value, lang }: Extract<Nodes, { type: "code" }>, indent: number): string[] {
  const space = " ".repeat(indent);
  const language = lang && isLanguage(lang.toLowerCase()) ? lang.toLowerCase() : "text";
  const lines = value
    .replaceAll("\\", "\\\\")
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${")
    .split(/\r\n|\r|\n/)
    .map((line) => (line.trim() ? `${space}  ${line}` : ""));
  return [`${space}<Code language=${quoted(language)}>{\``, ...lines, `${space}\`}</Code>`];
}

function formulaPart(tex: string, indent: number): string[] {
  const isRaw = !/`|\$\{|\\$/.test(tex);
  return part(
    "Formula",
    [
      [isRaw ? `tex={String.raw\`${tex}\`}` : `tex={${quoted(tex)}}`],
      [`alt={${asked("the formula, as you read it aloud")}}`],
    ],
    indent,
  );
}

/** A list of one item is none; of one that begins elsewhere than at 1 a `<List>` would lose the numbers. */
function listPart(node: Extract<Nodes, { type: "list" }>, indent: number): string[] {
  const beginsElsewhere = node.ordered && node.start != null && node.start !== 1;
  if (node.children.length < 2 || beginsElsewhere) return listLines(node, indent);
  const items = node.children.map((item): string[] => {
    const inner = item.children.filter(({ type }) => type === "list");
    const texts = item.children.filter(({ type }) => type !== "list").map(plain);
    if (inner.length === 0 && texts.length < 2) return [quoted(texts.join(" "))];
    const space = " ".repeat(indent + 4);
    return [
      "<>",
      ...texts.flatMap((text) => (texts.length > 1 ? element("p", text, indent + 6) : textLines(text, indent + 6))),
      ...inner.flatMap((one) => listLines(one as Extract<Nodes, { type: "list" }>, indent + 6)),
      `${space}</>,`,
    ];
  });
  const isPlain = items.every((lines) => lines.length === 1);
  return part(
    "List",
    [...(node.ordered ? [["numbered"]] : []), arrayAttribute("items", items, indent, isPlain)],
    indent,
  );
}

function tablePart({ children: [head, ...rows] }: Table, indent: number): string[] {
  const cells = (row: Table["children"][number]) => row.children.map((cell) => quoted(plain(cell)));
  const columns = head ? cells(head) : [];
  // A row may have fewer cells than the head, or more: GitHub's tables leave out what goes beyond.
  const all = rows.map((row) => columns.map((_, index) => cells(row)[index] ?? '""'));
  const rowLines = all.map((row) => {
    const line = `[${row.join(", ")}]`;
    const space = " ".repeat(indent + 6);
    return indent + 4 + line.length + 1 <= WIDTH
      ? [line]
      : ["[", ...row.map((cell) => `${space}${cell},`), `${" ".repeat(indent + 4)}],`];
  });
  const isShort = rowLines.length === 1 && rowLines[0]?.length === 1;
  return part(
    "Table",
    [
      [`alt={${asked("what the table shows, in at least three words")}}`],
      arrayAttribute(
        "columns",
        columns.map((name) => [name]),
        indent,
        true,
      ),
      arrayAttribute("rows", rowLines, indent, isShort),
    ],
    indent,
  );
}

/** `name={[…]}` on one line where it may be and fits, or an entry a line. @param entries the lines of each */
function arrayAttribute(name: string, entries: readonly string[][], indent: number, mayBeShort: boolean): string[] {
  const line = `${name}={[${entries.flat().join(", ")}]}`;
  if (mayBeShort && indent + 2 + line.length <= WIDTH) return [line];
  const space = " ".repeat(indent + 4);
  return [
    `${name}={[`,
    ...entries.flatMap(([first = "", ...more]) => [`${space}${first}${more.length > 0 ? "" : ","}`, ...more]),
    `${" ".repeat(indent + 2)}]}`,
  ];
}

/** An element without children: on one line where it fits, or an attribute a line. */
function part(name: string, attributes: readonly (readonly string[])[], indent: number): string[] {
  const space = " ".repeat(indent);
  const line = `${space}<${name} ${attributes.flat().join(" ")} />`;
  // Behind `body: ` there is a little less room.
  if (attributes.every(({ length }) => length === 1) && line.length + 5 <= WIDTH) return [line];
  const broken = attributes.flatMap(([first = "", ...more]) => [...askLines(first, indent + 2), ...more]);
  return [`${space}<${name}`, ...broken, `${space}/>`];
}

/** An attribute on its line; a call that is too long for it has its argument on one of its own. */
function askLines(text: string, indent: number): string[] {
  const space = " ".repeat(indent);
  const [, name, what] = /^(\w+)=\{ask\((.*)\)\}$/.exec(text) ?? [];
  if (indent + text.length <= WIDTH || !what) return [`${space}${text}`];
  return [`${space}${name}={ask(`, `${space}  ${what},`, `${space})}`];
}

/** `name="text"`, or in braces where the text has signs that mean something there. */
const attribute = (name: string, text: string) =>
  /["\\&{}]/.test(text) ? `${name}={${quoted(text)}}` : `${name}="${text}"`;

function listLines(node: Extract<Nodes, { type: "list" }>, indent: number): string[] {
  const space = " ".repeat(indent);
  const tag = node.ordered ? "ol" : "ul";
  const start = node.ordered && node.start != null && node.start !== 1 ? ` start={${node.start}}` : "";
  const items = node.children.flatMap((item) => {
    const inner = item.children.filter(({ type }) => type === "list");
    const texts = item.children.filter(({ type }) => type !== "list").map(plain);
    if (inner.length === 0 && texts.length < 2) return element("li", texts.join(" "), indent + 2);
    return [
      `${space}  <li>`,
      ...texts.flatMap((text) => (texts.length > 1 ? element("p", text, indent + 4) : textLines(text, indent + 4))),
      ...inner.flatMap((one) => listLines(one as Extract<Nodes, { type: "list" }>, indent + 4)),
      `${space}  </li>`,
    ];
  });
  return [`${space}<${tag}${start}>`, ...items, `${space}</${tag}>`];
}

/** An element with a text, on one line where it fits. */
function element(tag: string, text: string, indent: number): string[] {
  const space = " ".repeat(indent);
  if (text === "") return [`${space}<${tag} />`];
  const line = `${space}<${tag}>${asMarkup(text)}</${tag}>`;
  return line.length <= WIDTH || isExpression(text)
    ? [line]
    : [`${space}<${tag}>`, ...textLines(text, indent + 2), `${space}</${tag}>`];
}

/** Signs that mean something in markup. */
const isExpression = (text: string): boolean => /[{}<>&]/.test(text);
const asMarkup = (text: string) => (isExpression(text) ? `{${quoted(text)}}` : text);

/** Text between tags, filled into lines. */
function textLines(text: string, indent: number): string[] {
  const space = " ".repeat(indent);
  if (isExpression(text)) return [`${space}${asMarkup(text)}`];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${space}${word}`);
  }
  return lines;
}
