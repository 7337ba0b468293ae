// What is drafted from an article: which of its blocks make a slide, in which part, with which sources. Nothing is added: what
// only an author can say is left to be asked for (print.ts).
import type { Nodes } from "mdast";
import type { ToCheck } from "../../deck/draft.ts";
import { wordsIn } from "../../deck/measure.ts";
import { type Article, type Block, inOneLine, isOutside, nodesIn, plain, runningOf } from "./blocks.ts";
import { checkOf, type Sentence, sentencesOf, states } from "./sentences.ts";
import { citedIn, isWork, latin, workName, YEAR } from "./works.ts";

/** A work that the article links to, or lists. */
export interface DraftedSource {
  readonly id: string;
  readonly url?: string;
  /** What the article calls it: a link's words, or an entry of its list of works. */
  readonly calls: string;
  /** As the article names it in brackets, without a link. */
  readonly cites?: readonly string[];
  /** The block that is nothing but this work: a footnote. */
  readonly block?: Block;
}

export interface DraftedSlide {
  /** Its file's name. */
  readonly id: string;
  readonly kind: "cover" | "teaching" | "reference";
  /** The article's blocks that it is made from. */
  readonly blocks: readonly Block[];
  /** The headings above, the nearest last. */
  readonly under: readonly string[];
  readonly quotes: readonly { readonly line: number; readonly says: string }[];
  readonly checks: readonly ToCheck[];
  /** The ids of the works that it links to. */
  readonly sources: readonly string[];
}

export interface DraftedPart {
  /** A heading of the article; missing where its first slides stand under none. */
  readonly title?: string;
  readonly slides: readonly DraftedSlide[];
}

export interface LeftOut {
  readonly lines: readonly [from: number, to: number];
  /** Undefined for a line that belongs to no block. */
  readonly block?: Block;
  readonly why: string;
}

/** Everything that is drafted from an article. */
export interface Plan {
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly language?: string;
  readonly parts: readonly DraftedPart[];
  readonly sources: readonly DraftedSource[];
  readonly leftOut: readonly LeftOut[];
}

/** Headings of a list of works, in some languages. */
const WORKS =
  /^(references?|bibliography|works cited|sources|literature|further reading|literatur(verzeichnis)?|quellen|bibliographie|références|sources?|referencias|bibliografía|bibliografia|المراجع|المصادر|مراجع|منابع|литература|источники|参考文献)$/i;

/** What can't be a slide's name: files that are written beside the slides. */
const TAKEN = ["title", "sources", "lesson", "index", "bibliography"];

/** What a slide is gathered from. */
interface Gathered {
  id: string;
  readonly kind: DraftedSlide["kind"];
  readonly under: readonly string[];
  readonly blocks: Block[];
}

/**
 * A slide for each paragraph, list, table, picture, quotation and listing; a part for each heading of the second level. What a
 * paragraph that ends in a colon announces is on its slide; a footnote is on the slide of its first mention.
 */
