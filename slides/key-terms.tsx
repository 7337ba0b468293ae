import type { Markup } from "classroom-deck";
import { Drawing, Label, Lines, Measure } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  Exercises,
  HexagonState,
  Mark,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** Each term’s sign, 120 wide and 64 high, drawn around y 0. */
const terms: { term: string; says: string[]; sign: Markup }[] = [
  {
    term: "Training diplomacy",
    says: ["States cooperate to sharpen", "military skills."],
    sign: (
      <>
        <CircleState x={28} y={0} size={56} />
        <SquareState x={95} y={0} size={56} />
        <Cable from={28} to={95} y={0} size="thin" />
        <CircleForces x={28} y={0} size={56} core={0.44} />
        <SquareForces x={95} y={0} size={56} core={0.42} />
      </>
    ),
  },
  {
    term: "Defence diplomacy",
    says: ["Has no agreed definition; states", "shape it to suit their policy."],
    sign: (
      <>
        <CircleState x={22} y={0} size={44} />
        <SquareState x={100} y={0} size={44} />
        <Measure from={50} to={74} y={0} />
      </>
    ),
  },
  {
    term: "Combined exercise",
    says: ["Forces of several countries", "take part."],
    sign: (
      <>
        <CircleState x={22} y={0} size={44} />
        <SquareState x={100} y={0} size={44} />
        <Exercises from={22} to={100} y={0} line={6} count={1} />
        <CircleForces x={22} y={0} size={44} core={0.4} />
        <SquareForces x={100} y={0} size={44} core={0.38} />
      </>
    ),
  },
  {
    term: "Joint exercise",
    says: ["Several services of one", "country take part."],
    sign: (
      <>
        <CircleState x={60} y={0} size={72} />
        <path class="strand" stroke-width="6" d="M38 0H82" />
        <CircleForces x={38} y={0} size={44} core={0.4} />
        <circle class="activity" cx="60" cy="0" r="9" />
        <CircleForces x={82} y={0} size={44} core={0.4} />
      </>
    ),
  },
  {
    term: "Interoperability",
    says: ["Forces of different countries", "can act together."],
    sign: (
      <>
        <HexagonState x={86} y={0} size={66} possible />
        <path class="strand" stroke-width="6" d="M0 -13H86M0 13H86" />
        <CircleForces x={86} y={-13} size={56} core={0.4} />
        <SquareForces x={86} y={13} size={56} core={0.38} />
      </>
    ),
  },
  { term: "Stated aim", says: ["Someone says what it is for."], sign: <Mark kind="aim" x={60} y={0} /> },
  { term: "Activity", says: ["It took place."], sign: <Mark kind="activity" x={60} y={0} /> },
  { term: "Finding", says: ["Researchers measured it."], sign: <Mark kind="finding" x={60} y={0} /> },
];

export default slide({
  id: "key-terms",
  kind: "reference",
  headline: "These eight terms carry the lesson",
  minutes: 0,
  claims: [],
  notes: (
    <p>
      These are the words to take with you, each with the sign that stood for it in our drawing. Two pairs are easily
      mixed up. Joint and combined: specialists say joint for several services of one country, and combined for the
      forces of several countries, so that many exercises that the press calls joint are combined ones. And activity and
      finding: that something took place is not yet a measurement of what it did. Interoperability is NATO’s word here,
      and it does not ask for the same equipment. Cover the sentences, and say each term in one of your own; then name
      an example of each from this lesson. The first five signs are small drawings of states or forces; the last three
      are a triangle, a disc and a diamond. Which pair would you still mix up?
    </p>
  ),
  blanks: terms.map(({ term }) => term),
  body: (
    <Drawing
      alt={`Eight terms, each beside its sign. ${terms.map(({ term, says }) => `${term}: ${says.join(" ")}`).join(" ")}`}
    >
      {terms.map(({ term, says, sign }, index) => {
        const x = index < 4 ? 64 : 652;
        const y = 170 + (index % 4) * 128;
        return (
          <g key={term}>
            <g transform={`translate(${x} ${y + 18})`}>{sign}</g>
            <Label x={x + 148} y={y} bold>
              {term}
            </Label>
            <Lines x={x + 148} y={y + 37} size={28} lines={says} />
          </g>
        );
      })}
    </Drawing>
  ),
});
