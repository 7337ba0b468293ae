// The room: whatever a lecturer does in whatever order, what the class may do follows from it.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PublicHalf } from "../questions/public-half.ts";
import { countsOf, fits, movesOf, saidIn } from "./ballots.ts";
import { accepts, CLASS_QUESTIONS, like, NEW_ROOM, openRound, type Room, reduced, runOf } from "./room.ts";
import { type Ballot, codeIn, PHASES, type Phase, type RoomEvent } from "./wire.ts";

const to = (phase: Phase, activity = "q"): RoomEvent => ({ type: "phase", activity, phase });
const after = (...events: RoomEvent[]): Room => events.reduce(reduced, NEW_ROOM);

test("a question goes from closed through both votes and the talk to shown, and only votes of the open round count", () => {
  const open = PHASES.map((_, index) => openRound(after(...PHASES.slice(1, index + 1).map((phase) => to(phase))), "q"));
  assert.deepEqual(open, [0, 1, 0, 2, 0]);
  assert.equal(accepts(after(to("first")), "q", 1), true);
  assert.equal(accepts(after(to("first")), "q", 2), false);
  assert.equal(accepts(after(to("first")), "another", 1), false);
});

test("asked anew, a question takes no vote of before", () => {
  const anew = after(to("first"), to("talk"), to("closed"), to("first"));
  assert.equal(accepts(anew, "q", 1), false);
  assert.equal(openRound(anew, "q"), 3);
});

test("the class may ask until it is told not to, each phone a few questions, and nothing once the room has ended", () => {
  assert.equal(accepts(NEW_ROOM, CLASS_QUESTIONS, 1), true);
  assert.equal(accepts(NEW_ROOM, CLASS_QUESTIONS, 11), false);
  assert.equal(accepts(after({ type: "set", what: "takesQuestions", to: false }), CLASS_QUESTIONS, 1), false);
  const ended = after(to("first"), { type: "end" });
  assert.equal(accepts(ended, "q", 1), false);
  assert.equal(reduced(ended, to("talk")), ended);
});

test("a text is approved with all that are like it, dropped, or waits again", () => {
  const judge = (text: string, as: "approved" | "dropped" | "waiting"): RoomEvent => ({
    type: "judge",
    activity: CLASS_QUESTIONS,
    text,
    as,
  });
  const approved = after(judge("Why  not?", "approved"));
  assert.equal(approved.judged[CLASS_QUESTIONS]?.[like("why not")], "approved");
  assert.deepEqual(after(judge("Why not?", "dropped"), judge("why not", "waiting")).judged[CLASS_QUESTIONS], {});
  assert.equal(like("?!"), "?!");
  assert.equal(new Set(["IŞIK", "ışık!", "Işık"].map(like)).size, 1, "Turkish has two i, and a capital of each");
  assert.equal(like("İstanbul"), like("istanbul"));
});

test("whatever happens in whatever order: the turn counts changes, and never more than one round of a question is open", () => {
  const events = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant("phase" as const),
        activity: fc.constantFrom("a", "b"),
        phase: fc.constantFrom(...PHASES),
      }),
      fc.record({
        type: fc.constant("slide" as const),
        slide: fc.constantFrom("s", null),
        activity: fc.constantFrom("a", null),
      }),
      fc.record({ type: fc.constant("set" as const), what: fc.constant("takesQuestions" as const), to: fc.boolean() }),
    ),
  );
  fc.assert(
    fc.property(events, (all) => {
      let room = NEW_ROOM;
      const used = new Map<string, number>();
      for (const event of all) {
        const next = reduced(room, event);
        assert.equal(next.turn, next === room ? room.turn : room.turn + 1);
        room = next;
        for (const activity of ["a", "b"]) {
          const round = openRound(room, activity);
          if (round === 0) continue;
          assert.ok(accepts(room, activity, round));
          assert.equal(Math.ceil(round / 2) - 1, runOf(room, activity).run);
          assert.ok(round >= (used.get(activity) ?? 0) - 1, "a round of an earlier run never opens again");
          used.set(activity, Math.max(round, used.get(activity) ?? 0));
        }
      }
    }),
  );
});

const options: PublicHalf = { shape: "options", options: ["A", "B", "C"], most: 1 };
const chose = (...chosen: number[]): Ballot => ({ shape: "options", chosen });

test("a ballot fits its question, or is refused", () => {
  assert.ok(fits(chose(2), options));
  for (const wrong of [chose(3), chose(0, 1), { shape: "text", text: "x" } as const]) assert.ok(!fits(wrong, options));
  const half: PublicHalf = { shape: "rows", rows: ["r", "s"], choices: ["x", "y"] };
  assert.ok(fits({ shape: "rows", chosen: [null, 1] }, half));
  for (const chosen of [[1], [null, null], [2, 0]]) assert.ok(!fits({ shape: "rows", chosen }, half));
  assert.ok(!fits({ shape: "text", text: "  " }, { shape: "text", longest: 9 }));
  assert.ok(!fits({ shape: "text", text: "ten letters" }, { shape: "text", longest: 9 }));
});

test("counts are of each option, and of each row’s choices", () => {
  assert.deepEqual(countsOf([chose(0), chose(2), chose(2)], options), [[1, 0, 2]]);
  const half = { shape: "rows" as const, rows: ["r", "s"], choices: ["x", "y"] };
  assert.deepEqual(
    countsOf(
      [
        { shape: "rows", chosen: [1, null] },
        { shape: "rows", chosen: [1, 0] },
      ],
      half,
    ),
    [
      [0, 2],
      [1, 0],
    ],
  );
});

test("who moved where is told from five people on, and never of fewer", () => {
  const votes = (count: number, option: number, from = 0) =>
    Array.from({ length: count }, (_, index) => [`voter ${from + index}`, chose(option)] as const);
  const first = new Map([...votes(9, 0)]);
  const second = new Map([...votes(5, 1), ...votes(4, 0, 5)]);
  assert.deepEqual(movesOf(first, second, 2), [
    [null, 5],
    [null, null],
  ]);
});

test("the like are one text, most frequent first", () => {
  const text = (said: string): Ballot => ({ shape: "text", text: said });
  assert.deepEqual(saidIn([text("Why?"), text("How?"), text("how"), text(" HOW ?? ")]), [
    { text: "How?", count: 3 },
    { text: "Why?", count: 1 },
  ]);
});

test("a code is read however it is typed, and nothing else is one", () => {
  assert.equal(codeIn("bcd fg2"), "BCDFG2");
  for (const none of ["", "BCDFG", "BCDFGA", "BCDFGO", "../../"]) assert.equal(codeIn(none), undefined);
});
