// What `npm run dev` says in the terminal: each mistake once, and that it is mended.
import assert from "node:assert/strict";
import { EventEmitter, once } from "node:events";
import { test } from "node:test";
import type { ViteDevServer } from "vite";
import type { LessonRunner } from "../lesson-runner.ts";
import { Mendable } from "../mendable.ts";
import { showsChanges } from "./shows-changes.ts";

const WRONG = "One of the deck's rules is broken:\n  slides/leaf.tsx: it has no headline.";

/** A development server, as far as it is asked. @param send is told what goes to the pages */
const serverOf = (watcher: EventEmitter, say: (text: string) => void, send: (sent: { type: string }) => void) =>
  ({
    config: { logger: { error: say, info: say } },
    watcher,
    ws: { send, on: () => {} },
    moduleGraph: { invalidateAll: () => {} },
  }) as unknown as ViteDevServer;

const runnerOf = (own: object) =>
  ({
    folder: "/slides",
    settled: async () => {},
    isOfLesson: () => true,
    invalidateLesson: () => {},
    texts: async () => new Map(),
    warnOfLeftOut: () => {},
    ...own,
  }) as unknown as LessonRunner;

test("a mistake in the lesson’s style sheet is said as it is saved; a sheet without one loads no page anew", async () => {
  const said: string[] = [];
  const watcher = new EventEmitter();
  const told = new EventEmitter();
  const say = (text: string) => {
    said.push(text);
    told.emit("said", text);
  };
  const server = serverOf(watcher, say, ({ type }) => say(type));
  let isRight = true;
  const check = async () => {
    told.emit("checked");
    if (!isRight) throw new Mendable(WRONG);
  };
  const rendered = async () => {
    await check();
    return "<html></html>";
  };
  const runner = runnerOf({ invalidate: () => false, check });
  showsChanges(server, async () => runner, rendered);
  await once(told, "checked");
  const save = (until: string) => {
    const done = once(told, until);
    watcher.emit("change", "/slides/style.css");
    return done;
  };
  await save("checked");
  assert.deepEqual(said, []);
  isRight = false;
  await save("said");
  assert.deepEqual(said, [WRONG, "error"]);
  isRight = true;
  await save("said");
  assert.deepEqual(said.slice(2), ["full-reload", "It is mended: the deck is shown again."]);
});

test("a mistake is said once, whoever asks for the page meanwhile; mended, a line says so", async () => {
  const said: string[] = [];
  const told = new EventEmitter();
  const say = (text: string) => {
    said.push(text);
    told.emit("said");
  };
  const watcher = new EventEmitter();
  const server = serverOf(watcher, say, () => told.emit("sent"));
  let html: string | undefined;
  const rendered = async () => {
    if (html === undefined) throw new Mendable(WRONG);
    return html;
  };
  const runner = runnerOf({ invalidate: () => true });
  const { failed, state } = showsChanges(server, async () => runner, rendered);

  /** Saves a file, and waits until the pages have been told. */
  const save = async () => {
    const sent = once(told, "sent");
    watcher.emit("change", "/slides/leaf.tsx");
    await sent;
  };
  /** As Vite says what a page could not be shown for. */
  const askForPage = () => {
    const error = new Mendable(WRONG);
    failed(error, state());
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
