// Keeps the place where the reader is, and offers it to a reader who comes back.
import { progress } from "../progress/progress.ts";
import { notice } from "./notices.ts";

/** @returns to be told the slide that is read, each time that it is another one */
export function resumes(): (slide: string) => void {
  const left = progress.get("places", "review")?.slide ?? "";
  const first = document.querySelector("article")?.id;
  // Whoever came by a slide's address came for that slide.
  const isSent = location.hash.length > 1;
  let isOpen = false;
  let withdraw: (() => void) | undefined;

  return (slide) => {
    if (slide === left) withdraw?.();
    else if (!isOpen && !isSent && `/${left}` !== first) withdraw = offer(left);
    // A page that has just opened is not read yet.
    if (isOpen || location.hash === `#/${slide}`) progress.put("places", "review", { slide });
    isOpen = true;
  };
}

/** @returns takes the offer back; undefined where there is none: the slide may have left the lesson */
function offer(slide: string): (() => void) | undefined {
  const headline = document.getElementById(`/${slide}`)?.querySelector(".headline")?.textContent;
  if (!headline) return undefined;
  const link = document.createElement("a");
  link.href = `#/${slide}`;
  link.textContent = headline;
  const withdraw = notice("Last time you were at ", link, ".");
  link.addEventListener("click", withdraw);
  return withdraw;
}
