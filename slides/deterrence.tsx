import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { Mark, MarkWord } from "./vocabulary/index.ts";

/** The three answers, a cell each; words, since no study gives a place on a scale. */
const cells = [
  { name: "Calmer", x: 372 },
  { name: "No rise", x: 648 },
  { name: "Provoked", x: 924 },
] as const;

const rows = [
  { y: 232, height: 186 },
  { y: 418, height: 206 },
];

export default slide({
  id: "deterrence",
  headline: "Do exercises calm or provoke? Studies disagree",
  minutes: 3,
  claims: ["alliances"],
  sources: ["escalation-no", "escalation-null", "escalation-yes"],
  notes: (
    <p>
      The article says that training together sends possible adversaries a powerful message. What do they do about it?
      Three answers, three columns: calmer, no rise, provoked. Guess before each study appears. Kuo and Blankenship
      measured multinational exercises of many countries, 1973 to 2003: in general they do not escalate conflict, and
      exercises with formal allies make escalation less likely. That supports the article, for allies. Now one place,
      the Korean Peninsula. D’Orazio, 2012: North Korea’s words and acts do not systematically escalate around
      exercises. Bernhardt and Sukin, 2021, with new data: it systematically responds with more provocation. Same place,
      two answers.
    </p>
  ),
  asks: [
    {
      ask: "How can two careful studies of one place disagree?",
      expect: "Other years, other events counted, other days before and after; machine-coded news or hand-made lists.",
      mistake: "“One of them is wrong.” Perhaps both are right about what they counted.",
    },
    {
      ask: "Which of the three speaks about the states in our article?",
      expect: "Only the first has them in its data, and not separately.",
    },
  ],
  blanks: ["less likely", "no escalation", "provocation"],
  body: (
    <Drawing
      alt="A table of three measured studies; columns calmer, no rise, provoked. First row, many countries, 1973–2003, Kuo & Blankenship 2022: with formal allies escalation is less likely, under calmer; in general no escalation, under no rise. Second row, Korean Peninsula: D’Orazio 2012, no systematic rise; Bernhardt & Sukin 2021, more provocation, under provoked."
      narrow={
        <>
          <MarkWord kind="measured" x={12} y={28}>
            many countries
          </MarkWord>
          <Cite x={41} y={50} of={sources["escalation-no"]} />
          <Lines x={41} y={80} lines={["Allies: escalation", "less likely", "In general: no escalation"]} />
          <path class="thin" d="M12 152H348" />
          <MarkWord kind="measured" x={12} y={186}>
            Korean Peninsula
          </MarkWord>
          <Cite x={41} y={208} of={sources["escalation-null"]} />
          <Lines x={41} y={238} lines={["No systematic rise"]} />
          <path class="thin" d="M12 260H348" />
          <MarkWord kind="measured" x={12} y={294}>
            Korean Peninsula
          </MarkWord>
          <Cite x={41} y={316} of={sources["escalation-yes"]} />
          <Lines x={41} y={346} lines={["More provocation"]} />
        </>
      }
      narrowSize={[360, 362]}
    >
      {cells.map(({ name, x }) => (
        <Label key={name} x={x + 20} y={204} bold>
          {name}
        </Label>
      ))}
      <path class="thin" d={`M64 226H1216M64 412H1216M64 632H1216${cells.map(({ x }) => `M${x} 164V632`).join("")}`} />
      <Step newest={[46, (rows[0]?.y ?? 0) + 8]}>
        <Mark kind="measured" x={82} y={260} />
        <Lines x={112} y={271} lines={["Many", "countries"]} />
        <Label x={64} y={352} size={24} soft>
          1973–2003
        </Label>
        <Cite x={64} y={386} of={sources["escalation-no"]} />
        <Lines x={392} y={271} lines={["With formal", "allies: escalation", "less likely"]} />
        <Lines x={668} y={271} lines={["In general:", "no escalation"]} />
      </Step>
      <Step newest={[46, (rows[1]?.y ?? 0) + 8]}>
        <Mark kind="measured" x={82} y={446} />
        <Lines x={112} y={457} lines={["Korean", "Peninsula"]} />
        <Lines x={668} y={457} lines={["No systematic", "rise"]} />
        <Cite x={668} y={536} of={sources["escalation-null"]} />
      </Step>
      <Step newest={[930, (rows[1]?.y ?? 0) + 8]}>
        <Lines x={944} y={457} lines={["More", "provocation"]} />
        <Cite x={944} y={536} of={sources["escalation-yes"]} />
      </Step>
    </Drawing>
  ),
});
