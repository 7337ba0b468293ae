import type { Markup } from "classroom-deck";
import { Arrow, Drawing } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  Evidence,
  type EvidenceProps,
  HexagonState,
  Knowledge,
  Signal,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

/** The height at which the chain is drawn. */
const level = 216;

const stages = ["They train together", "Channels open", "Threats are seen coming"] as const;

const evidence: Omit<EvidenceProps, "y">[] = [
  {
    column: 0,
    kind: "activity",
    verdict: "supports",
    says: ["Indonesia, Malaysia,", "Philippines: patrols that", "share intelligence,", "training agreed 2023"],
    cites: [sources.indomalphi],
  },
  {
    column: 1,
    kind: "finding",
    verdict: "partly supports",
    word: "qualifies",
    says: ["Partners may withhold,", "distort or pass on", "what they learn"],
    cites: [sources["sharing-risk"]],
  },
  { column: 2, kind: "aim", verdict: "not shown", word: "only", says: ["No outcome study", "was found"] },
];

/** Two states, 284 units from edge to edge, and what runs between their forces. */
const Pair = ({ x, children }: { x: number; children: Markup }) => (
  <>
    <CircleState x={x + 54} y={level} size={104} />
    <SquareState x={x + 238} y={level} size={104} />
    {children}
    <CircleForces x={x + 54} y={level} size={104} core={0.38} />
    <SquareForces x={x + 238} y={level} size={104} core={0.35} />
  </>
);

export default slide({
  id: "intelligence",
  headline: "Drills can open channels; partners decide what flows",
  minutes: 2,
  claims: ["intelligence"],
  sources: ["indomalphi", "sharing-risk"],
  notes: (
    <>
      <p>
        The first benefit. Read the top row as a chain: forces train together, so channels open, so threats are seen
        coming. Before you look at what stands below it, a question: what would you have to find to believe each link?
      </p>
      <p>
        Indonesia, Malaysia and the Philippines run coordinated patrols that include intelligence sharing, and in June
        2023 they agreed to add maritime training. That supports the claim; notice, though, that training was the part
        still to be added. Walsh, in 2007, qualifies it: a partner may withhold intelligence, distort it or pass it on.
        For the last link we found no outcome study, so the rule above it is dashed and the mark is the open triangle of
        a stated aim. This is the weakest of the four: one example, no measured effect.
      </p>
    </>
  ),
  blanks: ["Stated aim", "Activity", "Finding"],
  body: (
    <Drawing alt="Three stages from left to right. A circle state and a square state joined by a cable: they train together. The same two with chevrons running both ways: channels open. Signals from a dashed hexagon: threats are seen coming. Below each stage stands its evidence. Activity supports: Indonesia, Malaysia and the Philippines have patrols that share intelligence, with training agreed in 2023. Finding qualifies: partners may withhold, distort or pass on what they learn. Stated aim only, under a dashed rule: no outcome study was found.">
      <Pair x={64}>
        <Cable from={118} to={302} y={level} size="small" />
      </Pair>
      <Arrow from={[364, level]} to={[422, level]} />
      <Pair x={440}>
        <path class="strand" stroke-width="6" d={`M494 ${level}H678`} />
        <Knowledge from={546} to={632} y={level} line={6} count={1} bare />
      </Pair>
      <Arrow from={[740, level]} to={[798, level]} />
      <Signal x={912} y={level} left />
      <HexagonState x={998} y={level} size={104} possible />
      <Stages y={318} names={stages} />
      {evidence.map((piece) => (
        <Evidence key={piece.column} y={350} {...piece} />
      ))}
    </Drawing>
  ),
});
