import { Arrow, Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  HexagonState,
  MarkWord,
  Signal,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** Two states that have begun to train: one strand. */
const Apart = () => (
  <>
    <CircleState x={120} y={300} size={104} />
    <SquareState x={318} y={300} size={104} />
    <path class="strand" stroke-width="6" d="M120 300H318" />
    <CircleForces x={120} y={300} size={104} core={0.38} />
    <SquareForces x={318} y={300} size={104} core={0.35} />
  </>
);

/** The same two side by side, the whole cable between them, and one line of defence round both. */
const Allied = () => (
  <>
    <rect class="rail" x="476" y="196" width="352" height="208" rx="104" />
    <CircleState x={576} y={300} size={150} />
    <SquareState x={728} y={300} size={150} />
    <Cable from={576} to={728} y={300} />
    <CircleForces x={576} y={300} size={150} core={0.36} />
    <SquareForces x={728} y={300} size={150} core={0.34} />
  </>
);

const Message = () => (
  <>
    <Signal x={862} y={300} size={1.5} />
    <HexagonState x={1132} y={300} size={140} possible />
  </>
);

export default slide({
  id: "alliances",
  headline: "Training together makes alliances firmer and sends a “powerful message”",
  minutes: 2.5,
  claims: ["alliances"],
  sources: ["north-thunder"],
  notes: (
    <p>
      The article’s second advantage works in two directions. Inward: states that train together come to know each
      other; relations grow closer, alliances firmer. In the picture one strand becomes a cable, and one line of defence
      runs round both states. Outward: those who might attack can see it. Three arcs carry the message to a dashed
      hexagon, which may be an adversary or not: whoever meets one of us meets both. The article calls that a powerful
      message about collective defence. An example: North Thunder in 2016, which Saudi Arabia held with some twenty
      states. The state’s news agency called it a clear message that they stand united.
    </p>
  ),
  asks: [
    {
      ask: "Why is an exercise a stronger message than a signed statement?",
      expect: "It costs money and time, it shows what forces can do, and it is hard to fake.",
      mistake: "“Because it threatens.” It may; the article says that it shows readiness to defend.",
    },
  ],
  ifLate: "Leave the question for the slide on deterrence.",
  blanks: ["grow closer", "grow firmer"],
  body: (
    <Drawing
      alt={`Three pictures from left to right. Relations grow closer: a circle state and a square state joined by one strand. Alliances grow firmer: the two side by side, a whole cable between them and one line round both. A powerful message: three widening arcs run from them to a dashed hexagon, a possible adversary. Said for: North Thunder 2016, a clear message, said the state’s news agency, ${sources["north-thunder"].short}.`}
      narrow={
        <>
          <g transform="translate(66 -84) scale(.5)">
            <Apart />
          </g>
          <Label x={180} y={124} anchor="middle">
            Relations grow closer,
          </Label>
          <g transform="translate(-120 52) scale(.46)">
            <Allied />
          </g>
          <Label x={180} y={270} anchor="middle">
            alliances grow firmer,
          </Label>
          <Signal x={116} y={330} size={0.7} />
          <HexagonState x={262} y={330} size={70} possible />
          <Lines x={180} y={402} anchor="middle" lines={["and possible adversaries get", "a “powerful message”"]} />
          <MarkWord kind="said-for" x={12} y={472}>
            North Thunder 2016
          </MarkWord>
          <Lines x={12} y={498} lines={["“clear message”, said", "the state’s news agency"]} />
          <Cite x={12} y={546} of={sources["north-thunder"]} />
        </>
      }
      narrowSize={[360, 558]}
    >
      <Apart />
      <Arrow from={[386, 300]} to={[450, 300]} />
      <Allied />
      <Lines x={64} y={462} lines={["Relations", "grow closer"]} bold />
      <Lines x={652} y={462} anchor="middle" lines={["Alliances", "grow firmer"]} bold />
      <Step newest={[850, 431]}>
        <Message />
        <Lines x={1216} y={462} anchor="end" lines={["“Powerful message” to", "possible adversaries"]} bold />
      </Step>
      <Step newest={[46, 569]}>
        <path class="thin" d="M64 546H1216" />
        <MarkWord kind="said-for" x={64} y={598}>
          North Thunder 2016: a “clear message”, said the state’s news agency
        </MarkWord>
        <Cite x={112} y={632} of={sources["north-thunder"]} />
      </Step>
    </Drawing>
  ),
});
