import { Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  EvidenceColumns,
  EvidenceRows,
  heightOfRows,
  Knowledge,
  type Piece,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

const pieces: readonly Piece[] = [
  {
    kind: "said-for",
    verdict: "supports",
    word: "",
    says: ["TURKSOM will train", "over 10,000 Somalis"],
    cites: [sources["turksom-2017"]],
  },
  {
    kind: "done",
    verdict: "supports",
    says: ["152 graduated in 2019;", "Port Dickson trained", "over 2,500 by 2015"],
    cites: [sources["turksom-2019"], sources["port-dickson"]],
  },
  {
    kind: "argued",
    verdict: "partly supports",
    word: "limits",
    says: ["US training, equipment:", "a modest gain at most,", "conditions rarely set"],
    cites: [sources["modest-gains"]],
  },
];

const Contact = () => (
  <>
    <CircleState x={150} y={226} size={140} />
    <SquareState x={892} y={226} size={140} />
    <path class="strand" stroke-width="9" d="M150 226H892" />
    <Knowledge from={250} to={812} y={226} line={9} count={3} oneWay="right" bare />
    <CircleForces x={150} y={226} size={140} core={0.34} />
    <SquareForces x={892} y={226} size={140} core={0.3} />
    <path class="ink-line" d="M842 176h100v100h-100z" stroke-dasharray="10 7" />
  </>
);

export default slide({
  id: "capability-evidence",
  headline: "Many are trained; we found no measure of the gain",
  minutes: 2,
  claims: ["capability"],
  sources: ["turksom-2017", "turksom-2019", "port-dickson", "modest-gains"],
  notes: (
    <p>
      What stands behind the third advantage? Said for: when TURKSOM opened, a Turkish official said that more than
      10,000 Somali soldiers would be trained there. Done: classes graduate; and by 2015 Malaysia’s minister counted
      1,931 Malaysians and 612 others trained at Port Dickson. Argued: Biddle, Macdonald and Baker reason from theory
      and cases about United States assistance, training and equipment together. What can be reached is modest, they
      say, and only where the helper sets conditions, which it rarely does, since helper and partner want different
      things. We found no measurement of what a partner’s force could do before and after.
    </p>
  ),
  asks: [
    {
      ask: "What might a helper want that the partner does not?",
      expect:
        "The helper, influence, or one enemy fought first; the partner, another enemy first, its own equipment, or officers whom it trusts.",
    },
  ],
  blanks: ["Said for", "Done", "Argued"],
  body: (
    <Drawing
      alt={`A strand with chevrons runs from a circle state’s armed forces to a square state’s; round the square’s forces a dashed frame. Below, three pieces. Said for: TURKSOM will train over 10,000 Somalis, ${sources["turksom-2017"].short}. Done, supports: 152 graduated in 2019, ${sources["turksom-2019"].short}; Port Dickson trained over 2,500 by 2015, ${sources["port-dickson"].short}. Argued, limits: US training with equipment brings a modest gain at most, under conditions rarely set, ${sources["modest-gains"].short}.`}
      narrow={
        <>
          <g transform="translate(10 -36) scale(.34)">
            <Contact />
          </g>
          <Label x={180} y={98} anchor="middle">
            Forces meet, one gains
          </Label>
          <EvidenceRows y={122} pieces={pieces} />
        </>
      }
      narrowSize={[360, 122 + heightOfRows(pieces)]}
    >
      <Contact />
      <Stages y={348} names={["Officials promise", "Soldiers are taught", "A force gains"]} />
      <EvidenceColumns y={374} pieces={pieces} />
    </Drawing>
  ),
});
