// Keeps the place where the reader is, and offers it to a reader who comes back.
import type { Store } from "../store/store.ts";
import { resume } from "../words/here.ts";
import { notice } from "./notices.ts";

/** Slides: whoever has read so many others does not want the offer. */
const ENOUGH = 3;

/** @returns to be told the slide that is read, each time that it is another one */
export function resumes(store: Store): (slide: string) => void {
  const left = store.get("places", "review")?.slide ?? "";
  const first = document.querySelector("article")?.id;
  // Whoever came by a slide's address came for that slide.
  const isSent = location.hash.length > 1;
  let read = 0;
  let withdraw: (() => void) | undefined;

  return (slide) => {
    if (slide === left || read === ENOUGH) withdraw?.();
    else if (read === 0 && !isSent && `/${left}` !== first) withdraw = offer(left);
    // A page that has just opened is not read yet.
    if (read > 0 || location.hash === `#/${slide}`) store.put("places", "review", { slide });
    read += 1;
  };
}

/** @returns takes the offer back; undefined where there is none: the slide may have left the lesson */
function offer(slide: string): (() => void) | undefined {
  const headline = document.getElementById(`/${slide}`)?.querySelector(".headline")?.textContent;
  if (!headline) return undefined;
  const link = document.createElement("a");
  link.href = `#/${slide}`;
  link.textContent = headline;
  const withdraw = notice(resume.before, link, resume.after);
  link.addEventListener("click", withdraw);
  return withdraw;
}
