// The room's dialog: loaded when it is first opened.
import type { LastPlace } from "../last-place.ts";
import type { Lecture } from "../lecture.ts";
import type { Log } from "../log.ts";
import { whenUsed } from "../when-used.ts";

export function room(lecture: Lecture, log: Log, last: LastPlace | undefined) {
  const loaded = whenUsed(async () => (await import("./dialog.ts")).roomDialog(lecture, log, last));
  lecture.intents.does({ room: () => loaded((open) => open()) });
}
