// Who takes an intent, and in which order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Intents } from "./intents.ts";

test("a layer is asked before those below it, whichever came first; what none takes, the window does", () => {
  const intents = new Intents();
  const done: string[] = [];
  intents.does({ next: () => done.push("window") });
  intents.take("vote", (intent) => intent === "next" && done.push("vote") > 0);
  intents.take("zoom", (intent) => intent === "right" && done.push("zoom") > 0);
  assert.equal(intents.send("next"), true);
  assert.equal(intents.send("right"), true);
  intents.take("vote", () => false);
  assert.equal(intents.send("next"), true);
  assert.deepEqual(done, ["vote", "zoom", "window"]);
});

test("an intent that nobody takes is the browser’s", () => {
  assert.equal(new Intents().send("next"), false);
});

test("close closes what was opened last, then what was opened before, then is the window’s", () => {
  const intents = new Intents();
  const done: string[] = [];
  intents.does({ close: () => done.push("overview") });
  const zoomed = intents.opened(() => {
    done.push("zoom");
    zoomed();
  });
  const penTaken = intents.opened(() => {
    done.push("pen");
    penTaken();
  });
  for (let press = 0; press < 3; press++) intents.send("close");
  assert.deepEqual(done, ["pen", "zoom", "overview"]);
});

test("what was closed in another way is not closed again", () => {
  const intents = new Intents();
  const done: string[] = [];
  const first = intents.opened(() => done.push("first"));
  intents.opened(() => done.push("second"));
  first();
  intents.send("close");
  assert.deepEqual(done, ["second"]);
});

test("a key held down moves on and on, and opens or closes once", () => {
  const intents = new Intents();
  const done: string[] = [];
  intents.does({
    next: () => done.push("next"),
    overview: () => done.push("overview"),
    close: () => done.push("close"),
  });
  for (const isRepeat of [false, true, true]) {
    for (const intent of ["next", "overview", "close"] as const) intents.send(intent, { isRepeat, isKey: true });
  }
  assert.deepEqual(done, ["next", "overview", "close", "next", "next"]);
});

test("one layer alone can be asked, as the other window does", () => {
  const intents = new Intents();
  intents.does({ next: () => assert.fail("the window was asked") });
  assert.equal(intents.ask("vote", "next"), false);
  intents.take("vote", () => true);
  assert.equal(intents.ask("vote", "next"), true);
});
