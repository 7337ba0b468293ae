// What whoever uses a page is told of the store: that something can't be read, or nothing can be kept.

import { news as words } from "../words/here.ts";
import type { News } from "./slot.ts";
import type { Store } from "./store.ts";

const SENTENCES: Readonly<Record<News, string>> = words.sentences;

/** @param tell says a sentence in the document's own way; it is called once for each */
export function newsIsTold(store: Store, tell: (sentence: string) => void) {
  store.onNews((news) => tell(SENTENCES[news]));
}
