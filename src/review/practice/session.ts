// Asks one question after another. The answer rates itself, and is kept, at once: whoever leaves loses nothing.
// The student may then say how hard it was, which puts the same answer's rating right.

import { demand } from "../../dom/demand.ts";
import type { AnsweredEvent } from "../../questions/attempt.ts";
import type { Store } from "../../store/store.ts";
import { session } from "../../words/here.ts";
import { dayOf, distanceTo, nameOf } from "./days.ts";
import { type Card, queueOf } from "./queue.ts";
import { answered, type Grade } from "./schedule.ts";

/**
 * Asks what is due, then what is new, until nothing is left for today or the student stops.
 *
 * @param section the practice, as markup.tsx has it
 * @param questions the ids of all questions, in the lesson's order
 * @param more how many new questions to ask beyond a day's
 */
export function ask(store: Store, section: HTMLElement, questions: readonly string[], more: number) {
  const [today, asking] = [demand(section, ".today"), demand(section, ".asking")];
  const [count, place, rating] = [demand(section, ".count"), demand(section, ".question"), demand(section, ".rating")];
  const [nextDay, where, nextButton] = [
    demand(section, ".next-day"),
    demand(section, ".where"),
    demand(section, ".next"),
  ];
  if (today.hidden) return; // it is on: “Start” was pressed twice while this was loaded
  const ended = new AbortController();
  const { signal } = ended;
  let done = 0;
  let id = "";
  /** What was known of the question before it was answered, and the day of the answer. */
  let before: Card | undefined;
  let day = 0;

  const next = () => {
    const { due, fresh } = queueOf(questions, store.all("cards"), dayOf(new Date()), more);
    const [first] = [...due, ...fresh];
    if (first === undefined) return stop();
    id = first;
    count.textContent = session.question(done + 1, done + due.length + fresh.length);
    rating.hidden = where.hidden = nextButton.hidden = true;
    nextDay.textContent = "";
    showBlank(original(id), place);
    count.focus({ preventScroll: true });
    count.scrollIntoView();
  };

  const stop = () => {
    ended.abort();
    place.replaceChildren();
    asking.hidden = true;
    today.hidden = false;
    demand(section, "h2").focus();
  };

  const rate = (grade: Grade) => {
    const card = answered(before, grade, day);
    store.put("cards", id, card);
    nextDay.textContent = session.askedAgain(distanceTo(card.due, day), nameOf(card.due));
  };

  const finish = ({ share }: AnsweredEvent) => {
    // The first attempt counts.
    if (!nextButton.hidden) return;
    const { offered, first } = gradesFor(share);
    [before, day] = [store.get("cards", id), dayOf(new Date())];
    const options = offered.map((grade) =>
      ratingOption(grade, distanceTo(answered(before, grade, day).due, day), grade === first),
    );
    rating.replaceChildren(demand(rating, "legend"), ...options);
    rating.hidden = options.length === 1;
    rate(first);
    showSlideOf(original(id), demand<HTMLAnchorElement>(where, "a"));
    where.hidden = nextButton.hidden = false;
    done += 1;
  };

  place.addEventListener("answered", (event) => finish(event as AnsweredEvent), { signal });
  rating.addEventListener("change", ({ target }) => rate((target as HTMLInputElement).value as Grade), { signal });
  nextButton.addEventListener("click", next, { signal });
  demand(section, ".stop").addEventListener("click", stop, { signal });
  today.hidden = true;
  asking.hidden = false;
  next();
}

/** How hard an answer may have been, by the share of it that was right; `first` holds until the student says so. */
function gradesFor(share: number): { offered: readonly Grade[]; first: Grade } {
  if (share === 1) return { offered: ["hard", "good", "easy"], first: "good" };
  if (share >= 0.75) return { offered: ["forgotten", "hard"], first: "hard" };
  return { offered: ["forgotten"], first: "forgotten" };
}

function ratingOption(grade: Grade, distance: string, isChosen: boolean): HTMLElement {
  const label = document.createElement("label");
  const radio = document.createElement("input");
  Object.assign(radio, { type: "radio", name: "practice-rating", value: grade, checked: isChosen });
  label.append(radio, session.grade(session.grades[grade], distance));
  return label;
}

/** The question where the lesson asks it. */
const original = (id: string) => demand(document, `article [data-question="${CSS.escape(id)}"]`);

/** Puts a copy of a question into a place: as it was before any attempt, with ids of its own, its answer not kept. */
function showBlank(question: HTMLElement, place: HTMLElement) {
  const copy = question.cloneNode(true) as HTMLElement;
  delete copy.dataset["question"];
  for (const name of ["id", "for", "aria-labelledby", "aria-describedby"]) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(" ") ?? [];
      element.setAttribute(name, ids.map((one) => `practice-${one}`).join(" "));
    }
  }
  place.replaceChildren(copy);
  copy.querySelector("form")?.reset();
}

/** Leads back to the slide that a question belongs to. */
function showSlideOf(question: HTMLElement, link: HTMLElement) {
  const article = question.closest("article");
  link.textContent = article?.querySelector(".headline")?.textContent ?? "";
  link.setAttribute("href", `#${article?.id}`);
}
