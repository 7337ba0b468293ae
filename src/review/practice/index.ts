// Practice: says what is due today and on the days to come. What asks is loaded when it is first wanted.

import { demand } from "../../dom/demand.ts";
import { loadedOnce } from "../../dom/load.ts";
import type { Store } from "../../store/store.ts";
import { numbers, practice as says } from "../../words/here.ts";
import { dayOf, nameOf } from "./days.ts";
import { coming, queueOf } from "./queue.ts";

export function practice(store: Store) {
  const section = demand(document, "#practice");
  const link = demand(document, ".practice-link");
  const [due, start, table] = [demand(section, ".due"), demand(section, ".start"), demand(section, ".coming")];
  const questions = [...document.querySelectorAll<HTMLElement>("article [data-question]")].map(
    ({ dataset }) => dataset["question"] ?? "",
  );

  const queueNow = () => queueOf(questions, store.all("cards"), dayOf(new Date()));
  const show = () => {
    const { due: waiting, fresh, unasked } = queueNow();
    const count = waiting.length + fresh.length;
    const text = count > 0 ? todays(waiting.length, fresh.length) : says.nothing;
    if (due.textContent !== text) due.textContent = text; // or a screen reader would say it again
    start.textContent = count > 0 ? says.start : says.more;
    start.hidden = count + unasked === 0;
    demand(link, ".due-today").textContent = count > 0 ? numbers.write(`(${count})`) : "";
    draw(store, table, questions);
  };

  const session = loadedOnce(() => import("./session.ts"), {
    late: () => {
      due.textContent = says.late;
    },
    here: show,
    failed: () => {
      due.textContent = says.notLoaded;
    },
  });
  start.addEventListener("click", () =>
    session(({ ask }) => {
      const { due: waiting, fresh, begun } = queueNow();
      ask(store, section, questions, waiting.length + fresh.length > 0 ? 0 : begun);
    }),
  );
  store.addEventListener("cards", show);
  // The day may have changed while nobody looked.
  document.addEventListener("visibilitychange", show);
  show();
  for (const hidden of [section, link]) hidden.hidden = false;
  // While it was hidden, its address led nowhere.
  if (location.hash === "#practice") section.scrollIntoView();
}

/** What is asked today, as “3 questions are due today, and 8 are new.” */
function todays(due: number, fresh: number): string {
  if (due === 0) return says.new(fresh);
  return fresh === 0 ? says.due(due) : says.dueAndNew(due, fresh);
}

/** Draws the days to come: a row with a bar for each, and one for all that come after. */
function draw(store: Store, table: HTMLElement, questions: readonly string[]) {
  const today = dayOf(new Date());
  const rows = [...table.querySelectorAll("tbody tr")];
  const { each, later } = coming(questions, store.all("cards"), today, rows.length - 1);
  const counts = [...each, later];
  const most = Math.max(...counts);
  table.hidden = most === 0;
  if (table.hidden) return;
  for (const [ahead, row] of rows.entries()) {
    const isLast = ahead === rows.length - 1;
    demand(row, "th").textContent = isLast ? says.after : ([says.today, says.tomorrow][ahead] ?? nameOf(today + ahead));
    demand(row, "b").textContent = numbers.write(counts[ahead] ?? 0);
    demand(row, ".bar-of").style.setProperty("--share", `${(counts[ahead] ?? 0) / most}`);
  }
}
