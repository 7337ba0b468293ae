// An article in Markdown as a list of blocks, each with the lines that it stands on: headings, paragraphs, lists, tables, …
// CommonMark with GitHub's tables and footnotes, and data at the top (`---`).
// @see https://spec.commonmark.org/0.31.2/ https://github.github.com/gfm/
import type { Node, Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { parse } from "yaml";

/** A block of the article, with nothing of its text changed. */
export interface Block {
  /** `p1`, `p2`, … in the order of the article. */
  readonly id: string;
  /** Its first and last line, from 1. */
  readonly from: number;
  readonly to: number;
  /** Its text in one line, without signs of markup. */
  readonly text: string;
  readonly node: RootContent;
  /** The TeX of a formula that stands alone: between `$$`, or in a listing of the language `math`. */
  readonly tex?: string;
}

export interface Article {
  readonly blocks: readonly Block[];
  /** Lines that are not blank and belong to no block. */
  readonly others: readonly number[];
  /** What stands in the data at the top, as far as it is text. */
  readonly data: Readonly<Record<string, string>>;
  /** Where `[text][name]` leads, by its name. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A text that knows its lines, and where it names something outside of it. */
export interface Running {
  /** One space for each run of spaces. */
  readonly text: string;
  /** The line that a character stands on. */
  readonly lineAt: (index: number) => number;
  /** Where links and footnotes stand in the text. */
  readonly references: readonly number[];
  /** Where inline code stands in the text, from and to. */
  readonly code?: readonly (readonly [from: number, to: number])[];
}

/** @param markdown the whole file */
export function articleOf(markdown: string): Article {
  const root = fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
  const blocks = root.children.map((node, index): Block => {
    const lines = linesOf(node);
    // A heading that is underlined, right below an address, is said to begin with that.
    const before = root.children[index - 1];
    const from = before ? Math.max(lines.from, Math.min(linesOf(before).to + 1, lines.to)) : lines.from;
    const { to } = lines;
    const tex = texOf(node, markdown);
    return { id: `p${index + 1}`, from, to, text: tex ?? textOf(node), node, ...(tex !== undefined && { tex }) };
  });
  const taken = new Set(blocks.flatMap(({ from, to }) => range(from, to)));
  const others = linesIn(markdown).flatMap((line, index) => (line.trim() && !taken.has(index + 1) ? [index + 1] : []));
  const [first] = root.children;
  return {
    blocks,
    others,
    data: first?.type === "yaml" ? dataOf(first.value) : {},
    addresses: new Map(
      nodesIn(root).flatMap((node) => (node.type === "definition" ? [[node.identifier, node.url] as const] : [])),
    ),
  };
}

/** A formula's TeX, as it stands in the file: what Markdown makes of its signs is another thing. */
function texOf(node: RootContent, markdown: string): string | undefined {
  if (node.type === "code") return node.lang === "math" && node.value.trim() ? inOneLine(node.value) : undefined;
  if (node.type !== "paragraph") return undefined;
  const { start, end } = node.position ?? {};
  const [, tex] = /^\$\$((?:(?!\$\$)[\s\S])+)\$\$$/.exec(markdown.slice(start?.offset, end?.offset).trim()) ?? [];
  return tex?.trim() ? inOneLine(tex) : undefined;
}

/** What tells a block from others: its text, or what it has instead of one. */
function textOf(node: RootContent): string {
  if (node.type === "yaml" || node.type === "html") return inOneLine(node.value);
  return node.type === "definition" ? `${node.identifier}: ${node.url}` : plain(node);
}

/** A file's lines; each system ends them in its own way. */
export const linesIn = (markdown: string): readonly string[] => markdown.split(/\r\n|\r|\n/);

/** Line numbers, both ends included. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** A node and everything in it. */
export const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...("children" in node ? (node.children as Nodes[]).flatMap(nodesIn) : []),
];

export const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The text of a node in one line. */
export const plain = (node: Nodes): string => runningOf(node).text;

/** What reads as text between two nodes: their own text alone, or a space. */
const INLINE = new Set([
  "text",
  "inlineCode",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "footnoteReference",
]);

/**
 * A node's text as it runs. Pictures give the text that stands for them, or their address; HTML gives nothing.
 *
 * @param between what stands between a table's cells: spaces alone would make one number of two
 */
export function runningOf(node: Nodes, between = " "): Running {
  let text = "";
  const lines: { readonly start: number; readonly line: number }[] = [];
  const references: number[] = [];
  const code: [from: number, to: number][] = [];
  const add = (piece: string, line: number) => {
    for (const [index, part] of linesIn(piece).entries()) {
      const words = part.replaceAll(/\s+/g, " ");
      const needsSpace = index > 0 && text !== "" && !text.endsWith(" ");
      const more = `${needsSpace ? " " : ""}${text === "" || text.endsWith(" ") || needsSpace ? words.trimStart() : words}`;
      if (more === "") continue;
      lines.push({ start: text.length, line: line + index });
      text += more;
    }
  };
  const walk = (one: Nodes) => {
    const line = linesOf(one).from;
    if (one.type === "text") add(one.value, line);
    else if (one.type === "inlineCode") {
      const from = text.length;
      add(one.value, line);
      code.push([from, text.length]);
    } else if (one.type === "code") add(one.value, one.position && isFenced(one) ? line + 1 : line);
    else if (one.type === "image") add(one.alt || one.url, line);
    else if (one.type === "imageReference") add(one.alt || one.identifier, line);
    else if (one.type === "break") add(" ", line);
    else if (one.type === "footnoteReference") references.push(Math.max(0, text.length - 1));
    else if ("children" in one) {
      if (one.type === "link" ? isOutside(one.url) : one.type === "linkReference") references.push(text.length);
      for (const [index, child] of (one.children as Nodes[]).entries()) {
        const isNextCell = child.type === "tableCell" && index > 0;
        if (!INLINE.has(child.type)) add(isNextCell ? between : " ", linesOf(child).from);
        walk(child);
      }
    }
  };
  walk(node);
  const { length } = text.trimEnd();
  return {
    text: text.trimEnd(),
    lineAt: (index) => lines.findLast(({ start }) => start <= index)?.line ?? linesOf(node).from,
    references: references.map((at) => Math.min(at, Math.max(0, length - 1))),
    code,
  };
}

const isFenced = ({ position }: Node & { value: string }): boolean =>
  position !== undefined && position.end.line > position.start.line;

/** An address that leaves the article. */
export const isOutside = (url: string): boolean => /^https?:\/\/./i.test(url);

/** A node's first and last line. One that ends at the start of a line does not stand on that. */
export function linesOf(node: Node): { readonly from: number; readonly to: number } {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1, column: 2 } };
  return { from: start.line, to: end.column === 1 && end.line > start.line ? end.line - 1 : end.line };
}

/** Data at the top; what can't be read as YAML gives nothing. */
function dataOf(yaml: string): Record<string, string> {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    return {};
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === "string" || typeof value === "number") return [[key, String(value)]];
      const isNames = Array.isArray(value) && value.every((one) => typeof one === "string");
      return isNames ? [[key, value.join(", ")]] : [];
    }),
  );
}
