// What is kept of an article when a lesson is drafted from it, in `article.json`: so that `draft --check` finds later what has
// changed, and which paragraphs are on no slide.
import type { Article } from "./blocks.ts";
import type { Plan } from "./plan.ts";

export const RECORD = "article.json";

/** A block of the article as it was. */
export interface Kept {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Why it is on no slide, where it was left out. */
  readonly leftOut?: string;
}

export interface ArticleRecord {
  /** The article's file. */
  readonly article: string;
  /** Where that is, from the project on, with slashes. */
  readonly path?: string;
  readonly blocks: readonly Kept[];
}

/** The record's text. */
export function recordOf({ leftOut }: Plan, { blocks }: Article, name: string, path?: string): string {
  return recordText({
    article: name,
    ...(path !== undefined && { path }),
    blocks: blocks.map(({ id, from, to, text }) => {
      const why = leftOut.find(({ block }) => block?.id === id)?.why;
      return { id, from, to, text, ...(why !== undefined && { leftOut: why }) };
    }),
  });
}

export const recordText = (record: ArticleRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** @throws Error where a text is no such record */
export function readRecord(text: string): ArticleRecord {
  const given: unknown = JSON.parse(text);
  const { article, path, blocks } = (given ?? {}) as Partial<ArticleRecord>;
  const isBlock = ({ id, from, to, text }: Partial<Kept>) =>
    typeof id === "string" && typeof from === "number" && typeof to === "number" && typeof text === "string";
  if (typeof article !== "string" || !Array.isArray(blocks) || !blocks.every((one) => one && isBlock(one)))
    throw new Error("it is no record of an article");
  return { article, ...(typeof path === "string" && { path }), blocks };
}
