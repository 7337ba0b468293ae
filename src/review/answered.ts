// What follows from an answer: the contents count it, and the slide's explanation, which gives it away, is there.
import type { Store } from "../store/store.ts";
import { answered as words } from "../words/here.ts";

/** An element, and the questions of which it tells. Both are looked for once: a page has hundreds of them. */
interface Of {
  readonly element: HTMLElement;
  readonly questions: readonly string[];
}

export function answersShow(store: Store) {
  const explanations = [...document.querySelectorAll<HTMLElement>("details.explanation")].map((element) => ({
    element,
    questions: idsOf(element.dataset["answers"]),
  }));
  const counts = [...document.querySelectorAll(".parts > li")].flatMap(countsOf);
  const answered = ({ questions }: Of) => questions.filter((id) => id in store.all("answers")).length;

  const show = () => {
    for (const one of explanations)
      one.element.toggleAttribute("data-answered", answered(one) === one.questions.length);
  };
  const count = () => {
    for (const one of counts) write(one, answered(one));
  };
  store.addEventListener("answers", () => {
    show();
    // After the frame that shows the answer: it stands beside the text, and nothing moves with it.
    requestAnimationFrame(() => setTimeout(count));
  });
  show();
  count();
}

/** What counts in a part of the contents: each slide that asks something, and the part itself. */
function countsOf(part: Element): Of[] {
  const slides = [...part.querySelectorAll<HTMLElement>("a[data-questions]")].map((link) => ({
    place: link.querySelector<HTMLElement>(".done"),
    questions: idsOf(link.dataset["questions"]),
  }));
  const whole = {
    place: part.querySelector<HTMLElement>("summary .done"),
    questions: slides.flatMap(({ questions }) => questions),
  };
  return [...slides, whole].flatMap(({ place, questions }) => (place ? [{ element: place, questions }] : []));
}

/** Writes how many questions are answered; nothing before the first one. */
function write({ element, questions }: Of, done: number) {
  // Of all counts one answer changes two: the others are left as they are.
  if ((element.dataset["count"] ?? "0") === `${done}`) return;
  element.dataset["count"] = `${done}`;
  element.replaceChildren(...(done === 0 ? [] : [words.of(done, questions.length), unseen(words.answered)]));
}

function unseen(text: string) {
  const element = document.createElement("span");
  element.className = "unseen";
  element.textContent = text;
  return element;
}

const idsOf = (ids = "") => ids.split(" ").filter(Boolean);
