import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState, Knowledge, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

/** What the strand carries, a word above each chevron. */
const carried = ["Technology", "Tactics", "Strategy"];
const xOf = (index: number) => 400 + index * 178;

/** A foreign force, and the strand that leads from it into the square. */
const Contact = () => (
  <>
    <CircleState x={184} y={310} size={232} />
    <SquareState x={980} y={310} size={300} />
    <path class="strand" stroke-width="14" d="M184 310H980" />
    <Knowledge from={312} to={846} y={310} line={14} count={3} oneWay="right" bare />
    <CircleForces x={184} y={310} size={232} core={0.34} />
    <SquareForces x={980} y={310} size={300} core={0.18} />
  </>
);

/** The square’s forces grow by one ring for each thing learned. */
const Growth = () => (
  <>
    {[88, 122, 156].map((side) => (
      <rect
        key={side}
        class="ink-line"
        x={980 - side / 2}
        y={310 - side / 2}
        width={side}
        height={side}
        stroke-width="8"
      />
    ))}
  </>
);

export default slide({
  id: "capability",
  headline: "Contact with foreign forces makes a force more capable",
  minutes: 2.5,
  claims: ["capability"],
  sources: ["turksom-2017", "turksom-2019"],
  notes: (
    <p>
      The article’s third advantage is about what one force gains for itself. A force that only drills at home meets its
      own habits. One that meets others regularly sees technology, tactics and strategy that are new to it. Follow the
      strand: it leaves the circle’s forces, crosses both borders, and carries three things into the square. Each adds a
      ring round the square’s forces: the same force, more capable. Draw it the other way round, and the circle learns
      as well. An example: in 2017 Türkiye opened an academy for Somali soldiers in Mogadishu, known as TURKSOM. In July
      2019, to name one class, 81 lieutenants and 71 sergeants graduated there, reports Türkiye’s state news agency. The
      article says that such contact should be regular; once is a visit.
    </p>
  ),
  asks: [
    {
      ask: "Of the three, which is easiest to bring home, and which hardest?",
      expect:
        "Tactics travel in a head. Technology must be bought and kept up; strategy must be adopted by those at the top.",
      mistake: "“Technology, you can see it.” To see it is not to have it.",
    },
  ],
  ifLate: "Show all at once; keep the example.",
  blanks: ["Technology", "Tactics", "Strategy"],
  body: (
    <Drawing
      alt={`A thick strand with chevrons runs from the armed forces of a circle state to those of a larger square state and crosses both borders; it carries technology, tactics and strategy. Round the square’s forces three rings grow. Foreign force on the left, the same force, more capable, on the right. Done: TURKSOM in Mogadishu, since 2017; 152 Somali officers and sergeants graduated in July 2019, ${sources["turksom-2019"].short}.`}
      narrow={
        <>
          <g transform="translate(0 -10) scale(.305)">
            <Contact />
            <Growth />
          </g>
          <Lines
            x={12}
            y={168}
            lines={["Technology, tactics, strategy:", "from a foreign force, into", "the same force, more capable"]}
          />
          <MarkWord kind="done" x={12} y={266}>
            TURKSOM, Mogadishu
          </MarkWord>
          <Lines x={12} y={292} lines={["since 2017; 152 Somalis", "graduated in July 2019"]} />
          <Cite x={12} y={340} of={sources["turksom-2019"]} />
        </>
      }
      narrowSize={[360, 352]}
    >
      <Contact />
      {carried.map((name, index) => (
        <Label key={name} x={xOf(index)} y={254} anchor="middle" bold>
          {name}
        </Label>
      ))}
      <Label x={184} y={490} anchor="middle">
        A foreign force
      </Label>
      <Step newest={[798, 449]}>
        <Growth />
        <Label x={980} y={490} anchor="middle">
          The same force, more capable
        </Label>
      </Step>
      <Step newest={[46, 557]}>
        <path class="thin" d="M64 530H1216" />
        <MarkWord kind="done" x={64} y={586}>
          TURKSOM, Mogadishu, since 2017: 152 graduated in July 2019
        </MarkWord>
        <Cite x={112} y={624} of={sources["turksom-2019"]} />
      </Step>
    </Drawing>
  ),
});
