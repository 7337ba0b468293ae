// What `npm run dev` says in the terminal: each mistake once, and that it is mended.
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { test } from "node:test";
import type { ViteDevServer } from "vite";
import type { LessonRunner } from "../lesson-runner.ts";
import { Mendable } from "../mendable.ts";
import { showsChanges } from "./shows-changes.ts";

const WRONG = "One of the deck's rules is broken:\n  slides/leaf.tsx: it has no headline.";

test("a mistake is said once, whoever asks for the page meanwhile; mended, a line says so", async () => {
  const said: string[] = [];
  const told = new EventEmitter();
  const say = (text: string) => {
    said.push(text);
    told.emit("said");
  };
  const watcher = new EventEmitter();
  const server = {
    config: { logger: { error: say, info: say } },
    watcher,
    ws: { send: () => told.emit("sent"), on: () => {} },
    moduleGraph: { invalidateAll: () => {} },
  } as unknown as ViteDevServer;
  let html: string | undefined;
  const rendered = async () => {
    if (html === undefined) throw new Mendable(WRONG);
    return html;
  };
  const runner = {
    folder: "/slides",
    settled: async () => {},
    isOfLesson: () => true,
    invalidate: () => true,
    invalidateLesson: () => {},
    texts: async () => new Map(),
    warnOfLeftOut: () => {},
  } as unknown as LessonRunner;
  const { failed } = showsChanges(server, async () => runner, rendered);

  /** Saves a file, and waits until the pages have been told. */
  const save = async () => {
    const sent = once(told, "sent");
    watcher.emit("change", "/slides/leaf.tsx");
    await sent;
  };
  /** As Vite says what a page could not be shown for. */
  const askForPage = () => {
    failed();
    const error = new Mendable(WRONG);
    server.config.logger.error(`Internal server error: ${error.message}`, { error });
  };

  await save();
  askForPage();
  await save();
  assert.deepEqual(said, [WRONG]);
  html = "<html></html>";
  await save();
  await save();
  assert.deepEqual(said, [WRONG, "It is mended: the deck is shown again."]);
  html = undefined;
  askForPage();
  assert.deepEqual(said.slice(2), [WRONG], "the same mistake again is said again");
});