export function planOf(article: Article): Plan {
  const { blocks, data } = article;
  const names = new Names();
  const leftOut: LeftOut[] = article.others.map((line) => ({ lines: [line, line], why: "no part of Markdown" }));
  const leave = (block: Block, why: string) => leftOut.push({ lines: [block.from, block.to], block, why });

  const firstHeading = blocks.find(({ node }) => node.type === "heading");
  const titleBlock = firstHeading?.node.type === "heading" && firstHeading.node.depth === 1 ? firstHeading : undefined;
  const underTitle = titleBlock && blocks[blocks.indexOf(titleBlock) + 1];
  const subtitleBlock = underTitle && isSubtitle(underTitle) ? underTitle : undefined;
  const cover: Gathered = { id: "title", kind: "cover", under: [], blocks: [] };
  const works: Gathered = { id: "sources", kind: "reference", under: [], blocks: [] };
  const parts: { title?: string; readonly slides: Gathered[] }[] = [{ slides: [] }];
  /** The headings since the last slide: they go with the next one. */
  let pending: Block[] = [];
  let under: { readonly depth: number; readonly text: string }[] = [];
  let isWorks = false;
  let open: Gathered | undefined;
  const notes: Block[] = [];

  const dropPending = () => {
    for (const heading of pending) leave(heading, "a heading with nothing under it");
    pending = [];
  };
  for (const block of blocks) {
    const { node } = block;
    if (node.type === "yaml" || block === titleBlock || block === subtitleBlock) cover.blocks.push(block);
    else if (node.type === "heading") {
      open = undefined;
      const isPart = node.depth <= 2;
      under = under.filter(({ depth }) => depth < node.depth);
      // Headings with nothing of their own between them stay together as long as they go deeper.
      const above = pending.at(-1)?.node;
      if (above?.type === "heading" && above.depth >= node.depth) dropPending();
      isWorks = WORKS.test(block.text) || (isWorks && !isPart);
      if (isWorks) works.blocks.push(block);
      else {
        if (isPart && block.text) parts.push({ title: block.text, slides: [] });
        under.push({ depth: node.depth, text: block.text });
        pending.push(block);
      }
    } else if (node.type === "definition" || node.type === "footnoteDefinition") notes.push(block);
    else if (node.type === "thematicBreak") {
      leave(block, "a rule between paragraphs");
      open = undefined;
    } else if (node.type === "html") {
      const isComment = /^\s*<!--/.test(node.value);
      leave(block, isComment ? "a comment" : "HTML: it has no place on a slide as it stands");
    } else if (isWorks) works.blocks.push(block);
    else if (block.text === "" && !isPicture(block)) leave(block, "nothing to read");
    else if (
      open &&
      announces(open.blocks.at(-1), block) &&
      (node.type !== "paragraph" || isPicture(block) || block.tex)
    )
      open.blocks.push(block);
    else {
      const headings = under.map(({ text }) => text).filter(Boolean);
      open = {
        id: names.next(headings.at(-1) ?? "opening", parts.length),
        kind: "teaching",
        under: headings,
        blocks: [],
      };
      open.blocks.push(...pending, block);
      pending = [];
      parts.at(-1)?.slides.push(open);
    }
  }
  dropPending();

  const namesWork = (block: Block) => linksIn(block.node, article).length > 0 || citationsIn(block, article).length > 0;
  const hasWorks = works.blocks.length > 0 || blocks.some(namesWork);
  const slides = [cover, ...parts.flatMap((part) => part.slides), ...(hasWorks ? [works] : [])];
  placeNotes(notes, slides, (block) => leave(block, "nothing in the article refers to it"));
  const sources = sourcesIn(slides, works, article);
  const language = languageIn(data);
  const finished = (one: Gathered) => finish(one, article, sources, language);
  const own = parts.filter((part) => part.slides.length > 0);
  const drafted = own.map(({ title, slides: all }) => ({ ...(title && { title }), slides: all.map(finished) }));
  const [first, ...rest] = drafted;
  const opening: DraftedPart[] =
    first && !first.title
      ? [{ slides: [finished(cover), ...first.slides] }, ...rest]
      : [{ slides: [finished(cover)] }, ...drafted];
  const title = titleBlock?.text || data["title"];
  const subtitle = subtitleBlock?.text || data["subtitle"];
  return {
    ...(title && { title }),
    ...(subtitle && { subtitle: inOneLine(subtitle) }),
    ...(data["author"] && { author: inOneLine(data["author"]) }),
    ...(language && { language }),
    parts: hasWorks ? [...opening, { ...worksTitle(works), slides: [finished(works)] }] : opening,
    sources,
    leftOut: leftOut.toSorted((one, other) => one.lines[0] - other.lines[0]),
  };
}

const worksTitle = ({ blocks }: Gathered) => {
  const heading = blocks.find(({ node }) => node.type === "heading");
  return heading ? { title: heading.text } : {};
};

/** Whether what follows the title is one line of stress, and no sentence. */
const isSubtitle = ({ node, text }: Block): boolean =>
  node.type === "paragraph" &&
  node.children.length === 1 &&
  node.children.every((child) => /^(emphasis|strong)$/.test(child.type)) &&
  nodesIn(node).every(({ type }) => !/^(link|image|footnote)/.test(type)) &&
  text !== "" &&
  wordsIn(text) <= SUBTITLE &&
  !/[.!?:;…。！？؟:：؛۔]$/u.test(text);

/** The most words of a subtitle: a line on the cover. */
const SUBTITLE = 14;

/** Whether a paragraph leads to what follows: it ends in a colon; before a formula, in no full stop. */
const announces = (block: Block | undefined, next: Block) =>
  block?.node.type === "paragraph" &&
  (/[:：]$/.test(block.text) ||
    (next.tex !== undefined && block.tex === undefined && /[\p{L}\p{N},]$/u.test(block.text)));

export const isPicture = ({ node }: Block): boolean =>
  node.type === "paragraph" &&
  node.children.some(({ type }) => type === "image" || type === "imageReference") &&
  node.children.every((child) => /^image/.test(child.type) || (child.type === "text" && child.value.trim() === ""));

/** The addresses of the pictures that are shown on slides. */
export const picturesIn = ({ blocks, addresses }: Article): readonly string[] => [
  ...new Set(
    blocks
      .filter(isPicture)
      .flatMap(({ node }) => nodesIn(node))
      .flatMap((one) => {
        if (one.type === "image") return [one.url];
        return one.type === "imageReference" ? [addresses.get(one.identifier) ?? ""] : [];
      }),
  ),
];

