import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { CircleState, Exercises, Knowledge, SquareForces, SquareState } from "./vocabulary/index.ts";

const home = { x: 424, y: 392, size: 320 };
const partner = { x: 1074, y: 392, size: 320 };
/** The armed forces stand where they face the threat: first the old one, then the new one. */
const before = { x: 350, y: 324 };
const after = { x: 350, y: 460 };

/** A point at `distance` from the circle state’s centre; `angle` in degrees, clockwise from the right. */
const around = (angle: number, distance: number, aside = 0): [number, number] => {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [Math.round(home.x + distance * cos - aside * sin), Math.round(home.y + distance * sin + aside * cos)];
};

/** Three arrows abreast that press on the circle state’s border. */
const pressure = (angle: number) =>
  [-32, 0, 32].map((aside) => ({
    aside,
    from: around(angle, 256, aside),
    to: around(angle, Math.sqrt(172 ** 2 - aside ** 2), aside),
  }));

/** An arrow bent along the circle state’s border, anticlockwise, between two angles. */
const bent = (from: number, to: number) => {
  const [start, tip, outer, inner] = [around(from, 194), around(to, 194), around(to + 4.5, 207), around(to + 4.5, 181)];
  return `M${start}A194 194 0 0 0 ${tip}M${outer}L${tip}L${inner}`;
};

const OldThreat = () => (
  <>
    {pressure(222).map(({ aside, from, to }) => (
      <path key={aside} class="thin" d={`M${from}L${to}m-14 -1l14 1l-1 -14`} />
    ))}
  </>
);

const NewThreat = () => (
  <>
    {pressure(138).map(({ aside, from, to }) => (
      <Arrow key={aside} from={from} to={to} />
    ))}
    <path class="ink-line" d={bent(202, 158)} />
  </>
);

const Out = () => (
  <>
    <path class="strand" stroke-width="9" d={`M${before.x} ${before.y}H884C984 ${before.y} 964 378 1074 378`} />
    <Exercises from={638} to={886} y={before.y} count={3} bare />
  </>
);

const Back = () => (
  <>
    <path class="strand" stroke-width="9" d={`M${after.x + 44} ${after.y}H884C984 ${after.y} 964 406 1074 406`} />
    <Knowledge from={638} to={886} y={after.y} count={3} oneWay="left" bare />
  </>
);

const Adapted = () => (
  <>
    <circle class="forces-to-come" cx={after.x} cy={after.y} r="42" />
    <Arrow from={[before.x, before.y + 48]} to={[after.x, after.y - 48]} />
  </>
);

export default slide({
  id: "functions",
  headline: "Training helps a force keep up with threats that change",
  minutes: 2,
  claims: ["functions", "strength"],
  notes: (
    <p>
      The article gives training diplomacy a critical role and four functions. Follow them on the drawing. The pressure
      on the circle moves from above to below; its forces still face the old side. They go out along the upper strand
      and train with the square. The chevrons bring back what they gain: three, advanced technology, and four, new
      tactics. With these the state does the other two: one, it refines its strategy, and two, it adapts, and its forces
      move to face the new threat. By then the threat may have moved again, which is why the article wants this to go
      on. So, it says, security grows firmer, and the forces stronger.
    </p>
  ),
  asks: [
    {
      ask: "Two of the four a force brings home, two it does with them. Which are which?",
      expect: "It brings home technology and tactics, 3 and 4; with them it refines its strategy and adapts, 1 and 2.",
      mistake: "“All four are learned abroad.” What to face, and how, is decided at home.",
    },
  ],
  ifLate: "Show all steps at once and name the four functions.",
  blanks: ["Adapt", "Advanced technology", "New tactics"],
  body: (
    <Drawing
      alt="A loop. Threats change: the arrows that press on a circle state move from its upper to its lower left. It trains with a square state: a strand with discs runs from its armed forces to the square’s. A strand with chevrons comes back, with 3, advanced technology, and 4, new tactics. The circle does two things with them, 1, refine strategy, and 2, adapt: an arrow moves its forces to face the new threat. An arc leads on: and again."
      narrow={
        <>
          <g transform="translate(-42 -46) scale(.31)">
            <CircleState {...home} />
            <SquareState {...partner} />
            <OldThreat />
            <NewThreat />
            <Out />
            <Back />
            <circle class="forces" cx={before.x} cy={before.y} r="42" />
            <SquareForces {...partner} core={0.25} />
            <Adapted />
          </g>
          <Lines
            x={12}
            y={160}
            leading={32}
            lines={["Threats change; forces train together,", "bring back and use what they learn:"]}
            size={28}
          />
          <Lines
            x={12}
            y={232}
            leading={30}
            lines={["1 Refine strategy", "2 Adapt to changing threats", "3 Advanced technology", "4 New tactics"]}
            bold
          />
        </>
      }
      narrowSize={[360, 336]}
    >
      <CircleState {...home} />
      <SquareState {...partner} />
      <OldThreat />
      <Step newest={[46, 357]}>
        <NewThreat />
        <Lines x={64} y={388} lines={["Threats", "change"]} />
      </Step>
      <Step newest={[622, 249]}>
        <Out />
        <Label x={640} y={280}>
          Train together
        </Label>
      </Step>
      <Step newest={[580, 497]}>
        <Back />
        <Lines x={598} y={524} size={28} lines={["3 Advanced technology", "4 New tactics"]} bold />
      </Step>
      <circle class="forces" cx={before.x} cy={before.y} r="42" />
      <SquareForces {...partner} core={0.25} />
      <Step newest={[446, 596]}>
        <Adapted />
        <Lines x={408} y={368} size={28} lines={["1 Refine", "strategy", "2 Adapt"]} leading={34} bold />
        <path class="ink-line" d={bent(116, 88)} />
        <Label x={464} y={622} size={24} soft>
          and again
        </Label>
      </Step>
    </Drawing>
  ),
});
