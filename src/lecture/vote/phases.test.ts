// Peer instruction: each phase follows the one before it, and hands count only while a vote is on.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ASKED, counted, next, PHASES, previous, roundOf, total, type Vote } from "./phases.ts";

/** Votes after any moves that a lecturer can make. */
const votes = fc
  .array(
    fc.oneof(
      fc.constantFrom(next, previous),
      fc.tuple(fc.nat(4), fc.integer({ min: -5, max: 2000 })).map(
        ([option, hands]) =>
          (vote: Vote) =>
            counted(vote, option, hands),
      ),
    ),
    { maxLength: 30 },
  )
  .map((moves) => moves.reduce((vote, move) => move(vote), ASKED));

test("phases go one by one, and stop at both ends", () => {
  const phases = PHASES.map((_, steps) => Array.from({ length: steps }).reduce<Vote>(next, ASKED).phase);
  assert.deepEqual(phases, PHASES);
  fc.assert(
    fc.property(votes, (vote) => {
      const at = PHASES.indexOf(vote.phase);
      assert.equal(next(vote).phase, PHASES[Math.min(at + 1, PHASES.length - 1)]);
      assert.equal(previous(vote).phase, PHASES[Math.max(at - 1, 0)]);
    }),
  );
});

test("hands count in the vote that is on, from 0 to 999, and nowhere else", () => {
  fc.assert(
    fc.property(votes, fc.nat(4), fc.integer({ min: -5, max: 2000 }), (vote, option, hands) => {
      const after = counted(vote, option, hands);
      const round = roundOf(vote);
      if (round === undefined) return assert.equal(after, vote);
      assert.equal(after.hands[round]?.[option], Math.min(999, Math.max(0, hands)));
      assert.deepEqual(after.hands[1 - round], vote.hands[1 - round]);
      assert.ok(!after.hands[round]?.includes(undefined as unknown as number), "no hole: it is stored");
    }),
  );
});

test("the bars are shown at the end, and hidden again on the way back; before the first vote nothing is counted", () => {
  const first = counted(next(ASKED), 1, 12);
  const end = next(next(next(first)));
  assert.deepEqual([end.phase, end.isShown, total(end, 0)], ["reveal", true, 12]);
  assert.equal(previous(end).isShown, false);
  assert.deepEqual(previous(previous(previous(previous(end)))), ASKED);
});

test("a number that is none counts as no hand", () => {
  assert.equal(total(counted(next(ASKED), 0, Number.NaN), 0), 0);
});
