// Saves what the class has answered: beside the lecture's log, and in the speaker view.
import { parse } from "valibot";
import { saveFile } from "../../dom/save-file.ts";
import { Results } from "../../live/wire.ts";
import { liveDesk } from "../../words/here.ts";
import { announce, unsay } from "../announce.ts";
import { element } from "../vote/markup.ts";
import { resultsTable } from "./results-file.ts";

/** So long the room may take for them, in ms; and so long until it is said that they are on their way. */
const PATIENCE = 20_000;
const SOON = 2_000;

/** Two buttons: a table for a spreadsheet, and JSON. */
export const saveButtons = (): HTMLElement[] => [
  button(liveDesk.save, () => save("csv")),
  button(liveDesk.saveAsJson, () => save("json")),
];

function button(label: string, act: () => unknown): HTMLElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", act);
  return made;
}

async function save(ending: "csv" | "json") {
  const waiting = setTimeout(() => announce(liveDesk.saving, PATIENCE / 1000), SOON);
  try {
    const results = parse(
      Results,
      await (await fetch("live/results", { signal: AbortSignal.timeout(PATIENCE) })).json(),
    );
    const name = `${liveDesk.file(new Date().toISOString().slice(0, 10))}.${ending}`;
    // The mark tells a spreadsheet that it is UTF-8.
    if (ending === "csv") saveFile(name, "text/csv", `\uFEFF${resultsTable(results)}`);
    else saveFile(name, "application/json", JSON.stringify(results, null, 1));
    unsay(liveDesk.saving);
  } catch {
    announce(liveDesk.notSaved, 8);
  } finally {
    clearTimeout(waiting);
  }
}
