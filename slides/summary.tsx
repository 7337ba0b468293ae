import { Arrow, Drawing, Label, Step, Term } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  Exercises,
  Knowledge,
  Mark,
  MarkWord,
  SquareForces,
  SquareState,
  Tactics,
  Ties,
} from "./vocabulary/index.ts";

/** What the drawing stands on; both states touch it. */
const ground = 522;
const circle = { x: 184, y: ground - 125, size: 240 };
const square = { x: 1108, y: ground - 111, size: 240 };

const strands = [
  { name: "tactics", start: -19.5, y: 319, Strand: Tactics },
  { name: "exercises", start: -6.5, y: 373, Strand: Exercises },
  { name: "knowledge", start: 6.5, y: 427, Strand: Knowledge },
  { name: "ties", start: 19.5, y: 481, Strand: Ties },
];

/** What is meant by the label above it. */
const Gloss = ({ x, children }: { x: number; children: string }) => (
  <Label x={x} y={610} size={24} soft>
    {children}
  </Label>
);

export default slide({
  id: "summary",
  headline: "The article concludes that states gain in two ways, from aims and one example",
  minutes: 2,
  claims: ["both", "outlook", "strength"],
  notes: (
    <>
      <p>
        Our drawing is complete. Two states, four strands between them: what the article describes. Step by step we add
        what it concludes, in dashes, because it is claimed and not shown: readiness, around each armed force, and
        relations, from border to border. Then look at the ground the drawing stands on.
      </p>
      <p>
        Four benefits, asserted: they count as aims. One activity, Pakistan and Türkiye. Then the ground is only dashed:
        the article names no source and no finding. Last, an arrow out of the picture: it must go on and get better,
        because threats keep changing. That is a value judgement; examples can illustrate it, and none can prove it.
      </p>
      <p>
        None of this makes the article wrong. A question: which one piece of evidence would you add first, and where in
        the drawing would it stand?
      </p>
    </>
  ),
  blanks: ["Relations", "Readiness"],
  body: (
    <Drawing alt="The complete drawing: a circle state and a square state, and between their armed forces four strands, with lines in step, discs, chevrons and a braid. In dashes, the conclusion: readiness around each armed force, and relations from border to border. The ground below carries two things: stated aim, four benefits, and activity, Pakistan and Türkiye. Then the ground is dashed: no finding, no source is named. An arrow leads out: it must go on, a value judgement.">
      <CircleState {...circle} />
      <SquareState {...square} />
      {strands.map(({ name, start, y, Strand }) => (
        <g key={name}>
          <g class="strand" stroke-width="9">
            <path d={`M${circle.x} ${circle.y + start}H300C370 ${circle.y + start} 336 ${y} 416 ${y}`} />
            <path d={`M${square.x} ${square.y + start}H996C926 ${square.y + start} 958 ${y} 878 ${y}`} />
          </g>
          <Strand from={415} to={879} y={y} {...(name === "ties" && { turns: 5 })} />
        </g>
      ))}
      <CircleForces {...circle} />
      <SquareForces {...square} />

      <Step newest={[559, 201]}>
        <circle class="finding-whiskers dashed" cx={circle.x} cy={circle.y} r="54" />
        <path class="finding-whiskers dashed" d={`M${square.x - 52} ${square.y - 52}h104v104h-104z`} />
        <path class="finding-whiskers dashed" d="M628 264H316M666 264H992" />
        <path class="finding-whiskers" d="M316 250v28M992 250v28" />
        <Mark kind="finding" x={647} y={264} claimed />
        <Label x={647} y={232} anchor="middle" bold>
          Relations
        </Label>
        <Label x={circle.x} y={328} size={28} anchor="middle" bold>
          Readiness
        </Label>
        <Label x={square.x} y={342} size={28} anchor="middle" bold>
          Readiness
        </Label>
      </Step>

      <Step newest={[46, 543]}>
        <path class="rail" d={`M64 ${ground}H334`} />
        <MarkWord kind="aim" x={64} y={574} />
        <Gloss x={64}>the four benefits</Gloss>
      </Step>
      <Step newest={[340, 543]}>
        <path class="rail" d={`M334 ${ground}H640`} />
        <MarkWord kind="activity" x={358} y={574} />
        <Gloss x={358}>Pakistan and Türkiye train</Gloss>
      </Step>
      <Step newest={[634, 543]}>
        <path class="rail dashed" d={`M640 ${ground}H1216`} />
        <Mark kind="finding" x={670} y={563} claimed />
        <Label x={702} y={574}>
          No <Term>finding</Term>
        </Label>
        <Gloss x={652}>no source is named</Gloss>
      </Step>
      <Step newest={[928, 543]}>
        <Label x={946} y={574}>
          It must go on
        </Label>
        <Arrow from={[1152, 563]} to={[1212, 563]} dashed />
        <Gloss x={946}>a value judgement</Gloss>
      </Step>
    </Drawing>
  ),
});
