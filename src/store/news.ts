// What whoever uses a page is told of the store: that something can't be read, or nothing can be kept.
import type { News } from "./slot.ts";
import type { Store } from "./store.ts";

const SENTENCES: Readonly<Record<News, string>> = {
  unreadable: "Some of what was kept on this device can’t be read. It has been set aside; the rest is here.",
  unkept: "This browser keeps nothing now: answers and texts are lost when this page is closed.",
  older: "What an older version of this page had kept is still here.",
};

/** @param tell says a sentence in the document's own way; it is called once for each */
export function newsIsTold(store: Store, tell: (sentence: string) => void) {
  store.onNews((news) => tell(SENTENCES[news]));
}
