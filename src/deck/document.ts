// What a document of the deck is: its folder's `document.tsx` exports one.
import type { VNode } from "preact";
import type { Words } from "../words/words.ts";
import type { Lesson } from "./lesson.ts";
import type { Deck } from "./running-order.ts";

export interface DeckDocument {
  title(lesson: Lesson, words: Words): string;
  /** Everything inside the body. `edition` names the deck's version and date. */
  Body(props: { readonly deck: Deck; readonly edition: string }): VNode;
  /** Attributes of `<html>`: a class that the style goes by, and what its script reads there. */
  readonly html: Readonly<Record<string, string>>;
  /** Scripts for the head, that act before the first paint. */
  readonly before?: readonly string[];
  /** Whether it shows the reader's choice of colours and sizes. */
  readonly hasSettings: boolean;
  /** Whether its script need not wait for the page's end. */
  readonly isAsync?: boolean;
}
