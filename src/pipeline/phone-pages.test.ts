// The phone's pages as the live server sends them: each is seen before anything else of it has come.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { liveForTests } from "../live/for-tests.ts";
import { phonePages } from "../phone/pages.tsx";
import { wordsOfScripts } from "./plugins/words.ts";

test("a page has its style in it, under the hash that its policy names, and waits for no other file", async (t) => {
  const live = await liveForTests(undefined, await phonePages(wordsOfScripts, "en"));
  t.after(() => live.close());
  for (const [address, status] of [
    [live.room, 200],
    [`${live.room}/lead`, 200],
    [new URL("/", live.room).href, 200],
    [new URL("/r/ZZZZZZ", live.room).href, 404],
  ] as const) {
    const answer = await fetch(address);
    assert.equal(answer.status, status, address);
    const page = await answer.text();
    const [, style = ""] = /<style>(.+?)<\/style>/s.exec(page) ?? [];
    assert.match(style, /\.late/, address);
    const hash = createHash("sha256").update(style).digest("base64");
    assert.ok(answer.headers.get("content-security-policy")?.includes(`style-src 'self' 'sha256-${hash}';`), address);
    assert.doesNotMatch(page, /<link rel="stylesheet"|<script(?! type="(module|application\/json)")/, address);
  }
});
