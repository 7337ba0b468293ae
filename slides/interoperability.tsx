import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  Evidence,
  type EvidenceProps,
  HexagonState,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

const stages = ["Two different forces", "They train in step", "They act together"] as const;

const evidence: Omit<EvidenceProps, "y">[] = [
  {
    column: 0,
    kind: "aim",
    verdict: "supports",
    says: ["Eager Lion 2024:", "to improve", "interoperability"],
    cites: [sources["eager-lion"]],
  },
  {
    column: 1,
    kind: "activity",
    verdict: "supports",
    says: ["33 countries took part;", "Port Dickson readies", "officers for UN missions"],
    cites: [sources["eager-lion"], sources["port-dickson"]],
  },
  {
    column: 2,
    kind: "finding",
    verdict: "not shown",
    word: "missing",
    says: ["Whether they then act", "together is not measured"],
  },
];

export default slide({
  id: "interoperability",
  headline: "Forces train to act together; the effect is unmeasured",
  minutes: 2,
  claims: ["interoperability"],
  sources: ["nato-interop", "eager-lion", "port-dickson"],
  notes: (
    <p>
      Interoperability is a long word for a simple thing. In NATO’s use it means that forces of different countries can
      act together towards shared goals; they need not own the same equipment. So in the drawing the round force stays
      round and the square one square. Their lines come into step, and lead to a dashed hexagon, a mission in a third
      place that is only claimed. In 2024 Jordan hosted Eager Lion with 33 participating countries; its declared purpose
      was to exchange expertise and improve interoperability. Malaysia’s centre in Port Dickson prepares its own and
      foreign officers for UN missions. So aims and activities are solid. What is missing is a measurement: did those
      who trained act together better than those who did not? A question: how would you measure that?
    </p>
  ),
  blanks: ["Stated aim", "Activity", "Finding"],
  body: (
    <Drawing alt="Two different forces, of a circle state and a square state. They train in step: their lines run parallel, and over them stands: equipment may differ (NATO 2023). They act together: the round and the square force stand in one dashed hexagon. Below, a stated aim supports: Eager Lion 2024, to improve interoperability. An activity supports: 33 countries took part; Port Dickson readies officers for UN missions. The finding is missing, its mark and rule dashed: whether they then act together is not measured.">
      <CircleState x={118} y={200} size={104} />
      <SquareState x={232} y={272} size={104} />
      <HexagonState x={892} y={236} size={148} possible />
      <g class="strand" stroke-width="9">
        <path d="M118 200H290C350 200 350 223 420 223H780C830 223 830 202 892 202" />
        <path d="M232 272H300C350 272 350 249 420 249H780C830 249 830 270 892 270" />
      </g>
      <CircleForces x={118} y={200} size={104} core={0.385} />
      <SquareForces x={232} y={272} size={104} core={0.355} />
      <CircleForces x={892} y={202} size={104} core={0.385} />
      <SquareForces x={892} y={270} size={104} core={0.355} />
      <Label x={440} y={170}>
        Equipment may differ
      </Label>
      <Cite x={440} y={202} of={sources["nato-interop"]} />

      <Stages y={368} names={stages} />
      {evidence.map((piece) => (
        <Evidence key={piece.column} y={398} {...piece} />
      ))}
    </Drawing>
  ),
});
