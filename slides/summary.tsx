import {
  CircleForces,
  CircleState,
  Drawing,
  Exercises,
  Knowledge,
  Label,
  Mark,
  MarkWord,
  SquareForces,
  SquareState,
  Step,
  Tactics,
  Term,
  Ties,
} from "../src/deck/drawing/index.ts";
import { slide } from "./lesson.ts";

const circle = { x: 184, y: 400, size: 240 };
const square = { x: 1110, y: 400, size: 240 };
const ground = 522;

const strands = [
  { name: "tactics", start: 380.5, y: 319, Strand: Tactics },
  { name: "exercises", start: 393.5, y: 373, Strand: Exercises },
  { name: "knowledge", start: 406.5, y: 427, Strand: Knowledge },
  { name: "ties", start: 419.5, y: 481, Strand: Ties },
];

export default slide({
  id: "summary",
  headline: "The article concludes readiness and relations; aims and one example carry it",
  minutes: 2,
  claims: ["both", "outlook", "strength"],
  notes: (
    <>
      <p>
        Our drawing is complete. Two states, four strands between them: what the article describes. Step by step, add
        what it concludes, in dashes, because it is claimed and not shown: readiness, around each armed force, and
        relations, from border to border. Then look at the ground the drawing stands on.
      </p>
      <p>
        Four benefits, which are stated aims. One activity, Pakistan and Türkiye. Then a break in the ground: the
        article names no source and no finding. Last, an arrow out of the picture: it must go on and get better, because
        threats keep changing. That is a value judgement; examples can illustrate it, and none can prove it.
      </p>
      <p>
        None of this makes the article wrong. Ask: which one piece of evidence would you add first, and where in the
        drawing would it stand?
      </p>
    </>
  ),
  body: (
    <Drawing alt="The complete drawing: a circle state and a square state, and between their armed forces four strands, with lines in step, discs, chevrons and a braid. In dashes, the conclusion: readiness around each armed force, and relations from border to border. The ground below carries two things: stated aim, four benefits, and activity, Pakistan and Türkiye. Then the ground breaks: no finding, no source. It ends in an arrow: it must go on, a value judgement.">
      <CircleState {...circle} />
      <SquareState {...square} />
      {strands.map(({ name, start, y, Strand }) => (
        <g key={name}>
          <g class="strand" stroke-width="9">
            <path d={`M184 ${start}H300C370 ${start} 336 ${y} 416 ${y}`} />
            <path d={`M1110 ${start}H996C926 ${start} 958 ${y} 878 ${y}`} />
          </g>
          <Strand from={415} to={879} y={y} />
        </g>
      ))}
      <CircleForces {...circle} />
      <SquareForces {...square} />

      <Step newest={[560, 216]}>
        <circle class="finding-whiskers dashed" cx="184" cy="400" r="60" />
        <path class="finding-whiskers dashed" d="M1050 340h120v120h-120z" />
        <path class="finding-whiskers dashed" d="M628 264H316M666 264H992" />
        <path class="finding-whiskers" d="M316 250v28M992 250v28" />
        <Mark kind="finding" x={647} y={264} claimed />
        <Label x={647} y={232} anchor="middle" bold>
          Relations
        </Label>
        <Label x={184} y={328} size={28} anchor="middle" bold>
          Readiness
        </Label>
        <Label x={1110} y={328} size={28} anchor="middle" bold>
          Readiness
        </Label>
      </Step>

      <path class="rail" d={`M64 ${ground}H640M1000 ${ground}H1060`} />
      <Step newest={[48, 543]}>
        <MarkWord kind="aim" x={64} y={574} />
        <Label x={64} y={610} size={24} soft>
          four benefits
        </Label>
      </Step>
      <Step newest={[342, 543]}>
        <MarkWord kind="activity" x={358} y={574} />
        <Label x={358} y={610} size={24} soft>
          Pakistan and Türkiye
        </Label>
      </Step>
      <Step newest={[636, 543]}>
        <Mark kind="finding" x={668} y={563} claimed />
        <Label x={698} y={574}>
          No <Term>finding</Term>
        </Label>
        <Label x={652} y={610} size={24} soft>
          no source
        </Label>
      </Step>
      <Step newest={[930, 543]}>
        <Label x={946} y={574}>
          It must go on
        </Label>
        <Label x={946} y={610} size={24} soft>
          a value judgement
        </Label>
      </Step>
    </Drawing>
  ),
});
