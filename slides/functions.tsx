import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { CircleState, Exercises, Knowledge, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

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

export default slide({
  id: "functions",
  headline: "Training is meant to help a force keep up with threats",
  minutes: 2,
  claims: ["functions", "strength"],
  notes: (
    <>
      <p>
        The article names four things that training does: it refines strategy, helps a force adapt to changing threats,
        brings newer technology, and teaches new tactics. Put them in order and you get a loop. Follow it on the
        drawing: the pressure on the circle moves from above to below, and its armed forces still face the old side.
        They go out along the upper strand and train with the square; the chevrons bring back what was learned; and the
        forces move to where the new threat is. By then it may have moved again.
      </p>
      <p>
        The last position is dashed on purpose. The article says that training does this, and cites nothing that shows
        it; its lead adds that training strengthens the armed forces and the security of these states. A question: at
        which of the four numbers could the loop break?
      </p>
    </>
  ),
  blanks: ["Adapt", "newer technology"],
  body: (
    <Drawing alt="A loop in four numbered parts. 1, threats change: the arrows that press on a circle state move from its upper to its lower left. 2, train together: a strand with discs runs from its armed forces to those of a square state. 3, learn new tactics, newer technology: a strand with chevrons comes back. 4, adapt strategy: an arrow moves the circle’s forces to face the new threat; that place is dashed, a stated aim. An arc leads on: and again.">
      <CircleState {...home} />
      <SquareState {...partner} />
      {pressure(222).map(({ aside, from, to }) => (
        <path key={aside} class="thin" d={`M${from}L${to}m-14 -1l14 1l-1 -14`} />
      ))}
      <Step newest={[46, 357]}>
        {pressure(138).map(({ aside, from, to }) => (
          <Arrow key={aside} from={from} to={to} />
        ))}
        <path class="ink-line" d={bent(202, 158)} />
        <Lines x={64} y={388} lines={["1 Threats", "change"]} bold />
      </Step>
      <Step newest={[622, 249]}>
        <path class="strand" stroke-width="9" d={`M${before.x} ${before.y}H884C984 ${before.y} 964 378 1074 378`} />
        <Exercises from={638} to={886} y={before.y} count={3} bare />
        <Label x={640} y={280} bold>
          2 Train together
        </Label>
      </Step>
      <Step newest={[622, 497]}>
        <path class="strand" stroke-width="9" d={`M${after.x + 44} ${after.y}H884C984 ${after.y} 964 406 1074 406`} />
        <Knowledge from={638} to={886} y={after.y} count={3} oneWay="left" bare />
        <Label x={640} y={528} bold>
          3 Learn
        </Label>
        <Lines x={640} y={566} size={24} lines={["new tactics,", "newer technology"]} soft />
      </Step>
      <circle class="forces" cx={before.x} cy={before.y} r="42" />
      <SquareForces {...partner} core={0.25} />
      <Step newest={[914, 589]}>
        <circle class="state possible" cx={after.x} cy={after.y} r="42" />
        <Arrow from={[before.x, before.y + 48]} to={[after.x, after.y - 48]} />
        <Lines x={412} y={384} size={28} lines={["4 Adapt", "strategy"]} bold />
        <MarkWord kind="aim" x={932} y={620} />
        <path class="ink-line" d={bent(116, 88)} />
        <Label x={448} y={594} size={24} soft>
          and again
        </Label>
      </Step>
    </Drawing>
  ),
});
