// The student's progress: says what is kept, saves it to a file, loads it from one, deletes it.
import { progress } from "../progress/progress.ts";
import { saveFile } from "../progress/save-file.ts";
import { exported, takeIn } from "../progress/transfer.ts";
import { part } from "./part.ts";
import { dayOf, isoOf } from "./practice/days.ts";

/** No progress is larger, in bytes. */
const LARGEST = 5_000_000;

export function ownProgress() {
  const section = part(document, "#progress");
  const [outcome, dialog] = [part(section, ".outcome"), part<HTMLDialogElement>(section, "dialog")];
  const file = part<HTMLInputElement>(section, "input");
  const on = (button: string, act: () => void) => part(section, button).addEventListener("click", act);

  const show = () => {
    for (const held of section.querySelectorAll(".held")) held.textContent = whatIsHeld();
  };
  on(".save", () => {
    saveFile(fileName(), "application/json", exported());
    outcome.textContent = `Saved as ${fileName()}.`;
  });
  on(".load", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen) outcome.textContent = await load(chosen);
    file.value = "";
  });
  on(".reset", () => {
    dialog.showModal();
    // Its first button has the focus, and in a small window the question above would be scrolled away.
    dialog.scrollTop = 0;
  });
  on(".keep", () => dialog.close());
  on(".delete", () => {
    progress.reset();
    dialog.close();
    outcome.textContent = "All your progress is deleted.";
  });
  for (const kind of ["answers", "cards", "texts"]) progress.addEventListener(kind, show);
  show();
  section.hidden = false;
}

/** As “3 questions answered, 1 in practice, 2 texts written.” */
function whatIsHeld(): string {
  const answers = Object.keys(progress.all("answers")).length;
  const cards = Object.keys(progress.all("cards")).length;
  const texts = Object.values(progress.all("texts")).filter(({ text }) => text !== "").length;
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  return `${count(answers, "question")} answered, ${cards} in practice, ${count(texts, "text")} written.`;
}

const fileName = () => `${progress.lesson}-${isoOf(dayOf(new Date()))}.json`;

/** @returns what came of it, in a sentence */
async function load(file: File): Promise<string> {
  const refused = (why: string) => `“${file.name}” ${why} Nothing has changed.`;
  if (file.size > LARGEST) return refused("is too large to be saved progress.");
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused("can’t be read.");
  const problem = takeIn(text);
  return problem ? refused(problem) : `“${file.name}” is loaded. Where both had an answer, the later one holds.`;
}
