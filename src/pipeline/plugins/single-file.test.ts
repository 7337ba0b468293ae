// The files of a USB stick lead to one another, also into the folders of other languages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { renamed } from "./single-file.ts";

test("links lead to the files by the names that they have on a disk, in whatever folder", () => {
  const links = [
    "index.html",
    "ar/index.html",
    "../index.html",
    "../tr/review.html",
    "print.html?kind=key",
    "review.html#/sun",
  ];
  const html = links.map((href) => `<a href="${href}">`).join("");
  const found = Array.from(renamed(html).matchAll(/href="([^"]*)"/g), ([, href]) => href);
  assert.deepEqual(found, [
    "lecture.html",
    "ar/lecture.html",
    "../lecture.html",
    "../tr/review.html",
    "print.html?kind=key",
    "review.html#/sun",
  ]);
});

test("an address elsewhere stays what it is", () => {
  const html = '<a href="https://example.org/a/index.html">';
  assert.equal(renamed(html), html);
});
