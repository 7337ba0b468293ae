// What is read in one breath, and by which voice.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sentencesIn } from "./sentences.ts";
import { voiceFor } from "./voices.ts";

const said = (text: string, language = "en") =>
  sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

test("sentences are read one by one, without the spaces around", () => {
  assert.deepEqual(said("\n  The sky is blue.  Why?\n Air scatters light! "), [
    "The sky is blue.",
    "Why?",
    "Air scatters light!",
  ]);
  assert.deepEqual(said("السماء زرقاء. لماذا؟ لأن الهواء يشتت الضوء.", "ar"), [
    "السماء زرقاء.",
    "لماذا؟",
    "لأن الهواء يشتت الضوء.",
  ]);
  assert.deepEqual(said(" … "), []);
});

test("nothing is left out or said twice, however long a sentence is", () => {
  const word = fc.constantFrom("light", "of", "scattering,", "air.", "Why?", "x".repeat(300), "ضوء");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const text = words.join(" ");
      const all = sentencesIn(text, "en");
      assert.equal(
        all
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replaceAll(" ", ""),
        text.replaceAll(" ", ""),
      );
      assert.ok(all.every(({ start, end }, index) => end - start <= 400 && start >= (all[index - 1]?.end ?? 0)));
    }),
  );
});

test("a voice is on the device, and speaks the lesson’s language", () => {
  const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
    name,
    lang,
    localService,
    default: isDefault,
  });
  const all = [
    voice("far", "en-GB", false),
    voice("german", "de-DE", true, true),
    voice("american", "en-US"),
    voice("chosen", "en_AU", true, true),
    voice("british", "en_GB"),
  ];
  assert.equal(voiceFor(all, "en-GB")?.name, "british", "of the same region");
  assert.equal(voiceFor(all, "en")?.name, "chosen", "the device’s choice");
  assert.equal(voiceFor(all.slice(0, 3), "en")?.name, "american", "the first");
  assert.equal(voiceFor(all, "ar"), undefined, "none in Arabic");
  assert.equal(voiceFor(all.slice(0, 1), "en"), undefined, "none that would send what it reads elsewhere");
});
