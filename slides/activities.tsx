import { Drawing, Label, Step } from "classroom-deck/drawing";
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

const forms = [
  { name: "Collective tactical training", labelFrom: 457, start: 372.5, y: 220, Strand: Tactics },
  { name: "Combined exercises", labelFrom: 498, start: 385.5, y: 334, Strand: Exercises },
  { name: "Military knowledge passed on", labelFrom: 432, start: 398.5, y: 448, Strand: Knowledge },
  { name: "Closer ties between armed forces", labelFrom: 404, start: 411.5, y: 562, Strand: Ties },
];

export default slide({
  id: "activities",
  headline: "Training diplomacy takes four forms",
  minutes: 2,
  claims: ["activities"],
  notes: (
    <>
      <p>
        Open the cable and there are four strands in it. Take them one at a time. Collective tactical training: units
        practise the same drill, side by side; two lines in step. Combined exercises: a planned event, with a beginning
        and an end, that several countries’ forces take part in; discs on the line. Military knowledge passed on:
        courses, academies, advisers, in both directions; chevrons both ways. And closer ties between armed forces:
        people who know whom to call; a braid.
      </p>
      <p>
        A question at each one: what would you see if you stood there? Each strand keeps its pattern for the rest of the
        hour, so that you can tell at a glance which of the four an example is about.
      </p>
    </>
  ),
  blanks: [
    "Collective tactical training",
    "Combined exercises",
    "Military knowledge passed on",
    "Closer ties between armed forces",
  ],
  body: (
    <Drawing alt="The cable between a circle state and a square state spreads into four strands. Two lines in step: collective tactical training. Discs on a line: combined exercises. Chevrons both ways: military knowledge passed on. A braid: closer ties between armed forces.">
      <CircleState x={156} y={392} size={184} />
      <SquareState x={1135} y={392} size={185} />
      {forms.map(({ name, labelFrom, start, y, Strand }) => (
        <Step key={name} newest={[labelFrom - 18, y - 71]}>
          <g class="strand" stroke-width="9">
            <path d={`M156 ${start}H258C328 ${start} 294 ${y} 384 ${y}`} />
            <path d={`M1111 ${start}H1043C973 ${start} 986 ${y} 896 ${y}`} />
          </g>
          <Strand from={383} to={897} y={y} />
          <Label x={640} y={y - 40} anchor="middle">
            {name}
          </Label>
        </Step>
      ))}
      <CircleForces x={156} y={392} size={184} core={0.35} />
      <SquareForces x={1135} y={392} size={185} core={0.31} />
    </Drawing>
  ),
});
