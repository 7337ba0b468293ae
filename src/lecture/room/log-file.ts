// The log as a file: a table, because it is read by a person who then corrects the minutes in the slides' modules, and a
// spreadsheet opens it anywhere.
import { saveFile } from "../../dom/save-file.ts";
import { roomDialog } from "../../words/here.ts";
import type { Times } from "../log.ts";
import { headlineOf } from "../title.ts";

const MINUTE = 60_000; // ms

/** One row a slide, in running order, those not shown included. */
export function logTable(slides: readonly HTMLElement[], times: Times): string {
  const minutes = (ms = 0) => (ms / MINUTE).toFixed(1);
  const rows = slides.map((slide, index) => {
    const time = times[slide.id];
    return [
      `${index + 1}`,
      `${slide.id}.tsx`,
      headlineOf(slide),
      slide.dataset["minutes"] ?? "",
      minutes(time?.shown),
      minutes(time?.covered),
      `${time?.visits ?? 0}`,
    ];
  });
  return [roomDialog.logHead, ...rows].map((row) => row.map(field).join(",")).join("\r\n");
}

/** RFC 4180. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The mark tells a spreadsheet that it is UTF-8. */
export const saveTable = (table: string, name: string) => saveFile(name, "text/csv", `\uFEFF${table}`);
