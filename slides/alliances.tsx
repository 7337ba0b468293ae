import { Arrow, Drawing } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  Evidence,
  type EvidenceProps,
  HexagonState,
  Signal,
  SquareForces,
  SquareState,
  Stages,
} from "./vocabulary/index.ts";

const stages = ["They train together", "Ties deepen", "Possible adversaries see it"] as const;

const evidence: Omit<EvidenceProps, "y">[] = [
  {
    column: 0,
    kind: "aim",
    verdict: "supports",
    says: ["North Thunder 2016:", "shown as a sign of unity"],
    cites: [sources["north-thunder"]],
  },
  {
    column: 1,
    kind: "activity",
    verdict: "challenges",
    says: ["Pakistan’s parliament:", "neutral on Yemen; with", "Saudi Arabia if attacked"],
    cites: [sources["yemen-2015"]],
  },
  {
    column: 2,
    kind: "finding",
    verdict: "partly supports",
    says: ["With formal allies,", "exercises make", "escalation less likely"],
    cites: [sources["escalation-no"]],
  },
];

export default slide({
  id: "alliances",
  headline: "Training signals who stands together, and how firmly is another matter",
  minutes: 2,
  claims: ["alliances"],
  sources: ["north-thunder", "yemen-2015", "escalation-no", "imctc"],
  notes: (
    <>
      <p>
        The second benefit is a chain. Circle and square train together, then stand side by side; three arcs carry the
        news to a dashed hexagon, which may be an adversary or not. Test each link. Saudi Arabia hosted North Thunder in
        2016 with about twenty states; its state media presented it as a sign of unity. Asked by Saudi Arabia, a close
        partner, for help, Pakistan’s parliament resolved in April 2015 to stay neutral in Yemen, and to stand by Saudi
        Arabia if its own territory were attacked. Kuo and Blankenship, 1973 to 2003: exercises do not in general
        escalate conflict; with formal allies, escalation is less likely. Studies disagree; we come back to that.
      </p>
      <p>
        A coalition can also be more than military: the Islamic Military Counter Terrorism Coalition named four fields
        in 2017, one of them military. A question: which link would you test first?
      </p>
    </>
  ),
  blanks: ["Stated aim", "Activity", "Finding"],
  body: (
    <Drawing alt="A chain in three parts. They train together: a circle state and a square state joined by a cable. Ties deepen: the two touch, and a signal leaves them. Possible adversaries see it: a dashed hexagon. Below, three pieces of evidence. A stated aim supports: North Thunder 2016 was shown as a sign of unity. An activity challenges: Pakistan’s parliament resolved in 2015 to stay neutral on Yemen, and to stand by Saudi Arabia if its own territory were attacked. A finding partly supports: with formal allies, exercises make escalation less likely.">
      <CircleState x={118} y={258} size={104} />
      <SquareState x={302} y={258} size={104} />
      <Cable from={118} to={302} y={258} size="small" />
      <CircleForces x={118} y={258} size={104} core={0.385} />
      <SquareForces x={302} y={258} size={104} core={0.355} />
      <Arrow from={[364, 258]} to={[422, 258]} />

      <CircleState x={494} y={258} size={104} />
      <SquareState x={592} y={258} size={104} />
      <Cable from={494} to={592} y={258} size="small" />
      <CircleForces x={494} y={258} size={104} core={0.385} />
      <SquareForces x={592} y={258} size={104} core={0.355} />
      <Signal x={666} y={258} />

      <HexagonState x={870} y={258} size={104} possible />

      <Stages y={364} names={stages} />
      {evidence.map((piece) => (
        <Evidence key={piece.column} y={396} {...piece} />
      ))}
    </Drawing>
  ),
});
