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
  { name: "Exercises held together", labelFrom: 480, start: 385.5, y: 334, Strand: Exercises },
  { name: "Military knowledge passed on", labelFrom: 432, start: 398.5, y: 448, Strand: Knowledge },
  { name: "Closer ties between armed forces", labelFrom: 404, start: 411.5, y: 562, Strand: Ties },
];

export default slide({
  id: "activities",
  headline: "Training diplomacy takes four forms",
  minutes: 2,
  claims: ["activities"],
  sources: ["port-dickson"],
  notes: (
    <p>
      Open the cable and there are four strands in it, one for each form. Collective tactical training: units practise
      the same drill, side by side; two lines in step. Exercises held together: a planned event, with a beginning and an
      end; discs on the line. Military knowledge passed on: courses, academies, advisers; chevrons both ways. At
      Malaysia’s peacekeeping centre in Port Dickson, for one, people from 52 countries had been trained by 2015, its
      minister said. And closer ties between armed forces: people who know whom to call; a braid. Each strand keeps its
      pattern, so that you can tell at a glance which form an example is about.
    </p>
  ),
  asks: [
    {
      ask: "At each form: what would you see if you stood there?",
      expect: "Two platoons at one drill; ships of many flags; a classroom; an officer who picks up the telephone.",
      mistake: "Sales of weapons are none of the four, unless somebody is taught to use them.",
    },
  ],
  ifLate: "Ask for the last form only: ties are the one that nobody can photograph.",
  blanks: [
    "Collective tactical training",
    "Exercises held together",
    "Military knowledge passed on",
    "Closer ties between armed forces",
  ],
  body: (
    <Drawing
      alt="The cable between a circle state and a square state spreads into four strands. Two lines in step: collective tactical training. Discs on a line: exercises held together. Chevrons both ways: military knowledge passed on. A braid: closer ties between armed forces."
      narrow={forms.map(({ name, Strand }, row) => (
        <g key={name}>
          <Label x={180} y={28 + row * 92} anchor="middle">
            {name}
          </Label>
          <CircleState x={44} y={62 + row * 92} size={56} />
          <SquareState x={316} y={62 + row * 92} size={56} />
          <path class="strand" stroke-width="5" d={`M44 ${62 + row * 92}h52M264 ${62 + row * 92}h52`} />
          <Strand from={92} to={268} y={62 + row * 92} line={5} />
          <CircleForces x={44} y={62 + row * 92} size={56} core={0.4} />
          <SquareForces x={316} y={62 + row * 92} size={56} core={0.38} />
        </g>
      ))}
      narrowSize={[360, 378]}
    >
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
