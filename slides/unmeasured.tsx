import { Drawing, Label, Lines } from "classroom-deck/drawing";
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
  { where: "US programmes", third: "none" },
  { where: "Korean Peninsula", third: "watches" },
  { where: "Many countries", third: "trains" },
] as const;

/** Two states that train, 300 wide, round y 0; a third trains with them, or watches. */
function Trio({ third }: { third: (typeof studied)[number]["third"] }) {
  return (
    <>
      <CircleState x={36} y={0} size={72} />
      <SquareState x={150} y={0} size={72} />
      {third !== "none" && <HexagonState x={264} y={0} size={72} />}
      <Cable from={36} to={third === "trains" ? 264 : 150} y={0} size="thin" />
      <CircleForces x={36} y={0} size={72} core={0.38} />
      <SquareForces x={150} y={0} size={72} core={0.38} />
      {third === "trains" && <HexagonForces x={264} y={0} size={72} core={0.38} />}
    </>
  );
}

export default slide({
  id: "unmeasured",
  headline: "No study we found looks at these states separately",
  minutes: 2,
  claims: [],
  sources: ["fragility", "escalation-yes", "escalation-no"],
  notes: (
    <p>
      The article speaks of Muslim-majority states and of their allies all over the world. The studies that measured
      effects are about US programmes, about Korea, or about many countries, these states among them. None that we found
      looks at them separately: that is the dashed frame. How we searched: the authors of this deck looked through
      public pages and the abstracts of journals, in English, until November 2026. For studies they did not search in
      Arabic, Turkish, Urdu, Malay or Persian, nor behind the journals’ walls. So this slide reports a search, not that
      nothing exists.
    </p>
  ),
  asks: [
    {
      ask: "With a year and a small grant, what would you count, and where would you search first?",
      expect:
        "Pairs of states with and without common exercises; defence ministries’ yearbooks, and journals in the states’ languages.",
      mistake: "“Nobody has measured it.” Nobody whom this search found.",
    },
  ],
  body: (
    <Drawing
      alt="Above, three small groups of states that train together, each marked measured: US programmes; the Korean Peninsula, where a third state looks on; many countries, where a third takes part. Below, in a dashed frame, a circle state and a square state joined by a cable: Muslim-majority states, looked at separately; none found. Searched in public pages and abstracts, in English, until November 2026."
      narrow={
        <>
          {studied.map(({ where, third }, row) => (
            <g key={where} transform={`translate(0 ${row * 92})`}>
              <MarkWord kind="measured" x={12} y={28}>
                {where.replace("Many", "many").replace("US", "US")}
              </MarkWord>
              <g transform="translate(41 62) scale(.6)">
                <Trio third={third} />
              </g>
            </g>
          ))}
          <rect class="ink-line dashed" x="8" y="290" width="344" height="214" rx="14" />
          <CircleState x={96} y={350} size={80} />
          <SquareState x={264} y={350} size={80} />
          <Cable from={96} to={264} y={350} size="thin" />
          <CircleForces x={96} y={350} size={80} core={0.35} />
          <SquareForces x={264} y={350} size={80} core={0.33} />
          <Lines
            x={180}
            y={420}
            anchor="middle"
            lines={["Muslim-majority states,", "looked at separately:", "none found, in English"]}
          />
        </>
      }
      narrowSize={[360, 516]}
    >
      {studied.map(({ where, third }, column) => (
        <g key={where} transform={`translate(${64 + column * 376} 0)`}>
          <MarkWord kind="measured" x={0} y={192} />
          <g transform="translate(0 252)">
            <Trio third={third} />
          </g>
          <Label x={0} y={330}>
            {where}
          </Label>
        </g>
      ))}
      <rect class="ink-line dashed" x="64" y="366" width="1152" height="262" rx="20" />
      <CircleState x={190} y={486} size={160} />
      <SquareState x={1090} y={486} size={160} />
      <Cable from={190} to={1090} y={486} />
      <CircleForces x={190} y={486} size={160} core={0.35} />
      <SquareForces x={1090} y={486} size={160} core={0.31} />
      <Label x={640} y={436} anchor="middle">
        Muslim-majority states, looked at separately
      </Label>
      <Lines
        x={640}
        y={560}
        anchor="middle"
        lines={["None found, in public pages and abstracts,", "in English, until November 2026"]}
      />
    </Drawing>
  ),
});
