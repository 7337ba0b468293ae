// What is said of the progress store, once each, in every document.
import type { News } from "./store.ts";

export const SENTENCES: Readonly<Record<News, string>> = {
  unreadable: "Some of what was kept on this device can’t be read. It has been set aside; the rest is here.",
  unkept: "This browser keeps nothing now: answers and texts are lost when this page is closed.",
  older: "What an older version of this page had kept is still here.",
};
