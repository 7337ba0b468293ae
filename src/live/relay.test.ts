// A room at a relay: the lecturer's windows talk to their own computer, phones to the relay.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { createServer as createSecureServer, request as secureRequest } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { reachable } from "./addresses.ts";
import { BARE, LESSON, liveForTests, voteBody } from "./for-tests.ts";
import { serveLecturer } from "./lecturer.ts";
import { roomAtRelay } from "./relay.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";
import type { Results } from "./wire.ts";

test("a laptop opens a room at a relay, steers it from there, and hears what phones have answered", async () => {
  const relay = await liveForTests(memoryAndFile(), BARE, { password: "a password" });
  await assert.rejects(roomAtRelay(relay.origin, "a guess", LESSON), /wants its password/);
  await assert.rejects(roomAtRelay("http://127.0.0.1:1", "", LESSON), /does not answer/);
  const room = await roomAtRelay(relay.origin, "a password", LESSON);
  const laptop = createServer((request, response) => serveLecturer(room, "{}", request, response));
  await new Promise<void>((resolve) => laptop.listen(0, "127.0.0.1", resolve));
  const address = laptop.address();
  const own = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  const end = new AbortController();
  try {
    const desk = await fetch(`${own}/live/desk`, { signal: end.signal });
    const first = await desk.body?.getReader().read();
    assert.match(new TextDecoder().decode(first?.value), new RegExp(`"code":"${room.code}"`));
    const body = JSON.stringify({ v: 1, do: "change", event: { type: "phase", activity: "which", phase: "first" } });
    assert.equal((await fetch(`${own}/live/steer`, { method: "POST", body })).status, 200);
    const vote = voteBody("ann", { shape: "options", chosen: [1] });
    assert.equal((await fetch(`${relay.origin}/r/${room.code}/vote`, { method: "POST", body: vote })).status, 200);
    const results = (await (await fetch(`${own}/ar/live/results`)).json()) as Results; // as the lesson in another language asks
    assert.deepEqual(results.activities[0]?.rounds[0], { answered: 1, counts: [[0, 1, 0]] });
    const foreign = { method: "POST", body, headers: { Origin: "https://evil.example" } };
    assert.notEqual((await fetch(`${own}/live/steer`, foreign)).status, 200);
  } finally {
    end.abort();
    laptop.close();
    laptop.closeAllConnections();
    await relay.close();
  }
});

const openssl = spawnSync("openssl", ["version"]).status === 0;
const HOW_TO_GET_OPENSSL = "openssl is not installed, which makes the test’s certificate: apt-get install openssl";

test("a relay is reached over HTTPS by its name, and not where its certificate is nobody’s that the laptop knows", {
  skip: openssl ? false : HOW_TO_GET_OPENSSL,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "deck-relay-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  spawnSync("openssl", ["req", "-x509", "-nodes", "-days", "1", ...curve, ...subject, "-keyout", key, "-out", cert]);
  const relay = await liveForTests(memoryAndFile(), BARE, { password: "a password" });
  // As nginx in docs/live.md: it has the certificate, and hands on the name under which it was asked.
  const proxy = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answered) => {
    const { method, url, headers } = asked;
    const options = { port: relay.port, host: "127.0.0.1", method, path: url };
    const onwards = request({ ...options, headers: { ...headers, "x-forwarded-proto": "https" } }, (answer) => {
      answered.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(answered);
    });
    onwards.on("error", () => answered.destroy());
    asked.pipe(onwards);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "localhost", resolve));
  const address = proxy.address();
  const name = `https://localhost:${address && typeof address === "object" ? address.port : 0}`;
  const laptop = (trusts: Record<string, string>) => {
    const loader = pathToFileURL(join(import.meta.dirname, "../pipeline/node/typescript.js")).href;
    const file = join(import.meta.dirname, "relay-for-tests.ts");
    const child = spawn(process.execPath, ["--import", loader, file, name, "a password"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...trusts },
    });
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
  };
  try {
    const stranger = laptop({});
    assert.match((await stranger.lines.next()).value, /does not answer: self.signed certificate/);

    const { child, lines } = laptop({ NODE_EXTRA_CA_CERTS: cert });
    const code = (await lines.next()).value as string;
    assert.match(code, /^\w{6}$/);
    const phone = (path: string, body?: string) =>
      new Promise<{ status: number | undefined; cookie: string | undefined }>((resolve, reject) => {
        const headers = body ? { Origin: name } : {};
        const method = body ? "POST" : "GET";
        const asked = secureRequest(`${name}${path}`, { ca: readFileSync(cert), method, headers }, (answer) => {
          answer.resume();
          resolve({ status: answer.statusCode, cookie: answer.headers["set-cookie"]?.[0] });
        });
        asked.once("error", reject).end(body);
      });
    assert.equal((await phone(`/R/${code}`)).status, 200, "as the QR code has it, in capitals");
    const vote = await phone(`/r/${code}/vote`, voteBody("ann", { shape: "options", chosen: [2] }));
    assert.equal(vote.status, 200);
    assert.match(vote.cookie ?? "", /; Secure/);
    child.stdin.write("now\n");
    const results = JSON.parse((await lines.next()).value) as Results;
    assert.deepEqual(results.activities[0]?.rounds[0], { answered: 1, counts: [[0, 0, 1]] });
  } finally {
    proxy.close();
    proxy.closeAllConnections();
    await relay.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a laptop that was killed finds its room at the relay again; where that has ended, it opens another", async () => {
  const relay = await liveForTests(memoryAndFile(), BARE, { password: "a password" });
  const first = await roomAtRelay(relay.origin, "a password", LESSON);
  const again = await roomAtRelay(relay.origin, "a password", LESSON, first);
  assert.deepEqual([again.code, again.secret], [first.code, first.secret]);
  await again.steer(JSON.stringify({ v: 1, do: "change", event: { type: "end" } }));
  assert.notEqual((await roomAtRelay(relay.origin, "a password", LESSON, first)).code, first.code);
  await relay.close();
});

test("the likeliest address comes first: wireless, then a cable, then what only looks like a network", () => {
  const at = (address: string) => [
    { address, family: "IPv4" as const, internal: false, netmask: "", mac: "", cidr: null },
  ];
  const found = reachable({
    docker0: at("172.17.0.1"),
    eth0: at("10.0.0.5"),
    wlan0: at("192.168.1.23"),
    tun0: at("10.8.0.2"),
  });
  assert.deepEqual(
    found.map(({ where }) => where),
    ["wlan0", "eth0", "docker0", "tun0"],
  );
});
