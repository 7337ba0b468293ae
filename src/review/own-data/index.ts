// The student's progress: says what is kept, saves it to a file, loads it from one, deletes it.

import { demand } from "../../dom/demand.ts";
import { saveFile } from "../../dom/save-file.ts";
import type { Store } from "../../store/store.ts";
import { exported, takeIn } from "../../store/transfer.ts";
import { ownData as says } from "../../words/here.ts";
import { dayOf, isoOf } from "../practice/days.ts";

/** No progress is larger, in bytes. */
const LARGEST = 5_000_000;

export function ownData(store: Store) {
  const section = demand(document, "#progress");
  const [outcome, dialog] = [demand(section, ".outcome"), demand<HTMLDialogElement>(section, "dialog")];
  const file = demand<HTMLInputElement>(section, "input");
  const on = (button: string, act: () => void) => demand(section, button).addEventListener("click", act);

  const show = () => {
    for (const held of section.querySelectorAll(".held")) held.textContent = whatIsHeld(store);
  };
  on(".save", () => {
    saveFile(fileName(store), "application/json", exported(store));
    outcome.textContent = says.saved(fileName(store));
  });
  on(".load", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen) outcome.textContent = await load(store, chosen);
    file.value = "";
  });
  on(".reset", () => {
    dialog.showModal();
    // Its first button has the focus, and in a small window the question above would be scrolled away.
    dialog.scrollTop = 0;
  });
  on(".keep", () => dialog.close());
  on(".delete", () => {
    store.reset();
    dialog.close();
    outcome.textContent = says.deleted;
  });
  for (const kind of ["answers", "cards", "texts"]) store.addEventListener(kind, show);
  show();
  section.hidden = false;
}

/** As “3 questions answered, 1 in practice, 2 texts written.” */
function whatIsHeld(store: Store): string {
  const answers = Object.keys(store.all("answers")).length;
  const cards = Object.keys(store.all("cards")).length;
  const texts = Object.values(store.all("texts")).filter(({ text }) => text !== "").length;
  return says.held(answers, cards, texts);
}

const fileName = (store: Store) => `${store.lesson}-${isoOf(dayOf(new Date()))}.json`;

/** @returns what came of it, in a sentence */
async function load(store: Store, file: File): Promise<string> {
  const refused = (why: string) => says.refused(file.name, why);
  if (file.size > LARGEST) return refused(says.tooLarge);
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused(says.cantBeRead);
  const problem = takeIn(store, text);
  return problem ? refused(problem) : says.loaded(file.name);
}
