// Peer instruction as phases: ask, vote, discuss, vote again, reveal. Each follows the one before it, so the right
// answer cannot come before the second vote (Mazur's method; the vote alone first is what makes it work).

/** In their order; stored by it. */
export const PHASES = ["ask", "vote", "discuss", "again", "reveal"] as const;
export type Phase = (typeof PHASES)[number];

/** How far the class's vote on a question is. */
export interface Vote {
  readonly phase: Phase;
  /** The hands of the first and of the second vote, option by option. */
  readonly hands: readonly (readonly number[])[];
  /** Whether the bars are shown. */
  readonly isShown: boolean;
}

/** The question stands there to be answered at once; no vote has begun. */
export const ASKED: Vote = { phase: "ask", hands: [[], []], isShown: false };

const MOST = 999; // hands

/** The next phase; the last one stays. Bars stay hidden until the end, unless they were asked for. */
export function next(vote: Vote): Vote {
  const phase = PHASES[PHASES.indexOf(vote.phase) + 1] ?? "reveal";
  return { ...vote, phase, isShown: vote.isShown || phase === "reveal" };
}

/** The phase before. Before the first vote nothing has been counted. */
export function previous(vote: Vote): Vote {
  const phase = PHASES[PHASES.indexOf(vote.phase) - 1] ?? "ask";
  return phase === "ask" ? ASKED : { ...vote, phase, isShown: vote.isShown && vote.phase !== "reveal" };
}

/** The index of the vote that is being counted; undefined between votes, when no hand counts. */
export const roundOf = ({ phase }: Vote): 0 | 1 | undefined =>
  (({ vote: 0, again: 1 }) as const)[phase as "vote" | "again"];

/** Counts `hands` for an option in the vote that is on; without one nothing changes. */
export function counted(vote: Vote, option: number, hands: number): Vote {
  const round = roundOf(vote);
  if (round === undefined) return vote;
  const counts = [...(vote.hands[round] ?? [])];
  // No hole in the list: it is stored.
  for (let index = counts.length; index < option; index++) counts[index] = 0;
  counts[option] = Math.min(MOST, Math.max(0, Math.trunc(hands) || 0));
  return { ...vote, hands: [0, 1].map((index) => (index === round ? counts : (vote.hands[index] ?? []))) };
}

/** All hands of a vote. */
export const total = (vote: Vote, round: number): number =>
  (vote.hands[round] ?? []).reduce((sum, hands) => sum + hands, 0);
