// What follows from an answer: the contents count it, and the slide's explanation, which gives it away, is there.
import type { Store } from "../store/store.ts";
import { answered as words } from "../words/here.ts";

export function answersShow(store: Store) {
  const isAnswered = (question: string) => question in store.all("answers");
  const count = () => contentsCount(isAnswered);
  store.addEventListener("answers", () => {
    explanationsShow(isAnswered);
    // After the frame that shows the answer: they stand beside it, and nothing of the page moves with them.
    requestAnimationFrame(() => setTimeout(count));
  });
  explanationsShow(isAnswered);
  count();
}

type IsAnswered = (question: string) => boolean;

function explanationsShow(isAnswered: IsAnswered) {
  for (const explanation of document.querySelectorAll<HTMLElement>("details.explanation")) {
    explanation.toggleAttribute("data-answered", idsOf(explanation.dataset["answers"]).every(isAnswered));
  }
}

function contentsCount(isAnswered: IsAnswered) {
  for (const part of document.querySelectorAll(".parts > li")) {
    const links = [...part.querySelectorAll<HTMLElement>("a[data-questions]")];
    for (const link of links) count(link, idsOf(link.dataset["questions"]).map(isAnswered));
    const ids = links.flatMap((link) => idsOf(link.dataset["questions"]));
    count(part.querySelector("summary"), ids.map(isAnswered));
  }
}

/** Writes how many questions are answered; nothing before the first one. */
function count(where: Element | null, answered: readonly boolean[]) {
  const done = answered.filter(Boolean).length;
  const told = where?.querySelector<HTMLElement>(".done");
  // Of all counts one answer changes two: the others are left as they are.
  if (!told || (told.dataset["count"] ?? "0") === `${done}`) return;
  told.dataset["count"] = `${done}`;
  told.replaceChildren(...(done === 0 ? [] : [words.of(done, answered.length), unseen(words.answered)]));
}

function unseen(text: string) {
  const element = document.createElement("span");
  element.className = "unseen";
  element.textContent = text;
  return element;
}

const idsOf = (ids = "") => ids.split(" ").filter(Boolean);
