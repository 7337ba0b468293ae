// Addresses: `#/activities/1` is the slide "activities" with its second step shown.
// Reveal reads and writes them; this mends what it leaves open.
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";

/**
 * Puts right, from now on, an address that names no slide: it becomes the first slide's, and a notice says so.
 * To be called before Reveal starts, which would add its own correction to the history: Back could then never leave.
 */
export function addressesChecked() {
  window.addEventListener("hashchange", check);
  check();
}

function check() {
  const slides = [...document.querySelectorAll(".slides section[id]")];
  const { name, step } = parse(location.hash);
  if (slides.some(({ id }) => id === name)) return;
  // The number on the slide is an address too.
  const slide = slides[Number(name) - 1] ?? slides[0];
  if (!slide) return;
  history.replaceState(null, "", `#/${slide.id}${step}`);
  if (name !== "" && slide === slides[0] && name !== "1")
    announce(`This deck has no slide “${name}”. Here is its first one.`);
}

/** Going back to a slide's first picture hides its steps: Reveal leaves them where an address names no step. */
export function stepsFollowAddress(deck: LectureDeck) {
  window.addEventListener("hashchange", () => {
    const { name, step } = parse(location.hash);
    if (step === "" && name === deck.slide.id) deck.goTo(deck.slide, -1);
  });
}

/** `step` with its slash, as in `/1`; empty where there is none. */
function parse(hash: string): { name: string; step: string } {
  const [, name = "", step = ""] = /^#\/?(.*?)(\/\d+)?$/s.exec(hash) ?? [];
  return { name: decoded(name), step };
}

/** A malformed escape such as `%E0%A4%A` stays as it is written. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
