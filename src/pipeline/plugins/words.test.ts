// What the phones of a class are given speaks the lesson's language, its scripts too.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Now } from "../../live/wire.ts";
import { phonePages } from "../../phone/pages.tsx";
import { wordsOfScripts } from "./words.ts";

const now: Now = { v: 1, turn: 1, lecturer: "here", slide: null, asked: null, takesQuestions: true };

test("a relay has a page and a script for each language; a room of one lesson asks for the code in it, too", async () => {
  const relay = await phonePages(wordsOfScripts);
  const said = (language: string) => {
    const view = { code: "BCDFGH", lesson: { title: "A lesson", language }, now, own: undefined, said: undefined };
    const page = relay.room(view);
    const script = relay.asset(/<script type="module" src="\/([^"]+)"/.exec(page)?.[1] ?? "")?.body.toString() ?? "";
    const kept = ["You can change it", "يمكنك تغييرها", "değiştirebilirsiniz"].filter((words) =>
      script.includes(words),
    );
    return [/<html[^>]*>/.exec(page)?.[0], ...kept];
  };
  assert.deepEqual(said("en"), ['<html lang="en" dir="ltr">', "You can change it"]);
  assert.deepEqual(said("ar"), ['<html lang="ar" dir="rtl">', "يمكنك تغييرها"]);
  assert.deepEqual(said("ar-EG"), ['<html lang="ar-EG" dir="rtl">', "يمكنك تغييرها"]);
  assert.deepEqual(said("tr").slice(0, 1), ['<html lang="tr" dir="ltr">']);
  assert.deepEqual(said("ur"), ['<html lang="ur" dir="rtl">', "You can change it"]);
  assert.match(relay.door(), /<html lang="en"/);
  const room = await phonePages(wordsOfScripts, "ar");
  assert.match(room.door("noCode"), /<html lang="ar" dir="rtl">/);
});
