// Every language can be taken apart for scripts: each section is a list of words, and stands alone.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as en from "./en.ts";

const files = readdirSync(import.meta.dirname).filter((file) => /^[a-z]{2}\.ts$/.test(file));

test("every section of every language is a module of its own", async () => {
  const { sectionIn } = await import("../pipeline/plugins/words.ts");
  for (const file of files) {
    const path = join(import.meta.dirname, file);
    for (const [section, words] of Object.entries(en)) {
      const code = sectionIn(path, section);
      for (const word of Object.keys(words)) assert.match(code, new RegExp(`export \\{ word\\d+ as ${word} \\};`));
    }
  }
});