/** Footnotes and addresses go with the slide that first names them, those in a footnote with that. */
function placeNotes(notes: readonly Block[], slides: readonly Gathered[], leave: (block: Block) => void) {
  let left = [...notes];
  for (let placed = true; placed; ) {
    placed = false;
    for (const note of left) {
      const { node } = note;
      const name = node.type === "footnoteDefinition" || node.type === "definition" ? node.identifier : "";
      const isNamed = (one: Nodes) =>
        node.type === "footnoteDefinition"
          ? one.type === "footnoteReference" && one.identifier === name
          : (one.type === "linkReference" || one.type === "imageReference") && one.identifier === name;
      const slide = slides.find(({ blocks }) =>
        blocks.some((block) => block !== note && nodesIn(block.node).some(isNamed)),
      );
      // Of two with one name the first counts: the other is never read.
      const isFirst = notes.find((one) => one.node.type === node.type && identifierOf(one) === name) === note;
      if (!slide || !isFirst) continue;
      slide.blocks.push(note);
      left = left.filter((one) => one !== note);
      placed = true;
    }
  }
  for (const note of left) leave(note);
}

const identifierOf = ({ node }: Block) => ("identifier" in node ? node.identifier : undefined);

interface Link {
  readonly url: string;
  readonly text: string;
}

/** The links of a block that lead out of the article. */
export const linksIn = (node: Nodes, { addresses }: Article): Link[] =>
  nodesIn(node).flatMap((one) => {
    const url =
      one.type === "link" ? one.url : one.type === "linkReference" ? (addresses.get(one.identifier) ?? "") : "";
    return isOutside(url) ? [{ url, text: plain(one) }] : [];
  });

/** A work that has no name in the bibliography yet. */
type Unnamed = Omit<DraftedSource, "id">;

/** Each address once, in the order of the slides; then the entries of the list of works, and the footnotes, that have none. */
function sourcesIn(slides: readonly Gathered[], works: Gathered, article: Article): DraftedSource[] {
  const found = new Map<string, Unnamed>();
  const entries = works.blocks.flatMap(({ node }): Nodes[] =>
    node.type === "list" ? node.children : node.type === "paragraph" ? [node] : [],
  );
  for (const block of slides.flatMap(({ blocks }) => blocks))
    for (const { url, text } of linksIn(block.node, article)) {
      // A bare address calls the work nothing.
      const calls = text === url || url.endsWith(text) ? "" : text;
      if (!found.get(url)?.calls) found.set(url, { url, calls });
    }
  // A list of works knows best what they are called, and a footnote that is nothing else.
  const notes = slides.flatMap(({ blocks }) => blocks).filter(isWorkAlone);
  for (const node of [...notes.map((note) => note.node), ...entries]) {
    const links = linksIn(node, article);
    const [link] = links;
    const calls = withoutItsAddress(plain(node), links);
    if (link && links.length === 1 && calls) found.set(link.url, { url: link.url, calls });
  }
  const listed: Unnamed[] = [
    ...entries.filter((node) => linksIn(node, article).length === 0).map((node) => ({ calls: plain(node) })),
    ...notes
      .filter(({ node }) => linksIn(node, article).length === 0)
      .map((block) => ({ calls: plain(block.node), block })),
  ];
  const all = withCited([...found.values(), ...listed], slides, works, article);
  const names = new Names();
  return all.map((work, index) => ({ id: names.next(workName(work.calls, work.url), index + 1, "work"), ...work }));
}

/** A footnote that only says which work something is from. */
const isWorkAlone = ({ node, text }: Block): boolean => node.type === "footnoteDefinition" && isWork(text);

/** What an entry says of a work beside its address. */
const withoutItsAddress = (text: string, links: readonly Link[]): string =>
  links.reduce((rest, { url, text: shown }) => (url.endsWith(shown) ? rest.replace(shown, "") : rest), text).trim();

/** With the works that the article names in brackets: each is one that is there already, or one of its own. */
function withCited(
  sources: readonly Unnamed[],
  slides: readonly Gathered[],
  works: Gathered,
  article: Article,
): Unnamed[] {
  const all = [...sources];
  const blocks = slides.flatMap((slide) => (slide === works ? [] : slide.blocks));
  for (const cites of new Set(blocks.flatMap((block) => citationsIn(block, article)))) {
    const [author = ""] = cites.match(/\p{L}+/u) ?? [];
    const year = YEAR.exec(cites)?.[0] ?? "";
    const at = all.findIndex(({ calls }) => calls.includes(author) && calls.includes(year));
    const found = all[at];
    if (found) all[at] = { ...found, cites: [...(found.cites ?? []), cites] };
    else all.push({ calls: cites, cites: [cites] });
  }
  return all;
}

