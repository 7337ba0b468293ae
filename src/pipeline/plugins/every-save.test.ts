import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { hearsEverySave } from "./every-save.ts";

test("what is saved again at once is said; what is not, or is gone, is not said twice", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const folder = mkdtempSync(join(tmpdir(), "deck-saved-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "leaf.tsx");
  const watcher = new EventEmitter();
  let heard = 0;
  watcher.on("change", () => {
    heard += 1;
  });
  hearsEverySave(watcher);
  /** Saves, and is heard of it where the watcher is not deaf. */
  const save = (text: string, isHeard: boolean) => {
    writeFileSync(file, text);
    if (isHeard) watcher.emit("change", file);
  };
  const later = () => context.mock.timers.tick(1000);

  save("once", true);
  later();
  assert.equal(heard, 1);
  save("by the editor", true);
  save("by its formatter", false);
  later();
  assert.equal(heard, 3);
  later();
  assert.equal(heard, 3);
  save("and gone", true);
  rmSync(file);
  later();
  assert.equal(heard, 4);
});
