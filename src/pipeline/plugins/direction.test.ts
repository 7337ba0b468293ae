// Which rules of a style belong to a lesson's direction and languages, and what its scripts are told of them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { SOURCES } from "../folders.ts";
import { direction, isOfOther } from "./direction.ts";

const only = (language: string) => ({ language, others: [] });

test("rules for the other direction and for other languages are left out, all others stay", () => {
  const rtl = '[dir="rtl"] .reveal .progress span';
  assert.deepEqual(
    ["en", "tr", "ar", "ur"].map((language) => isOfOther(rtl, only(language))),
    [true, true, false, false],
  );
  const arabic = ".slide .quotation:lang(ar)";
  assert.deepEqual(
    ["en", "ar", "ar-EG"].map((language) => isOfOther(arabic, only(language))),
    [true, false, false],
  );
  assert.equal(isOfOther(".slide p", only("en")), false);
});

test("what a script asks of direction and other languages is said when it is built, also to Reveal", async () => {
  const { handler } = direction(
    async () => "ar",
    async () => ["en"],
  ).transform as unknown as {
    handler: (code: string, id: string) => Promise<string>;
  };
  const own = 'if (document.dir === "rtl" && import.meta.env.TRANSLATED) options.rtl = config.rtl;';
  assert.equal(await handler(own, "/src/lecture/deck.ts"), "if (true && true) options.rtl = config.rtl;");
  const reveal = "if( this.Reveal.getConfig().rtl || config.rtl ) {";
  assert.equal(await handler(reveal, "/node_modules/reveal.js/js/reveal.js"), "if( true || true ) {");
});

test("rules for links to other languages are in a lesson that has some", () => {
  const links = ".page-bar .other-languages a";
  assert.equal(isOfOther(links, only("en")), true);
  assert.equal(isOfOther(links, { language: "en", others: ["ar"] }), false);
});

test("a sign that is drawn by borders and turned is the same in both directions: a tick would become an arrow", () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const rules = sheets.flatMap((file) =>
    [...readFileSync(join(SOURCES, file), "utf8").matchAll(/[^{};]*\{[^{}]*\}/g)].map(([rule]) => ({ file, rule })),
  );
  const turned = rules.filter(({ rule }) => /\brotate(\(|:)/.test(rule) && /border/.test(rule));
  assert.ok(turned.length >= 3, "ticks and arrows");
  assert.deepEqual(
    turned.filter(({ rule }) => /border-inline|inset-inline/.test(rule)),
    [],
  );
});