/** The works that a block names in brackets, and that no link of it leads to. */
function citationsIn({ node, text, tex }: Block, article: Article): string[] {
  if (tex !== undefined || node.type === "heading" || node.type === "code" || node.type === "yaml") return [];
  const links = linksIn(node, article).map((link) => link.text);
  return citedIn(text).filter((one) => !links.some((link) => link !== "" && one.includes(link)));
}

function finish(
  { id, kind, under, blocks }: Gathered,
  article: Article,
  sources: readonly DraftedSource[],
  language: string | undefined,
): DraftedSlide {
  const sorted = blocks.toSorted((one, other) => one.from - other.from);
  const isTaught = kind === "teaching";
  const sentences = isTaught ? sorted.map((block) => ({ block, all: sentencesIn(block, language) })) : [];
  const urls = new Set(sorted.flatMap(({ node }) => linksIn(node, article)).map(({ url }) => url));
  const cited = new Set(sorted.flatMap((block) => citationsIn(block, article)));
  const names = ({ url, cites = [], block }: DraftedSource) =>
    (url !== undefined && urls.has(url)) ||
    cites.some((one) => cited.has(one)) ||
    (block !== undefined && blocks.includes(block));
  return {
    id,
    kind,
    under,
    blocks: sorted,
    quotes: sentences.flatMap(({ block, all }) => quotesOf(block, all)),
    checks: checksOf(sentences, language),
    sources: sources.filter((source) => kind === "reference" || names(source)).map((source) => source.id),
  };
}

/**
 * Each thing once: a table is one; and where nothing of a slide says where it is from, that is told with the first sentence that
 * states something.
 */
function checksOf(
  sentences: readonly { readonly block: Block; readonly all: readonly Sentence[] }[],
  language: string | undefined,
): ToCheck[] {
  const all = sentences.flatMap((one) => one.all);
  const unsourced = all.some(({ hasSource }) => hasSource) ? undefined : all.find(states);
  return sentences.flatMap(({ block, all: own }) => {
    const checks = own.flatMap((one) => checkOf(one, language, one === unsourced) ?? []);
    const [first] = checks;
    if (block.node.type !== "table" || !first) return checks;
    return [{ ...first, words: [...new Set(checks.flatMap(({ words = [] }) => words))] }];
  });
}

/** What is quoted of a block: a paragraph's first sentence; of a list, table, listing or picture nothing, since it is there whole. */
const quotesOf = (block: Block, [first]: readonly Sentence[]) => {
  const { node } = block;
  return first &&
    !isPicture(block) &&
    !isWorkAlone(block) &&
    (node.type === "paragraph" || node.type === "footnoteDefinition")
    ? [{ line: first.line, says: first.text }]
    : [];
};

/** The sentences of a block, an item of a list and a row of a table being texts of their own. */
function sentencesIn(block: Block, language: string | undefined): Sentence[] {
  const { node, tex } = block;
  const texts = (one: Nodes): Nodes[] => {
    if (["paragraph", "tableRow"].includes(one.type)) return [one];
    return "children" in one && one.type !== "heading" ? (one.children as Nodes[]).flatMap(texts) : [];
  };
  if (tex !== undefined || isWorkAlone(block)) return [];
  return texts(node)
    .map((one) => runningOf(one, " | "))
    .filter(({ text }) => text !== "")
    .flatMap((running) => sentencesOf(running, language))
    .filter((sentence) => node.type !== "table" || /\p{Nd}/u.test(sentence.text));
}

/** A tag such as `en`, where the data at the top has one. */
function languageIn(data: Article["data"]): string | undefined {
  const tag = data["lang"] ?? data["language"];
  try {
    return tag && Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Names for files and sources, each once. */
class Names {
  readonly #taken = new Set(TAKEN);

  /** @param number stands for a text without Latin letters, as in `part-2` */
  next(text: string, number: number, word = "part"): string {
    const name = latin(text).slice(0, 5).join("-") || `${word}-${number}`;
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}-${count}`;
    this.#taken.add(free);
    return free;
  }
}

/** Line numbers in words, as in “lines 3–5, 9”. */
export function inLines(blocks: readonly Pick<Block, "from" | "to">[]): string {
  const runs: [number, number][] = [];
  for (const { from, to } of blocks.toSorted((one, other) => one.from - other.from)) {
    const last = runs.at(-1);
    // The blank line between two blocks that follow one another is no gap.
    if (last && from <= last[1] + 2) last[1] = to;
    else runs.push([from, to]);
  }
  const [first] = runs;
  if (!first) return "no line";
  const isOne = runs.length === 1 && first[0] === first[1];
  return `${isOne ? "line" : "lines"} ${runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ")}`;
}
