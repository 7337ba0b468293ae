// What the deck relies on in Reveal's sources is as it was. Whoever brings a new Reveal reads here what to look at.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseAst } from "vite";
import { CALLED } from "../../lecture/reveal/unused.ts";
import { CORE, FAULTS, PARTS, trimmed } from "./reveal-script.ts";

const core = readFileSync(CORE, "utf8");

test("every function of Reveal’s core that is replaced is the one that was read", () => {
  assert.match(trimmed(core, parseAst(core)), /slidesIn\(dom\.slides\)/);
});

test("where Reveal is at fault is where it is mended", () => {
  for (const { file, has } of FAULTS)
    assert.equal(readFileSync(join(CORE, "../..", file), "utf8").split(has).length, 2, file);
});

test("a function that has changed is named, and what to do", () => {
  const changed = core.replace("element.classList.remove( 'past' );", "");
  assert.notEqual(changed, core);
  assert.throws(() => trimmed(changed, parseAst(changed)), /updateSlides is another one now.*slides\.ts/s);
  const renamed = core.replaceAll("getStatusText", "getSpokenText");
  assert.throws(() => trimmed(renamed, parseAst(renamed)), /no function getStatusText any more/);
});

test("Reveal has the parts that it had, and no other", () => {
  const parts = Array.from(core.matchAll(/^import [^;]*?from '(.+?)'/gm), ([, part]) => part);
  assert.deepEqual(parts.sort(), Object.keys(PARTS).sort());
});

test("whatever Reveal’s core calls of a part that is left out is there to be called", () => {
  const unused = Object.entries(PARTS).filter(([, file]) => file?.endsWith("unused.ts"));
  const classes = unused.map(([part]) => new RegExp(`import (\\w+) from '${part}'`).exec(core)?.[1]);
  const names = classes.map((name) => new RegExp(`(\\w+) = new ${name}\\(`).exec(core)?.[1]);
  assert.equal(names.filter(Boolean).length, unused.length);
  const called = [...core.matchAll(new RegExp(`\\b(?:${names.join("|")})\\.(\\w+)`, "g"))].map(
    ([, name]) => name ?? "",
  );
  const known = new Set<string>([...CALLED, "load", "element"]);
  assert.deepEqual(
    called.filter((name) => !known.has(name)),
    [],
  );
  assert.deepEqual(
    CALLED.filter((name) => !called.includes(name)),
    [],
    "and nothing that nobody calls",
  );
});
