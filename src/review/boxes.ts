// A long page is there sooner where only the articles near the window are laid out (article.css). The others are once the
// page has come, one after the other, whenever the browser has nothing else to do: then it stands as if it always had.
import { loaded } from "../dom/loaded.ts";
import { articleRead } from "./place.ts";

/** So long, in ms, may an article take that is laid out: less is not begun with. */
const ARTICLE = 10;

export async function articlesGetBoxes() {
  const { dataset } = document.documentElement;
  await loaded();
  const articles = [...document.querySelectorAll<HTMLElement>("article")];
  const read = Math.max(0, articles.indexOf(articleRead() as HTMLElement));
  // From the one that is read on, then those above it, the nearest first.
  const waiting = [...articles.slice(read), ...articles.slice(0, read).reverse()];
  const layOut = (idle: IdleDeadline) => {
    do {
      const article = waiting.shift();
      if (!article) {
        dataset["whole"] = "";
        return;
      }
      article.dataset["whole"] = "";
      void article.offsetHeight; // now, within this idle time
    } while (idle.timeRemaining() > ARTICLE);
    requestIdleCallback(layOut);
  };
  if ("requestIdleCallback" in window && !("whole" in dataset)) requestIdleCallback(layOut);
  else dataset["whole"] = "";
}
