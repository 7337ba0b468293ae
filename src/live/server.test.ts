// The live server as phones, lecturers and strangers meet it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { liveForTests, tokenOf, voteBody } from "./for-tests.ts";
import { type Ballot, CODE_LETTERS, type Desk, type Now } from "./wire.ts";

type Live = Awaited<ReturnType<typeof liveForTests>>;
const live: Live = await liveForTests();
before(() => live.steer({ type: "slide", slide: "leaf", activity: null }));
after(() => live.close());

const chose = (...chosen: number[]): Ballot => ({ shape: "options", chosen });
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${live.room}${path}`, { method: "POST", body, headers, redirect: "manual" });
const nowAt = async () => (await (await fetch(`${live.room}/now`)).json()) as Now;

/** Reads a stream of events until one fits. */
async function heard(
  path: string,
  fits: (text: string) => boolean,
  headers: Record<string, string> = {},
): Promise<string> {
  const end = new AbortController();
  const { body } = await fetch(`${live.room}${path}`, { headers, signal: end.signal });
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (fits(text)) break;
  }
  end.abort();
  return text;
}

test("a vote is taken while its round is open, and said to be closed before and after", async () => {
  assert.equal((await post("/vote", voteBody("ann", chose(1)))).status, 409);
  await live.steer({ type: "phase", activity: "which", phase: "first" });
  assert.deepEqual(await (await post("/vote", voteBody("ann", chose(1)))).json(), { v: 1, kept: true });
  await live.steer({ type: "phase", activity: "which", phase: "talk" });
  const late = await post("/vote", voteBody("ann", chose(2), { change: 2 }));
  assert.deepEqual([late.status, await late.json()], [409, { v: 1, kept: false, why: "closed" }]);
});

test("phones get no tally before it is shown, and both rounds once it is", async () => {
  for (const phase of ["first", "talk", "second"] as const) {
    await live.steer({ type: "phase", activity: "which", phase });
    if (phase !== "talk") await post("/vote", voteBody("ben", chose(2), { round: phase === "first" ? 1 : 2 }));
    assert.doesNotMatch(JSON.stringify(await nowAt()), /shown":\{|rounds|answered|counts/);
  }
  await live.steer({ type: "phase", activity: "which", phase: "shown" });
  assert.deepEqual((await nowAt()).asked?.shown?.rounds, [[[0, 1, 1]], [[0, 0, 1]]]);
});

test("news reach a phone as they happen, first of all what is so now", async () => {
  const hearing = heard("/news", (text) => text.includes('"takesQuestions":false'));
  await live.steer({ type: "set", what: "takesQuestions", to: false });
  assert.match(await hearing, /^data: \{"v":1/);
  await live.steer({ type: "set", what: "takesQuestions", to: true });
});

test("whoever asks for what is new is sent nothing where nothing is", async () => {
  const first = await fetch(`${live.room}/now`);
  const etag = first.headers.get("etag") ?? "";
  assert.equal((await fetch(`${live.room}/now`, { headers: { "If-None-Match": etag } })).status, 304);
  await live.steer({ type: "phase", activity: "where", phase: "first" });
  assert.equal((await fetch(`${live.room}/now`, { headers: { "If-None-Match": etag } })).status, 200);
});

test("a form without a script votes, keeps who it is by a cookie, and may change its mind", async () => {
  await live.steer({ type: "phase", activity: "which", phase: "closed" });
  await live.steer({ type: "phase", activity: "which", phase: "first" });
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const first = await post("/vote", "activity=which&round=3&option=0", form);
  assert.deepEqual([first.status, first.headers.get("location")], [303, `/r/${live.code}?said=kept`]);
  const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
  await post("/vote", "activity=which&round=3&option=2", { ...form, Cookie: cookie });
  // The script comes later, with a token of its own: it is the same phone.
  await post("/vote", voteBody("other", chose(1), { round: 3, change: 9 }), { Cookie: cookie });
  assert.deepEqual(
    [...live.host.store.tally("which", 3).values()].map(({ ballot }) => ballot),
    [chose(1)],
  );
  assert.match(
    await (await fetch(live.room, { headers: { Cookie: cookie } })).text(),
    /"own":\{"shape":"options","chosen":\[1\]/,
  );
});

test("once voting is closed a phone without a script still sees what it answered, also when the question was asked anew", async () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  for (const round of [1, 2]) {
    for (const phase of ["closed", "first"] as const) await live.steer({ type: "phase", activity: "where", phase });
    const { asked } = await nowAt();
    const sent = await post("/vote", `activity=where&round=${asked?.round}&row0=${round - 1}&row1=1`, form);
    const cookie = sent.headers.get("set-cookie")?.split(";")[0] ?? "";
    await live.steer({ type: "phase", activity: "where", phase: "shown" });
    const page = await (await fetch(live.room, { headers: { Cookie: cookie } })).text();
    assert.ok(page.includes(`"own":{"shape":"rows","chosen":[${round - 1},1]`), page);
  }
});

test("a question from the class reaches the phones only with the lecturer’s OK, the like as one", async () => {
  await live.steer({ type: "phase", activity: "why", phase: "first" });
  for (const [name, text] of [
    ["ann", "Because."],
    ["ben", "because"],
    ["cem", "\u202Eliving\u0007 things"],
  ] as const)
    await post("/vote", voteBody(name, { shape: "text", text }, { activity: "why" }));
  await live.steer({ type: "phase", activity: "why", phase: "shown" });
  assert.deepEqual((await nowAt()).asked?.shown?.said, []);
  await live.steer({ type: "judge", activity: "why", text: "BECAUSE", as: "approved" });
  assert.deepEqual((await nowAt()).asked?.shown?.said, [{ text: "Because.", count: 2 }]);
  assert.deepEqual(
    live.host.desk.texts.map(({ text, as }) => [text, as]),
    [
      ["Because.", "approved"],
      ["living things", "waiting"],
    ],
  );
});

test("who moved between two shows of hands is told, a few together; phones see the first one with the second", async () => {
  const votes = async (id: string, choices: readonly number[]) => {
    await live.steer({ type: "phase", activity: id, phase: "first" });
    for (const [index, choice] of choices.entries())
      await post("/vote", voteBody(`mover-${index}`, chose(choice), { activity: id }));
    await live.steer({ type: "phase", activity: id, phase: "shown" });
  };
  await votes("guess:1", [0, 0, 0, 0, 0, 0, 1, 1]);
  assert.equal(live.host.desk.moves, null);
  await votes("guess:2", [1, 1, 1, 1, 1, 0, 1, 1]);
  assert.deepEqual(live.host.desk.moves, [
    [null, 5],
    [null, null],
  ]);
  assert.deepEqual((await nowAt()).asked?.shown?.rounds, [[[6, 2]], [[1, 7]]]);
  assert.deepEqual(live.host.results.activities.find(({ id }) => id === "guess:2")?.moves?.[0], [null, 5]);
});

test("only whoever knows the secret steers or sees the desk", async () => {
  for (const headers of [{}, { Authorization: "Bearer guess" }, { Cookie: "lead=guess" }]) {
    assert.equal((await fetch(`${live.room}/desk`, { headers })).status, 403);
    assert.equal((await post("/steer", "{}", headers as Record<string, string>)).status, 403);
  }
  const cookie = (await post("/lead", live.secret)).headers.get("set-cookie")?.split(";")[0] ?? "";
  const desk = await heard("/desk", (text) => text.includes("\n\n"), { Cookie: cookie });
  const { desk: seen } = JSON.parse(desk.split("\n")[0]?.replace("data: ", "") ?? "") as { desk: Desk };
  assert.equal(seen.code, live.code);
});

test("one window leads at a time; another’s slides wait until it takes the lead", async () => {
  assert.equal(await live.steer({ type: "lead", window: "wall" }), 200);
  assert.equal(await live.steer({ type: "slide", slide: "leaf", activity: null }, "another"), 409);
  assert.equal(await live.steer({ type: "lead", window: "another" }, "another"), 200);
  assert.equal(await live.steer({ type: "slide", slide: "leaf", activity: null }, "another"), 200);
  await live.steer({ type: "lead", window: "wall" });
});

test("what the lecturer’s phone presses reaches the wall", async () => {
  const hearing = heard("/desk", (text) => text.includes('"press"'), { Authorization: `Bearer ${live.secret}` });
  await post("/steer", JSON.stringify({ v: 1, do: "press", intent: "next" }), {
    Authorization: `Bearer ${live.secret}`,
  });
  assert.match(await hearing, /"is":"press","intent":"next"/);
  const wrong = JSON.stringify({ v: 1, do: "press", intent: "fullscreen" });
  assert.equal((await post("/steer", wrong, { Authorization: `Bearer ${live.secret}` })).status, 400);
});

test("another site’s page can’t vote, and no answer lets one read it", async () => {
  await live.steer({ type: "phase", activity: "which", phase: "first" });
  const foreign = await post("/vote", voteBody("eve", chose(0), { round: 3 }), { Origin: "https://evil.example" });
  assert.equal(foreign.status, 403);
  assert.equal((await post("/vote", voteBody("eve", chose(0), { round: 3 }), { Origin: "null" })).status, 403);
  const own = await post("/vote", voteBody("eve", chose(0), { round: 3 }), { Origin: live.origin });
  assert.equal(own.status, 200);
  for (const name of ["access-control-allow-origin", "access-control-allow-credentials"])
    assert.equal(own.headers.get(name), null);
});

const HOSTILE: readonly (readonly [what: string, body: string, status: number])[] = [
  ["nothing", "", 400],
  ["no JSON", "{", 400],
  ["null", "null", 400],
  ["a deep nest", "[".repeat(9_000), 400],
  ["another version", voteBody("eve", chose(0)).replace('"v":1', '"v":2'), 400],
  ["a field too many", voteBody("eve", chose(0)).replace("{", '{"isRight":true,'), 400],
  ["a prototype", voteBody("eve", chose(0)).replace("{", '{"__proto__":{"x":1},'), 400],
  ["a token too short", voteBody("eve", chose(0)).replace(tokenOf("eve"), "short"), 400],
  ["a token with signs", voteBody("eve", chose(0)).replace(tokenOf("eve"), "vote.>.*.............."), 400],
  ["an option that isn’t there", voteBody("eve", chose(7), { round: 3 }), 422],
  ["two options where one is asked for", voteBody("eve", chose(0, 1), { round: 3 }), 422],
  ["a fraction", voteBody("eve", chose(0.5), { round: 3 }), 400],
  ["a huge number", voteBody("eve", { shape: "options", chosen: [1e21] }, { round: 3 }), 422],
  ["a text for a choice", voteBody("eve", { shape: "text", text: "x" }, { round: 3 }), 422],
  ["an activity that isn’t there", voteBody("eve", chose(0), { activity: "constructor" }), 409],
  ["a body too long", voteBody("eve", { shape: "text", text: "x".repeat(11_000) }), 413],
];
for (const [what, body, status] of HOSTILE) {
  test(`a body with ${what} is refused`, async () => assert.equal((await post("/vote", body)).status, status));
}

test("strange paths, methods and codes are refused, and the server goes on", async () => {
  for (const path of ["/r/%00", "/r/..%2f..%2fetc", "/r/BCDFGH/../../x", "//", "/r//now", "/rooms", "/r/ZZZZZZ/now"]) {
    const { status } = await fetch(`${live.origin}${path}`);
    assert.ok(status === 404 || status === 400 || status === 200, `${path}: ${status}`);
  }
  assert.equal((await fetch(`${live.room}/vote`, { method: "DELETE" })).status, 405);
  assert.equal((await fetch(`${live.origin}/rooms`, { method: "POST", body: "{}" })).status, 403);
  assert.equal((await fetch(live.room)).status, 200);
});

test("a token that votes without end is slowed down, and no other is", async () => {
  const statuses = await Promise.all(
    Array.from(
      { length: 40 },
      async (_, change) => (await post("/vote", voteBody("flood", chose(change % 3), { round: 3, change }))).status,
    ),
  );
  assert.ok(statuses.includes(429));
  assert.equal((await post("/vote", voteBody("calm", chose(1), { round: 3 }))).status, 200);
});

test("whoever guesses codes is stopped soon, and whoever is in stays in", async () => {
  const cookie = (await fetch(live.room)).headers.get("set-cookie")?.split(";")[0] ?? "";
  const guess = (index: number) =>
    Array.from(
      { length: 6 },
      (_, place) => CODE_LETTERS[Math.floor(index / CODE_LETTERS.length ** place) % CODE_LETTERS.length],
    ).join("");
  let stopped = 0;
  for (let index = 0; index < 300 && stopped === 0; index += 20) {
    const tried = await Promise.all(
      Array.from({ length: 20 }, (_, step) => fetch(`${live.origin}/r/${guess(index + step)}`)),
    );
    stopped = tried.filter(({ status }) => status === 429).length;
  }
  assert.ok(stopped > 0, "guesses are stopped");
  assert.equal((await fetch(`${live.room}/now`, { headers: { Cookie: cookie } })).status, 200);
});
