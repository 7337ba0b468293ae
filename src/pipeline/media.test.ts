// What of a lesson's pictures and films can be told from their files.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import sharp from "sharp";
import { fileProblems, saidIn, withFiles } from "./media.ts";

const VTT = "WEBVTT\n\n1\n00:00.000 --> 00:02.000\n<v Ada>A leaf turns\n\n00:02.000 --> 00:03.000\nto the light.\n";

test("what is said in captions is read as one text", () => {
  assert.equal(saidIn(VTT), "A leaf turns to the light.");
  assert.equal(saidIn("WEBVTT\n\nNOTE nothing\n"), "");
});

test("a file that is missing, too small or no picture is named, with the mend", async () => {
  const folder = await mkdtemp(join(tmpdir(), "deck-"));
  const picture = (width: number) => sharp({ create: { width, height: 400, channels: 3, background: "green" } }).png();
  await picture(300).toFile(join(folder, "small.png"));
  await picture(900).toFile(join(folder, "good.png"));
  await writeFile(join(folder, "broken.jpg"), "no picture");
  await writeFile(join(folder, "empty.vtt"), "WEBVTT\n");
  const problems = (names: string[]) =>
    fileProblems(names.map((name) => `<img src="lesson:${name}">`).join(""), folder);
  assert.deepEqual(await problems(["good.png"]), []);
  assert.match((await problems(["gone.png"])).join(), /“gone\.png” is not in the lesson’s folder/);
  assert.match((await problems(["small.png"])).join(), /is 300 pixels wide, 340 fewer than 640/);
  assert.match((await problems(["broken.jpg"])).join(), /can’t be read as a picture/);
  assert.match((await problems(["../good.png"])).join(), /outside of the lesson’s folder/);
  assert.match((await fileProblems('<track src="lesson:empty.vtt">', folder)).join(), /has no captions/);

  const figure =
    '<figure class="picture" data-room="1152 456"><img src="lesson:good.png" alt="A" loading="lazy"></figure>';
  const placing = { address: (path: string) => path, isOne: false, isPaper: false };
  const placed = await withFiles(`<p>Before</p>${figure}`, folder, placing);
  assert.match(placed, /^<p>Before<\/p><figure class="picture by-height"><img/);
  assert.match(placed, /srcset="[^"]* 640w, [^"]* 900w"[^>]*width="900" height="400"/);
  const alone = await withFiles(figure, folder, { ...placing, isOne: true, isPaper: true });
  assert.doesNotMatch(alone, /srcset|loading/);
  await rm(folder, { recursive: true });
});
