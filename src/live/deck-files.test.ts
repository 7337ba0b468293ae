import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { deckFiles } from "./deck-files.ts";

const folder = mkdtempSync(join(tmpdir(), "deck-files-"));
writeFileSync(join(folder, "index.html"), `<html lang="en"><meta content="default-src 'none'">`);
mkdirSync(join(folder, "ar"));
writeFileSync(join(folder, "ar/index.html"), `<html lang="ar"><meta content="default-src 'none'">`);
writeFileSync(join(folder, "review.html"), "<p>review</p>");
writeFileSync(join(folder, "film.mp4"), "0123456789");
writeFileSync(join(folder, "words.vtt"), "WEBVTT");
const files = deckFiles(folder);
const server = createServer((request, response) => void files(request, response));
const get = (path: string, options?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, options);

before(() => once(server.listen(0, "127.0.0.1"), "listening"));
after(() => server.close().closeAllConnections());

test("the lecture is told that it is served live, under each of its names, and may talk to its server", async () => {
  for (const path of ["/", "/index.html", "/?print", "/index.html?x=1"]) {
    const page = await (await get(path)).text();
    assert.match(page, /^<html data-live lang="en">.*default-src 'none'; connect-src 'self'/, path);
  }
});

test("so is the lecture in another of the lesson's languages", async () => {
  for (const path of ["/ar/", "/ar/index.html"])
    assert.match(await (await get(path)).text(), /^<html data-live lang="ar">.*connect-src 'self'/, path);
  assert.equal((await get("/tr/index.html")).status, 404);
});

test("other files come as they are, with their types, never from a cache that was not asked", async () => {
  for (const [path, type] of [
    ["/review.html", /^text\/html/],
    ["/film.mp4", /^video\/mp4$/],
    ["/words.vtt", /^text\/vtt/],
  ] as const) {
    const answer = await get(path);
    assert.equal(answer.status, 200, path);
    assert.match(answer.headers.get("content-type") ?? "", type, path);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(answer.headers.get("cache-control"), "no-cache", path);
  }
  assert.equal(await (await get("/review.html")).text(), "<p>review</p>");
});

test("a film's player gets the part that it asks for: without that Safari plays none, and nobody can go forward in it", async () => {
  const answer = await get("/film.mp4", { headers: { Range: "bytes=2-4" } });
  assert.equal(answer.status, 206);
  assert.equal(answer.headers.get("content-range"), "bytes 2-4/10");
  assert.equal(await answer.text(), "234");
});

test("what was built anew is handed out at once", async () => {
  writeFileSync(join(folder, "later.txt"), "first");
  assert.equal(await (await get("/later.txt")).text(), "first");
  writeFileSync(join(folder, "later.txt"), "second");
  assert.equal(await (await get("/later.txt")).text(), "second");
});

test("nothing outside of the folder, nothing that is not there, and nothing but reading", async () => {
  for (const path of ["/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/gone.html", "/%ff"])
    assert.equal((await get(path)).status, 404, path);
  for (const path of ["/", "/review.html"]) assert.equal((await get(path, { method: "POST" })).status, 404, path);
});
