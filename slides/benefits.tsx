import type { Markup } from "classroom-deck";
import { Arrow, Drawing, Label } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Cable, CircleForces, CircleState, Knowledge, SquareForces, SquareState } from "./vocabulary/index.ts";

/** One size for the states in the four mechanisms, and where their centres are. */
const size = 76;
const left = 354;
const right = left + 142;

interface Benefit {
  name: string;
  cause: string;
  effect: string;
  mechanism: (y: number) => Markup;
}

/** Three widening arcs, small enough for a row. */
const signal = (x: number, y: number) =>
  [16, 26, 36].map((reach, arc) => `M${x + arc * 20} ${y - reach}q${reach * 0.6} ${reach} 0 ${reach * 2}`).join("");

const benefits: Benefit[] = [
  {
    name: "Intelligence",
    cause: "channels open",
    effect: "warnings are shared",
    mechanism: (y) => (
      <>
        <CircleState x={left} y={y} size={size} />
        <SquareState x={right} y={y} size={size} />
        <path class="strand" stroke-width="6" d={`M${left} ${y}H${right}`} />
        <Knowledge from={left + 34} to={right - 34} y={y} line={6} count={1} bare />
        <CircleForces x={left} y={y} size={size} core={0.4} />
        <SquareForces x={right} y={y} size={size} core={0.37} />
      </>
    ),
  },
  {
    name: "Alliances",
    cause: "ties deepen",
    effect: "others take notice",
    mechanism: (y) => (
      <>
        <CircleState x={left} y={y} size={size} />
        <SquareState x={left + 72} y={y} size={size} />
        <Cable from={left} to={left + 72} y={y} size="small" />
        <CircleForces x={left} y={y} size={size} core={0.5} />
        <SquareForces x={left + 72} y={y} size={size} core={0.5} />
        <path class="ink-line" d={signal(left + 126, y)} />
      </>
    ),
  },
  {
    name: "Capability",
    cause: "forces meet",
    effect: "new methods are seen",
    mechanism: (y) => (
      <>
        <CircleState x={left} y={y} size={size} />
        <path class="strand" stroke-width="6" d={`M${left} ${y}H${right}`} />
        <Knowledge from={left + 34} to={right} y={y} line={6} count={1} oneWay="left" bare />
        <CircleForces x={left} y={y} size={size} core={0.4} />
        <SquareForces x={right} y={y} size={size} core={0.37} />
      </>
    ),
  },
  {
    name: "Interoperability",
    cause: "procedures match",
    effect: "forces act together",
    mechanism: (y) => (
      <>
        <CircleForces x={left - 22} y={y - 22} size={size} core={0.4} />
        <SquareForces x={left - 22} y={y + 22} size={size} core={0.37} />
        <Arrow from={[left + 4, y - 22]} to={[right + 32, y - 22]} />
        <Arrow from={[left + 4, y + 22]} to={[right + 32, y + 22]} />
      </>
    ),
  },
];

const yOf = (row: number) => 236 + row * 112;
const middle = (yOf(0) + yOf(3)) / 2;

export default slide({
  id: "benefits",
  headline: "One cause brings four advantages, each by its own mechanism",
  minutes: 1.5,
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  notes: (
    <p>
      One cause, four effects: that is how the article argues in its third section. On the left, circle and square train
      together. From their cable four lines run to four small drawings, and each drawing is a mechanism: how training
      brings the advantage about. Two states that send word both ways; two states so close that others notice; one state
      whose forces meet a foreign one; two forces that move in step. Read each row as one sentence with “because”:
      because channels open, warnings are shared. The next four slides take the rows one by one.
    </p>
  ),
  asks: [
    {
      ask: "Which of the four could a force still use after its partner has gone home?",
      expect: "Capability: what it has learned stays. The other three need the partner.",
      mistake: "“Interoperability.” Alone there is nobody to act together with.",
    },
  ],
  ifLate: "Read the rows aloud and go on.",
  blanks: ["Intelligence", "Alliances", "Capability", "Interoperability"],
  body: (
    <Drawing
      alt="Left: a circle state and a square state, joined by the training cable. Four arrows fan out from the cable to four rows, each a small drawing, a cause and its effect. Intelligence: channels open, so warnings are shared. Alliances: ties deepen, so others take notice. Capability: forces meet, so new methods are seen. Interoperability: procedures match, so forces act together."
      narrow={benefits.map(({ name, cause, effect, mechanism }, row) => (
        <g key={name} transform={`translate(0 ${row * 156})`}>
          <Label x={12} y={26} bold>
            {name}
          </Label>
          <g transform="translate(-166 -60) scale(.6)">{mechanism(212)}</g>
          <Label x={172} y={62} size={28}>
            {cause}
          </Label>
          <Arrow from={[186, 74]} to={[186, 96]} />
          <Label x={172} y={118} size={28}>
            {effect}
          </Label>
        </g>
      ))}
      narrowSize={[360, 610]}
    >
      <CircleState x={128} y={middle - 136} size={128} />
      <SquareState x={128} y={middle + 136} size={128} />
      <g transform={`rotate(90 128 ${middle})`}>
        <Cable from={-8} to={264} y={middle} />
      </g>
      <CircleForces x={128} y={middle - 136} size={128} core={0.42} />
      <SquareForces x={128} y={middle + 136} size={128} core={0.4} />
      {benefits.map(({ name, cause, effect, mechanism }, row) => {
        const y = yOf(row);
        return (
          <g key={name}>
            <path class="ink-line" d={`M160 ${middle}C240 ${middle} 220 ${y} 300 ${y}m-15 -13l15 13l-15 13`} />
            {mechanism(y)}
            <Label x={554} y={y - 8} bold>
              {name}
            </Label>
            <Label x={554} y={y + 34}>
              {cause}
            </Label>
            <Arrow from={[832, y + 24]} to={[874, y + 24]} />
            <Label x={888} y={y + 34}>
              {effect}
            </Label>
          </g>
        );
      })}
    </Drawing>
  ),
});
