import { Arrow, Cite, Drawing, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState, HexagonState, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

/** Where both lines make the same step at the same time. */
const steps = [500, 580, 660, 740];

/** Two forces leave their states, come into step, and arrive at one mission in a third place. */
const InStep = () => (
  <>
    <CircleState x={140} y={226} size={144} />
    <SquareState x={140} y={394} size={144} />
    <HexagonState x={1040} y={310} size={270} />
    <g class="strand" stroke-width="11">
      <path d="M140 226H250C340 226 340 284 430 284H810C900 284 900 270 1000 270" />
      <path d="M140 394H250C340 394 340 336 430 336H810C900 336 900 350 1000 350" />
    </g>
    {steps.map((x) => (
      <g key={x}>
        <circle class="disc" cx={x} cy={284} r="17" />
        <circle class="disc" cx={x} cy={336} r="17" />
      </g>
    ))}
    <CircleForces x={140} y={226} size={144} core={0.4} />
    <SquareForces x={140} y={394} size={144} core={0.38} />
    <CircleForces x={1000} y={270} size={144} core={0.44} />
    <SquareForces x={1000} y={350} size={144} core={0.42} />
  </>
);

/** In the third place they move as one. */
const AsOne = () => <Arrow from={[1050, 310]} to={[1134, 310]} />;

export default slide({
  id: "interoperability",
  headline: "Forces that train together can act together",
  minutes: 2.5,
  claims: ["interoperability"],
  sources: ["nato-interop", "port-dickson", "peacekeepers"],
  notes: (
    <p>
      The article’s fourth advantage is a long word for a simple thing: forces of different countries can act together.
      In NATO’s use they need not own the same equipment, so in the picture the round force stays round and the square
      one square. What they share is the step. In drills they practise the same procedures, at the same time: discs on
      both lines. In a third place, a joint operation or a peacekeeping mission, they then move as one; the article says
      that training guarantees it. An example: at Malaysia’s peacekeeping centre in Port Dickson 1,931 Malaysians and
      612 people from 52 countries had been trained by 2015. Bangladesh and Pakistan sent the most peacekeepers of all
      states to the United Nations in March 2012.
    </p>
  ),
  asks: [
    {
      ask: "Two forces with different radios and languages meet on a mission: what must they have practised?",
      expect: "Who commands, which words and signals count, how to ask for help, how to hand over.",
      mistake:
        "“They need the same equipment.” NATO: not necessarily. They need procedures, and equipment that can connect.",
    },
  ],
  ifLate: "Leave the peacekeepers’ numbers out.",
  blanks: ["Two different forces", "one procedure", "act as one"],
  body: (
    <Drawing
      alt={`Two different forces, of a circle state and of a square state, send out one line each. In the middle the two lines run side by side, with discs at the same places: one procedure. On the right both forces, still round and square, stand in one hexagon and an arrow leads them on: they act as one, in operations and peacekeeping. Done: Port Dickson, 1,931 Malaysians and 612 people from 52 countries trained by 2015, ${sources["port-dickson"].short}.`}
      narrow={
        <>
          <g transform="translate(-6 -34) scale(.305)">
            <InStep />
            <AsOne />
          </g>
          <Lines
            x={12}
            y={148}
            lines={["Two different forces practise", "one procedure and act as one,", "in operations and peacekeeping"]}
          />
          <MarkWord kind="done" x={12} y={246}>
            Port Dickson
          </MarkWord>
          <Lines x={12} y={272} lines={["1,931 Malaysians and 612", "others trained by 2015"]} />
          <Cite x={12} y={320} of={sources["port-dickson"]} />
        </>
      }
      narrowSize={[360, 332]}
    >
      <InStep />
      <Lines x={64} y={508} lines={["Two different forces"]} bold />
      <Lines x={620} y={508} anchor="middle" lines={["practise one procedure"]} bold />
      <Step newest={[846, 477]}>
        <AsOne />
        <Lines x={1216} y={508} anchor="end" lines={["and act as one"]} bold />
      </Step>
      <Step newest={[46, 567]}>
        <path class="thin" d="M64 542H1216" />
        <MarkWord kind="done" x={64} y={596}>
          Port Dickson: 1,931 Malaysians, 612 people from 52 countries
        </MarkWord>
        <Cite x={112} y={632} of={sources["port-dickson"]} />
      </Step>
    </Drawing>
  ),
});
