import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  Exercises,
  Knowledge,
  SquareForces,
  SquareState,
  Tactics,
  Ties,
} from "./vocabulary/index.ts";

const circle = { x: 184, y: 380, size: 240 };
const square = { x: 1000, y: 380, size: 240 };

const strands = [
  { name: "tactics", start: -19.5, y: 302, Strand: Tactics },
  { name: "exercises", start: -6.5, y: 354, Strand: Exercises },
  { name: "knowledge", start: 6.5, y: 406, Strand: Knowledge },
  { name: "ties", start: 19.5, y: 458, Strand: Ties },
];

const Whole = () => (
  <>
    <CircleState {...circle} />
    <SquareState {...square} />
    {strands.map(({ name, start, y, Strand }) => (
      <g key={name}>
        <g class="strand" stroke-width="9">
          <path d={`M${circle.x} ${circle.y + start}H290C360 ${circle.y + start} 326 ${y} 396 ${y}`} />
          <path d={`M${square.x} ${square.y + start}H894C824 ${square.y + start} 858 ${y} 788 ${y}`} />
        </g>
        <Strand from={395} to={789} y={y} {...(name === "ties" && { turns: 5 })} />
      </g>
    ))}
    <CircleForces {...circle} />
    <SquareForces {...square} />
  </>
);

const Prepared = () => (
  <>
    <circle class="ink-line" cx={circle.x} cy={circle.y} r="52" stroke-width="6" />
    <path class="ink-line" d={`M${square.x - 50} ${square.y - 50}h100v100h-100z`} stroke-width="6" />
  </>
);

/** Smaller about its left edge, so that what leads on has room at the right. */
const shrunk = "translate(2.4 16.8) scale(.94)";

const Allied = () => <rect class="rail" x="40" y="222" width="1104" height="316" rx="158" />;

export default slide({
  id: "summary",
  headline: "The article concludes: two gains, so training must go on",
  minutes: 2,
  claims: ["both", "outlook", "strength", "pillar"],
  notes: (
    <p>
      Our drawing is complete. Two states, four strands between them: what the article describes. Now its conclusion,
      step by step. Preparedness: a ring round each armed force, for what it has learned. Alliances: one line round
      both, for what they are to each other and to allies all over the world. Then an arrow leads on. The world changes
      and threats with it, so this strategy has to continue and get better; and the article is sure that training
      diplomacy “will certainly remain” a pillar of defence. That is the article: insecurity at the start, one tool,
      four advantages, two gains, and a task for the future.
    </p>
  ),
  asks: [
    {
      ask: "Say the article in three sentences, with “because” and “so”.",
      expect:
        "These states are insecure; because training together shares knowledge, binds, teaches and aligns forces, they gain preparedness and alliances; so it must go on.",
      mistake: "A list of the four advantages: ask for what joins them.",
    },
  ],
  ifLate: "Say the three sentences yourself.",
  blanks: ["Alliances", "Preparedness"],
  body: (
    <Drawing
      alt="The complete drawing: a circle state and a square state, and between their armed forces four strands, with lines in step, discs, chevrons and a braid. A ring round each armed force: preparedness. One line round both states: alliances. An arrow leads out to the right: it must go on and get better."
      narrow={
        <>
          <g transform="translate(6 -50) scale(.293)">
            <Whole />
            <Prepared />
            <Allied />
          </g>
          <Lines x={180} y={146} anchor="middle" lines={["Preparedness: a ring", "round each armed force"]} />
          <Lines x={180} y={210} anchor="middle" lines={["Alliances: one line round both"]} />
          <Arrow from={[180, 224]} to={[180, 262]} />
          <Lines x={180} y={288} anchor="middle" lines={["It must go on and get better"]} bold />
        </>
      }
      narrowSize={[360, 304]}
    >
      <g transform={shrunk}>
        <Whole />
      </g>
      <Step newest={[46, 569]}>
        <g transform={shrunk}>
          <Prepared />
        </g>
        <Label x={64} y={600} bold>
          Preparedness
        </Label>
        <Label x={286} y={600}>
          in each armed force
        </Label>
      </Step>
      <Step newest={[622, 569]}>
        <g transform={shrunk}>
          <Allied />
        </g>
        <Label x={640} y={600} bold>
          Alliances
        </Label>
        <Label x={792} y={600}>
          between states
        </Label>
      </Step>
      <Step newest={[1114, 409]}>
        <Arrow from={[1096, 374]} to={[1206, 374]} />
        <Lines x={1132} y={440} lines={["must", "go on"]} bold />
      </Step>
    </Drawing>
  ),
});
