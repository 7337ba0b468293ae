// The README's list of keys is the table's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as en from "../words/en.ts";
import { KEYS, shownKeys } from "./rows.ts";

test("the README lists every key as the table has it", () => {
  const rows = KEYS.map(
    (row) =>
      `| ${shownKeys(row, en)
        .map((key) => key.replace("|", "\\|"))
        .join(" · ")} | ${en.keys.does[row.does]} |`,
  );
  const list = ["| keys | what they do |", "| --- | --- |", ...rows].join("\n");
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, written = ""] =
    /<!-- keys: from src\/keys\/table.ts -->\n\n([\s\S]*?)\n\n<!-- \/keys -->/.exec(readme) ?? [];
  assert.equal(written, list, `Put this between the marks in README.md:\n\n${list}\n`);
});
