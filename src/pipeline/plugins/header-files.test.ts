import assert from "node:assert/strict";
import { test } from "node:test";
import { mayEmbed } from "../../deck/site.ts";
import { headerFiles } from "./header-files.ts";

test("the sites that the build is told may show the deck in a frame; without them the deck's own alone", () => {
  const of = (told: string) => Object.values(headerFiles("default-src 'none'", mayEmbed(told)));
  for (const file of of("https://moodle.example.org/course/7  https://*.school.example"))
    assert.match(file, /frame-ancestors 'self' https:\/\/moodle\.example\.org https:\/\/\*\.school\.example["\n]/);
  for (const file of of("")) assert.match(file, /frame-ancestors 'self'["\n]/);
});

test("what is no site is refused in one line", () => {
  for (const told of ["moodle", "javascript:alert(1)", "'unsafe'; script-src *"])
    assert.throws(() => mayEmbed(told), /is not a site\. Write it as in/);
});

test("scripts and fonts come into a sandboxed frame, which has no origin", () => {
  for (const file of Object.values(headerFiles("default-src 'none'")))
    assert.match(file, /assets\/.*Access-Control-Allow-Origin:? "?\*/s);
});
