// docs/accessibility.md is what an institution publishes: it names every criterion, and tests that are there.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ENGINE } from "./folders.ts";
import { CONDITIONS } from "./pdf/ua.ts";

const text = readFileSync(join(ENGINE, "docs/accessibility.md"), "utf8");
const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, criterion = "", holds = "", shown = ""]) => ({ criterion, holds, shown }),
);

/** WCAG 2.2, levels A and AA. @see https://www.w3.org/TR/WCAG22/ (4.1.1 is obsolete) */
const CRITERIA = [
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13",
  "2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8",
  "3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3",
].flatMap((line) => line.split(" "));

test("the table has each criterion of levels A and AA once", () => {
  assert.deepEqual(
    rows.map(({ criterion }) => criterion),
    CRITERIA,
  );
});

test("none fails; each names its test or its check by hand, and what holds partly its reason", () => {
  for (const { criterion, holds, shown } of rows) {
    assert.ok(["yes", "partly", "–"].includes(holds), `${criterion}: ${holds}`);
    if (holds === "yes") assert.match(shown, /\.spec\.ts`|by hand|by reading|there is no|nothing/, criterion);
    if (holds === "partly") assert.ok(shown.split(/[.;] /).length > 1, `${criterion} has no reason`);
  }
});

test("each test that is named is there", () => {
  const named = new Set(
    [...text.matchAll(/`((?:lecture|review|lesson|print)\/[\w-]+\.spec\.ts)`/g)].map(([, file = ""]) => file),
  );
  assert.ok(named.size > 20);
  assert.deepEqual(
    [...named].filter((file) => !existsSync(join(ENGINE, "e2e", file))),
    [],
  );
});

test("what is partly so is in the statement; so is the number of conditions that PDFs are looked through for", () => {
  const statement = text.slice(0, text.indexOf("## WCAG"));
  for (const { criterion, holds } of rows)
    assert.equal(
      new RegExp(`${criterion.replaceAll(".", "\\.")}(?!\\d)`).test(statement),
      holds === "partly",
      `${criterion}, which is ${holds}`,
    );
  assert.ok(text.includes(`looks each PDF through before it writes it: ${Object.keys(CONDITIONS).length} of`));
});
