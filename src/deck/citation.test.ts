// A work is cited in full: who, what, where and when.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as en from "../words/en.ts";
import { citationOf } from "./citation.ts";

test("an author comes first, the publisher and the journal after the title", () => {
  assert.deepEqual(
    citationOf(
      {
        short: "Fern 2018",
        author: "Ada Fern",
        publisher: "Leaf Press",
        title: "On leaves",
        details: "Journal of Leaves 3(1)",
        year: "2018",
        url: "https://example.org/leaves",
        looked: "2026-11-05",
      },
      en,
    ),
    {
      by: "Ada Fern",
      title: "On leaves",
      rest: ["Leaf Press", "Journal of Leaves 3(1)", "2018"],
      looked: "(looked at on 5 November 2026)",
    },
  );
});

test("without an author, the publisher comes first, and once", () => {
  assert.deepEqual(citationOf({ short: "Leaf Press", publisher: "Leaf Press", title: "Leaves", year: "undated" }, en), {
    by: "Leaf Press",
    title: "Leaves",
    rest: ["undated"],
    looked: "",
  });
});
