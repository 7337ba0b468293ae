import { Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  Evidence,
  type EvidenceProps,
  Knowledge,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

/** What the knowledge strand carries, one word above each chevron. */
const knowledge = [
  { name: "Technology", x: 344 },
  { name: "Tactics", x: 532 },
  { name: "Strategy", x: 718 },
];

const stages = ["Forces meet", "Knowledge enters", "Gains follow"] as const;

const evidence: Omit<EvidenceProps, "y">[] = [
  {
    column: 0,
    kind: "aim",
    verdict: "supports",
    says: ["Türkiye in Mogadishu:", "a goal of over", "10,000 trainees"],
    cites: [sources["turksom-2017"]],
  },
  {
    column: 1,
    kind: "activity",
    verdict: "supports",
    says: ["Officers graduate there;", "over 2,000 trained in", "Port Dickson by 2012"],
    cites: [sources["turksom-2025"], sources["port-dickson"]],
  },
  {
    column: 2,
    kind: "finding",
    verdict: "challenges",
    says: ["Training a partner", "normally brings", "modest gains"],
    cites: [sources["modest-gains"]],
  },
];

/** A narrow frame inside the one that is claimed. */
const GainFound = () => (
  <>
    <path class="ink-line" d="M860 204h64v64h-64zM924 248h76" />
    <Label x={1012} y={259}>
      Found
    </Label>
  </>
);

export default slide({
  id: "capability",
  headline: "Contact is said to teach; gains are normally modest",
  minutes: 2,
  claims: ["capability"],
  sources: ["turksom-2017", "turksom-2025", "port-dickson", "modest-gains"],
  notes: (
    <p>
      The third benefit: whoever meets foreign forces regularly is exposed to new technology, tactics and strategy.
      Follow the knowledge strand from the circle across the border of the square. The dashed frame round the square’s
      forces is the gain claimed. Türkiye opened an academy for Somali forces in Mogadishu in 2017, with a declared goal
      of more than 10,000 trainees; officers were still graduating in July 2025. Malaysia’s centre in Port Dickson,
      which prepares officers for UN missions, had trained over 2,000 people by 2012. Now the finding, and with it a
      second, narrow frame: Biddle, Macdonald and Baker find that training and advising a partner’s army normally brings
      modest gains, mainly because helper and recipient want different things. The frames’ sizes stand for no numbers. A
      question: what might a helper want that the recipient does not?
    </p>
  ),
  blanks: ["Stated aim", "Activity", "Finding"],
  body: (
    <Drawing alt="A strand with chevrons runs from the armed forces of a circle state to those of a square state and crosses both borders; it carries technology, tactics and strategy. Forces meet, knowledge enters, gains follow: round the square’s forces a wide dashed frame shows the gain claimed, a narrow whole one the gain found. Below, a stated aim supports: Türkiye in Mogadishu, a goal of over 10,000 trainees. An activity supports: officers graduate there; over 2,000 trained in Port Dickson by 2012. A finding challenges: training a partner normally brings modest gains.">
      <CircleState x={150} y={236} size={168} />
      <SquareState x={892} y={236} size={168} />
      <path class="strand" stroke-width="12" d="M150 236H892" />
      <Knowledge from={250} to={812} y={236} line={12} count={3} oneWay="right" bare />
      {knowledge.map(({ name, x }) => (
        <Label key={name} x={x} y={188} anchor="middle">
          {name}
        </Label>
      ))}
      <CircleForces x={150} y={236} size={168} core={0.32} />
      <SquareForces x={892} y={236} size={168} core={0.28} />
      <path class="ink-line dashed" d="M834 178h116v116h-116z" />
      <path class="ink-line" d="M950 194h50" />
      <Label x={1012} y={205}>
        Claimed
      </Label>

      <Stages y={368} names={stages} />
      {evidence.map((piece) => (
        <Evidence key={piece.column} y={398} {...piece}>
          {piece.kind === "finding" && <GainFound />}
        </Evidence>
      ))}
    </Drawing>
  ),
});
