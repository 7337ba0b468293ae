import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sheetAt } from "../pipeline/sheets.ts";

test("once the deck has started, the page is not gone through for what an address names", () => {
  const { text: css } = sheetAt(fileURLToPath(new URL("stage.css", import.meta.url)));
  // A browser reads what is said of one element from its beginning: where the first part fails, `:has()` is not looked for.
  const asked = [...css.matchAll(/(\S*?):has\(:target\)/g)].map(([, before]) => before);
  assert.ok(asked.length > 0);
  for (const before of asked) assert.match(before ?? "", /(^|\()(html:not\(\[data-deck\]\)|:not\(\[inert\]\))$/);
});
