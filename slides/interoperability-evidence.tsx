import { Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  EvidenceColumns,
  EvidenceRows,
  HexagonState,
  heightOfRows,
  type Piece,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

const pieces: readonly Piece[] = [
  {
    kind: "said-for",
    verdict: "supports",
    word: "by its hosts",
    says: ["Eager Lion 2024:", "to improve", "interoperability"],
    cites: [sources["eager-lion"]],
  },
  {
    kind: "argued",
    verdict: "supports",
    says: ["Exercises help to name", "common threats and", "share one process"],
    cites: [sources.socialization],
  },
  {
    kind: "measured",
    verdict: "not shown",
    word: "none found",
    says: ["Do trained forces then", "act together better?"],
  },
];

const InStep = () => (
  <>
    <CircleState x={118} y={196} size={96} />
    <SquareState x={222} y={262} size={96} />
    <HexagonState x={892} y={228} size={140} possible />
    <g class="strand" stroke-width="9">
      <path d="M118 196H290C350 196 350 215 420 215H780C830 215 830 196 892 196" />
      <path d="M222 262H300C350 262 350 241 420 241H780C830 241 830 260 892 260" />
    </g>
    <CircleForces x={118} y={196} size={96} core={0.385} />
    <SquareForces x={222} y={262} size={96} core={0.355} />
    <CircleForces x={892} y={196} size={96} core={0.385} />
    <SquareForces x={892} y={260} size={96} core={0.355} />
  </>
);

export default slide({
  id: "interoperability-evidence",
  headline: "Aims and cases speak for it; we found no measure",
  minutes: 2,
  claims: ["interoperability"],
  sources: ["eager-lion", "socialization"],
  notes: (
    <p>
      What stands behind the fourth advantage? Said for: Eager Lion, by Jordan with the United States, is designed, says
      an official page, to exchange expertise and improve interoperability. Argued: Frazier and Hutto study how
      coalitions write common doctrine, and conclude that exercises do help partners to name common threats and share a
      process against them. They reason from cases, with no comparison. Measured: none that we found. The hexagon is
      dashed: whether forces that trained then act together better than forces that did not, we do not know. The
      article’s word is “guarantees”; that is more than any source here says.
    </p>
  ),
  asks: [
    {
      ask: "How would you measure it?",
      expect:
        "A task that needs both, such as a rescue: time and errors, pairs that trained beside pairs that did not.",
      mistake: "To count exercises or countries. That is done, not its effect.",
    },
  ],
  blanks: ["Said for", "Argued", "Measured"],
  body: (
    <Drawing
      alt={`Two forces’ lines come into step and lead to a dashed hexagon. Below, three pieces. Said for, by its hosts: Eager Lion 2024, to improve interoperability, ${sources["eager-lion"].short}. Argued, supports: exercises help to name common threats and share one process, ${sources.socialization.short}. Measured, none found, under a dashed rule: do trained forces then act together better?`}
      narrow={
        <>
          <g transform="translate(-2 -46) scale(.36)">
            <InStep />
          </g>
          <Label x={180} y={96} anchor="middle">
            Forces train, then act together
          </Label>
          <EvidenceRows y={122} pieces={pieces} />
        </>
      }
      narrowSize={[360, 122 + heightOfRows(pieces)]}
    >
      <InStep />
      <Stages y={354} names={["Forces set an aim", "They come into step", "They act together"]} />
      <EvidenceColumns y={380} pieces={pieces} />
    </Drawing>
  ),
});
