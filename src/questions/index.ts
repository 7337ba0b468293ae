// What a question is: typed data, shown by its kind's folder, the same in every document. This file is for the build;
// the browser gets elements.ts.
import type { Asked, Kind } from "./kind.ts";
import * as kinds from "./kinds.ts";

type DataOf<K> = K extends Kind<infer Data> ? Data : never;
type AnyData = DataOf<(typeof kinds)[keyof typeof kinds]>;

/** A question of any kind. */
export type Question<ClaimId extends string = string> = Asked<ClaimId> & AnyData;

/** Questions that no slide asks, under the id of the slide that they belong to. */
export type QuestionBank<ClaimId extends string = string> = Readonly<Record<string, readonly Question<ClaimId>[]>>;

/** The names of all kinds, such as `choice`. */
export const KINDS = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** What a question's kind brings; undefined where there is no such kind. */
export const kindNamed = (name: string): Kind<AnyData> | undefined =>
  (kinds as Readonly<Record<string, unknown>>)[name] as Kind<AnyData> | undefined;

/** @throws Error where there is no such kind; the rules have said so before */
export function kindOf({ kind }: Question): Kind<AnyData> {
  const found = kindNamed(kind);
  if (!found) throw new Error(`There is no kind of question “${kind}”.`);
  return found;
}
