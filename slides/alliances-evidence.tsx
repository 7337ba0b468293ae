import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  COLUMNS,
  Knowledge,
  MarkWord,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** Circle and square at one of three dates, 300 wide, drawn round y 0: neutral, training, bound. */
function Between({ how }: { how: "neutral" | "training" | "bound" }) {
  const apart = how === "bound" ? 92 : 196;
  return (
    <>
      {how === "bound" && <rect class="rail" x={-14} y={-74} width={apart + 132} height={148} rx={74} />}
      <CircleState x={52} y={0} size={104} />
      <SquareState x={52 + apart} y={0} size={104} />
      {how === "neutral" && <path class="strand dashed" stroke-width="6" d={`M52 0H${52 + apart}`} />}
      {how !== "neutral" && <path class="strand" stroke-width="6" d={`M52 0H${52 + apart}`} />}
      {how === "training" && <Knowledge from={104} to={52 + apart - 46} y={0} line={6} count={2} oneWay="right" bare />}
      <CircleForces x={52} y={0} size={104} core={0.38} />
      <SquareForces x={52 + apart} y={0} size={104} core={0.35} />
    </>
  );
}

const dates = [
  {
    year: 2015,
    how: "neutral",
    says: ["Parliament: neutral in", "Yemen; would stand by", "Saudi Arabia if its", "territory were attacked"],
    of: sources["yemen-2015"],
  },
  {
    year: 2018,
    how: "training",
    says: ["Soldiers sent to train", "and advise in", "Saudi Arabia"],
    of: sources["mission-2018"],
  },
  {
    year: 2025,
    how: "bound",
    says: ["Defence agreement:", "aggression against one", "is against both"],
    of: sources["pact-2025"],
  },
] as const;

export default slide({
  id: "alliances-evidence",
  headline: "Three dates: which of them does training explain?",
  minutes: 3,
  claims: ["alliances"],
  sources: ["yemen-2015", "mission-2018", "pact-2025", "imctc"],
  notes: (
    <p>
      One partnership, Pakistan, the circle, and Saudi Arabia, the square, at three dates. April 2015: asked for ships,
      aircraft and soldiers for Yemen, Pakistan’s parliament resolved to stay neutral, and to stand by Saudi Arabia if
      its territory were violated. February 2018: Pakistan’s army sends a contingent to train and advise, not to be used
      outside Saudi Arabia. September 2025: the two sign a defence agreement; aggression against either is aggression
      against both, their joint statement says. One date alone would tell you that training binds, or that it does not.
      And an alliance can be more than military: of the four fields that the Islamic Military Counter Terrorism
      Coalition named in 2017, one is.
    </p>
  ),
  asks: [
    {
      ask: "Which of the three does training explain, and what else could?",
      expect:
        "Perhaps the third, by ties grown over years; so could common threats, trade, or what other states did. The first shows that ties alone do not decide.",
      mistake: "“2018 led to 2025, because it came before.” Then ask about partners who trained and signed nothing.",
    },
    {
      ask: "What would you look for to know?",
      expect: "Pairs of states that trained much and little, and which of them signed.",
    },
  ],
  blanks: ["2015", "2018", "2025"],
  body: (
    <Drawing
      alt="A timeline of Pakistan, a circle, and Saudi Arabia, a square; each of the three was done. 2015: a dashed line between them; Pakistan’s parliament is neutral in Yemen and would stand by Saudi Arabia if its territory were attacked, Dawn 2015. 2018: a strand with chevrons; soldiers sent to train and advise, The News 2018. 2025: the two within one line; a defence agreement, aggression against one is against both, Arab Observer 2025."
      narrow={dates.map(({ year, how, says, of }, row) => (
        <g key={year} transform={`translate(0 ${row * 236})`}>
          <MarkWord kind="done" x={12} y={28}>
            {String(year)}
          </MarkWord>
          <g transform="translate(24 82) scale(.52)">
            <Between how={how} />
          </g>
          <Lines x={12} y={146} size={28} lines={[...says]} leading={23} />
          <Cite x={12} y={146 + says.length * 23 - 2} of={of} />
        </g>
      ))}
      narrowSize={[360, 700]}
    >
      <path class="thin" d="M64 356H1216" />
      {dates.map(({ year, how, says, of }, column) => {
        const x = COLUMNS[column] ?? 0;
        return (
          <Step key={year} newest={[x - 18, 381]}>
            <g transform={`translate(${x + 16} 246)`}>
              <Between how={how} />
            </g>
            <MarkWord kind="done" x={x} y={412}>
              {String(year)}
            </MarkWord>
            <Lines x={x} y={460} lines={[...says]} leading={40} />
            <Cite x={x} y={630} of={of} />
          </Step>
        );
      })}
      <Label x={64} y={342} size={24} soft>
        Pakistan (circle), Saudi Arabia (square)
      </Label>
    </Drawing>
  ),
});
