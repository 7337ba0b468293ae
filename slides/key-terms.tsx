import type { Markup } from "classroom-deck";
import { Drawing, Label, Lines, Measure } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  type EvidenceKind,
  Exercises,
  HexagonState,
  KIND_WORDS,
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
    says: ["No agreed definition; states", "shape it to suit their policy."],
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
    says: ["Forces of several countries", "take part; often called joint."],
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
    says: ["In doctrine: several services", "of one country take part."],
    sign: (
      <>
        <CircleState x={60} y={0} size={72} />
        <path class="strand" stroke-width="6" d="M38 0H82" />
        <CircleForces x={38} y={0} size={44} core={0.4} />
        <circle class="disc" cx="60" cy="0" r="9" />
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
];

const marks: { kind: EvidenceKind; says: string[] }[] = [
  { kind: "said-for", says: ["Someone says what it is for."] },
  { kind: "said-to-work", says: ["Someone asserts an effect", "and does not show it."] },
  { kind: "done", says: ["It took place."] },
  { kind: "measured", says: ["Someone measured an effect."] },
  { kind: "argued", says: ["A scholar reasons or defines."] },
];

export default slide({
  id: "key-terms",
  kind: "reference",
  headline: "These ten terms carry the lesson",
  minutes: 0,
  claims: [],
  notes: (
    <p>
      These are the words to take with you, each with the sign that stood for it in our drawing. Two pairs are easily
      mixed up: joint and combined, which doctrine keeps apart and common usage does not; and done and measured: that
      something took place is not yet a measurement of what it did. Cover the sentences and say each term in one of your
      own; then name an example of each from this lesson.
    </p>
  ),
  blanks: [...terms.map(({ term }) => term), ...marks.map(({ kind }) => KIND_WORDS[kind])],
  body: (
    <Drawing
      alt={`Ten terms, each beside its sign. ${terms.map(({ term, says }) => `${term}: ${says.join(" ")}`).join(" ")} ${marks.map(({ kind, says }) => `${KIND_WORDS[kind]}: ${says.join(" ")}`).join(" ")}`}
      narrow={
        <>
          {terms.map(({ term, says, sign }, row) => (
            <g key={term}>
              <g transform={`translate(12 ${40 + row * 92}) scale(.58)`}>{sign}</g>
              <Label x={94} y={30 + row * 92} bold>
                {term}
              </Label>
              <Lines x={94} y={53 + row * 92} size={24} lines={says} />
            </g>
          ))}
          {marks.map(({ kind, says }, row) => (
            <g key={kind}>
              <Mark kind={kind} x={46} y={482 + row * 76} />
              <Label x={94} y={488 + row * 76} bold>
                {KIND_WORDS[kind]}
              </Label>
              <Lines x={94} y={511 + row * 76} size={24} lines={says} />
            </g>
          ))}
        </>
      }
      narrowSize={[360, 846]}
    >
      {terms.map(({ term, says, sign }, row) => (
        <g key={term}>
          <g transform={`translate(64 ${176 + row * 98})`}>{sign}</g>
          <Label x={212} y={166 + row * 98} bold>
            {term}
          </Label>
          <Lines x={212} y={198 + row * 98} size={24} lines={says} leading={29} />
        </g>
      ))}
      {marks.map(({ kind, says }, row) => (
        <g key={kind}>
          <Mark kind={kind} x={740} y={176 + row * 98} />
          <Label x={800} y={166 + row * 98} bold>
            {KIND_WORDS[kind]}
          </Label>
          <Lines x={800} y={198 + row * 98} size={24} lines={says} leading={29} />
        </g>
      ))}
    </Drawing>
  ),
});
