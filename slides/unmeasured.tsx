import { Drawing, Label, Term } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  HexagonForces,
  HexagonState,
  MarkWord,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** What the studies found were about: who trains whom, and who watches. */
const studied = [
  { where: "US programmes", x: 64, third: "none" },
  { where: "Korean Peninsula", x: 440, third: "watches" },
  { where: "The whole world", x: 816, third: "trains" },
] as const;

const small = { y: 284, size: 72 };

export default slide({
  id: "unmeasured",
  headline: "We found no study measuring training among Muslim-majority states",
  minutes: 1,
  claims: [],
  sources: ["fragility", "escalation-yes", "escalation-no"],
  notes: (
    <p>
      Here is the gap in the picture. The studies you have just met measured effects: of US programmes, of exercises on
      the Korean Peninsula, and of exercises across the whole world. Each has a solid finding mark. Below them is the
      drawing that this lesson is about: two states, a cable between their armed forces, and where the finding should
      be, an empty dashed diamond. People who prepared this lesson looked for a quantitative study of training among
      Muslim-majority states and found none. That does not say that such training has no effect, and it does not say
      that it has one. It says that nobody we found has counted. A question: if you had a year and a small grant, what
      would you count, and in which two states would you start?
    </p>
  ),
  body: (
    <Drawing alt="Above, three small groups of states that train together, each with a solid finding mark: US programmes; the Korean Peninsula, where a third state looks on; and the whole world. Below, the largest drawing: a circle state and a square state joined by a cable, labelled activity among Muslim-majority states. The finding mark above it is an empty dashed diamond on a dashed line: finding missing.">
      {studied.map(({ where, x, third }) => (
        <g key={where}>
          <MarkWord kind="finding" x={x} y={222} />
          <CircleState x={x + 36} {...small} />
          <SquareState x={x + 150} {...small} />
          {third !== "none" && <HexagonState x={x + 264} {...small} />}
          <Cable from={x + 36} to={third === "trains" ? x + 264 : x + 150} y={small.y} size="thin" />
          <CircleForces x={x + 36} {...small} core={0.38} />
          <SquareForces x={x + 150} {...small} core={0.38} />
          {third === "trains" && <HexagonForces x={x + 264} {...small} core={0.38} />}
          <Label x={x} y={364}>
            {where}
          </Label>
        </g>
      ))}

      <CircleState x={156} y={540} size={184} />
      <SquareState x={1135} y={540} size={185} />
      <Cable from={156} to={1135} y={540} />
      <CircleForces x={156} y={540} size={184} core={0.35} />
      <SquareForces x={1135} y={540} size={185} core={0.31} />
      <path class="finding-whiskers dashed" d="M600 448H256M680 448H1044" />
      <path class="finding-whiskers" d="M256 434v28M1044 434v28" />
      <path class="finding-claimed" d="M640 408l40 40l-40 40l-40 -40z" />
      <Label x={696} y={430}>
        <Term>Finding</Term> missing
      </Label>
      <MarkWord kind="activity" x={342} y={612}>
        among Muslim-majority states
      </MarkWord>
    </Drawing>
  ),
});
