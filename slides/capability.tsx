import {
  CircleForces,
  CircleState,
  Cite,
  Drawing,
  type EvidenceKind,
  Label,
  Lines,
  MarkWord,
  SquareForces,
  SquareState,
  Step,
  type Verdict,
  VerdictRule,
} from "../src/deck/drawing/index.ts";
import type { Source } from "../src/deck/slide.ts";
import { slide } from "./lesson.ts";
import { sources } from "./sources.ts";

/** What the knowledge strand carries, one word above each chevron. */
const knowledge = [
  { name: "Technology", x: 344 },
  { name: "Tactics", x: 532 },
  { name: "Strategy", x: 718 },
];

interface Evidence {
  x: number;
  width: number;
  kind: EvidenceKind;
  verdict: Verdict;
  says: string[];
  cited: { of: Source; x: number }[];
}

const evidence: Evidence[] = [
  {
    x: 64,
    width: 340,
    kind: "aim",
    verdict: "supports",
    says: ["Türkiye in Mogadishu:", "a goal of over", "10,000 trainees"],
    cited: [{ of: sources["turksom-2017"], x: 64 }],
  },
  {
    x: 440,
    width: 340,
    kind: "activity",
    verdict: "supports",
    says: ["Officers graduate there;", "over 2,000 trained in", "Port Dickson by 2012"],
    cited: [
      { of: sources["turksom-2025"], x: 440 },
      { of: sources["port-dickson"], x: 640 },
    ],
  },
  {
    x: 816,
    width: 400,
    kind: "finding",
    verdict: "challenges",
    says: ["Training a partner", "normally brings", "modest gains"],
    cited: [{ of: sources["modest-gains"], x: 816 }],
  },
];

export default slide({
  id: "capability",
  headline: "Contact brings knowledge in; gains are normally modest",
  minutes: 2,
  claims: ["capability"],
  sources: ["turksom-2017", "turksom-2025", "port-dickson", "modest-gains"],
  notes: (
    <p>
      The third benefit: whoever meets foreign forces regularly is exposed to new technology, tactics and strategy.
      Follow the knowledge strand from the circle across the border of the square. The dashed frame round the square's
      forces is the gain claimed. Türkiye opened an academy for Somali forces in Mogadishu in 2017, with a declared goal
      of more than 10,000 trainees; officers were still graduating in July 2025. Malaysia's centre in Port Dickson,
      which prepares officers for UN missions, had trained over 2,000 people by 2012. Now the finding, and with it a
      second, narrow frame: Biddle, Macdonald and Baker find that training and advising a partner's army normally brings
      modest gains, mainly because helper and recipient want different things. The frames' sizes stand for no numbers.
      Ask: what might a helper want that the recipient does not?
    </p>
  ),
  body: (
    <Drawing alt="A strand with chevrons runs from the armed forces of a circle state to those of a square state and crosses both borders; it carries technology, tactics and strategy. Forces meet, knowledge enters, gains follow: round the square's forces a wide dashed frame shows the gain claimed, a narrow whole one the gain found. Below, a stated aim supports: Türkiye in Mogadishu, a goal of over 10,000 trainees. An activity supports: officers graduate there; over 2,000 trained in Port Dickson by 2012. A finding challenges: training a partner normally brings modest gains.">
      <CircleState x={152} y={240} size={176} />
      <SquareState x={894} y={240} size={176} />
      <g class="strand" stroke-width="12">
        <path d="M152 240H894" />
        {knowledge.map(({ name, x }) => {
          const chevron = `M${x - 16} ${240 - 28}l30 28l-30 28`;
          return (
            <g key={name}>
              <path class="clearance" stroke-width="28" d={chevron} />
              <path d={chevron} />
            </g>
          );
        })}
      </g>
      {knowledge.map(({ name, x }) => (
        <Label key={name} x={x} y={192} anchor="middle">
          {name}
        </Label>
      ))}
      <CircleForces x={152} y={240} size={176} core={0.32} />
      <SquareForces x={894} y={240} size={176} core={0.28} />
      <path class="ink-line dashed" d="M834 180h120v120h-120z" />
      <path class="ink-line" d="M954 196h46" />
      <Label x={1012} y={207}>
        Claimed
      </Label>

      <Label x={64} y={368}>
        Forces meet
      </Label>
      <Label x={440} y={368}>
        Knowledge enters
      </Label>
      <Label x={816} y={368}>
        Gains follow
      </Label>

      {evidence.map(({ x, width, kind, verdict, says, cited }) => (
        <Step key={kind} newest={[x + width - 4, 340]}>
          <VerdictRule verdict={verdict} x={x} y={398} width={width} />
          <MarkWord kind={kind} x={kind === "aim" ? x + 2 : x} y={448}>
            {verdict}
          </MarkWord>
          <Lines x={x} y={498} lines={says} />
          {cited.map((cite) => (
            <Cite key={cite.of.short} x={cite.x} y={624} of={cite.of} />
          ))}
          {kind === "finding" && (
            <>
              <path class="ink-line" d="M860 206h68v68h-68zM928 252h72" />
              <Label x={1012} y={263}>
                Found
              </Label>
            </>
          )}
        </Step>
      ))}
    </Drawing>
  ),
});
