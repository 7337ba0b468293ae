import { Arrow, Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  HexagonState,
  Knowledge,
  MarkWord,
  Signal,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** Two states 420 apart; what either knows runs along one strand. */
const Pair = () => (
  <>
    <CircleState x={424} y={300} size={216} />
    <SquareState x={856} y={300} size={216} />
    <path class="strand" stroke-width="12" d="M424 300H856" />
    <Knowledge from={536} to={756} y={300} line={12} count={1} bare />
    <CircleForces x={424} y={300} size={216} core={0.28} />
    <SquareForces x={856} y={300} size={216} core={0.26} />
  </>
);

/** What one of them sees coming. */
const Threat = () => (
  <>
    <HexagonState x={122} y={300} size={116} possible />
    <Signal x={208} y={300} size={0.9} />
  </>
);

/** What the other has behind it: three conflicts, each smaller with time. */
const Past = () => (
  <>
    <HexagonState x={1076} y={300} size={86} />
    <HexagonState x={1148} y={300} size={58} />
    <HexagonState x={1199} y={300} size={36} />
    <Arrow from={[1024, 300]} to={[964, 300]} />
  </>
);

/** What a state knows, below its forces: the threat on its way and the conflicts of before, `size` each. */
const Known = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <>
    <HexagonState x={x - size * 0.75} y={y} size={size} possible />
    <HexagonState x={x + size * 0.75} y={y} size={size} />
  </>
);

export default slide({
  id: "intelligence",
  headline: "Training together lets partners share what they know of threats",
  minutes: 2.5,
  claims: ["intelligence"],
  sources: ["indomalphi"],
  notes: (
    <p>
      The article’s first advantage has three parts, and the picture has all three. In the middle, security data: forces
      that drill together open channels, and along them each tells the other what it knows. On the left, a threat that
      is on its way: the circle sees it, and through the channel the square knows of it too. On the right, earlier
      conflicts: the square has lived through them, and the circle need not learn it the hard way. So both know what
      either knows: look for the small hexagons inside each. An example: Indonesia, Malaysia and the Philippines share
      intelligence in the patrols called INDOMALPHI; in February 2023 their cooperation was praised for its part in
      saving 27 people from a disabled boat.
    </p>
  ),
  asks: [
    {
      ask: "Why should it take a drill to open a channel? Ministries have telephones.",
      expect: "People call those whom they know, and share what both sides know how to read and keep.",
      mistake: "“Drills are secret, so they hide things.” Some do; those who train together have agreed what to show.",
    },
  ],
  ifLate: "Show the whole picture at once; keep the example.",
  blanks: ["Security data", "A threat on its way", "Earlier conflicts"],
  body: (
    <Drawing
      alt={`A circle state and a square state, joined by a knowledge strand with chevrons both ways: security data. On the left a dashed hexagon sends signals that the circle receives: a threat on its way. On the right three hexagons, smaller and smaller, lead to the square: earlier conflicts. Inside both states stand a small dashed hexagon and a small whole one: both know what either knows. Done: INDOMALPHI, three states share intelligence; 27 people were saved at sea in 2023, ${sources.indomalphi.short}.`}
      narrow={
        <>
          <HexagonState x={70} y={38} size={58} possible />
          <g transform="translate(70 84) rotate(90)">
            <Signal x={0} y={0} size={0.55} />
          </g>
          <HexagonState x={258} y={38} size={50} />
          <HexagonState x={301} y={38} size={36} />
          <HexagonState x={333} y={38} size={24} />
          <Arrow from={[290, 76]} to={[290, 138]} />
          <CircleState x={70} y={206} size={118} />
          <SquareState x={290} y={206} size={118} />
          <path class="strand" stroke-width="8" d="M70 206H290" />
          <Knowledge from={130} to={238} y={206} line={8} count={1} bare />
          <CircleForces x={70} y={206} size={118} core={0.32} />
          <SquareForces x={290} y={206} size={118} core={0.3} />
          <Known x={70} y={243} size={18} />
          <Known x={290} y={242} size={18} />
          <Lines
            x={12}
            y={300}
            lines={[
              "A threat on its way, seen by one;",
              "security data, both ways;",
              "earlier conflicts, lived by one:",
              "both know what either knows",
            ]}
            leading={28}
          />
          <MarkWord kind="done" x={12} y={430}>
            INDOMALPHI patrols
          </MarkWord>
          <Lines x={12} y={456} lines={["share intelligence; 27 people", "saved at sea in 2023"]} />
          <Cite x={12} y={504} of={sources.indomalphi} />
        </>
      }
      narrowSize={[360, 516]}
    >
      <Pair />
      <Label x={640} y={236} anchor="middle" bold>
        Security data
      </Label>
      <Step newest={[40, 200]}>
        <Threat />
        <Lines x={64} y={440} lines={["A threat on its way"]} bold />
        <Label x={64} y={478} size={28}>
          one sees it coming
        </Label>
      </Step>
      <Step newest={[962, 420]}>
        <Past />
        <Lines x={1216} y={440} anchor="end" lines={["Earlier conflicts"]} bold />
        <Label x={1216} y={478} size={28} anchor="end">
          one has lived through
        </Label>
      </Step>
      <Step newest={[418, 447]}>
        <Known x={424} y={368} size={42} />
        <Known x={856} y={362} size={42} />
        <Label x={640} y={478} anchor="middle">
          Both know what either knows
        </Label>
      </Step>
      <Step newest={[46, 555]}>
        <path class="thin" d="M64 530H1216" />
        <MarkWord kind="done" x={64} y={586}>
          INDOMALPHI patrols share intelligence; 27 people saved in 2023
        </MarkWord>
        <Cite x={112} y={624} of={sources.indomalphi} />
      </Step>
    </Drawing>
  ),
});
