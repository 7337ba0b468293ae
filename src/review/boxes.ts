// A long page is there sooner where only the articles near the window are laid out (article.css). The others are once the
// page has come, some at a time, whenever the browser has nothing else to do: then it stands as if it always had.
import { loaded } from "../dom/loaded.ts";
import { articleRead } from "./place.ts";

/** In so many times at most: the more there are, the shorter each is, and the more is done in all, since each looks at the whole page. */
const TIMES = 60;

export async function articlesGetBoxes() {
  const { dataset } = document.documentElement;
  await loaded();
  const articles = [...document.querySelectorAll<HTMLElement>("article")];
  const read = Math.max(0, articles.indexOf(articleRead() as HTMLElement));
  // From the one that is read on, then those above it, the nearest first.
  const waiting = [...articles.slice(read), ...articles.slice(0, read).reverse()];
  const atOnce = Math.ceil(articles.length / TIMES);
  const layOut = () => {
    const some = waiting.splice(0, atOnce);
    for (const article of some) article.dataset["whole"] = "";
    void some[0]?.offsetHeight; // now, and not with the next frame
    if (waiting.length > 0) requestIdleCallback(layOut);
    else dataset["whole"] = "";
  };
  if ("requestIdleCallback" in window && !("whole" in dataset)) requestIdleCallback(layOut);
  else dataset["whole"] = "";
}
