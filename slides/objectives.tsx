import { Drawing, Label, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState, KIND_WORDS, Mark, SquareForces, SquareState } from "./vocabulary/index.ts";

const rows = [
  { strand: 306.5, cause: 284, y: 206 },
  { strand: 315.5, cause: 308, y: 282 },
  { strand: 324.5, cause: 332, y: 358 },
  { strand: 333.5, cause: 356, y: 434 },
];
const rungs = [
  { kind: "finding", y: 270 },
  { kind: "activity", y: 370 },
  { kind: "aim", y: 470 },
] as const;

export default slide({
  id: "objectives",
  headline: "After this hour you can explain, connect and judge",
  minutes: 1,
  claims: [],
  notes: (
    <>
      <p>
        Read the drawing from left to right; it is the plan of the hour. First, explain: two states, and a cable that
        opens into four strands. You will be able to say what military training diplomacy is and name its four
        activities. Second, connect: four arrows, each ending in a dashed diamond. Dashed means claimed, not shown. For
        each of the four benefits that the article claims, you will say what would bring it about, with a real example.
        Third, judge: a ladder with three rungs. A sentence can state an aim, report an activity, or give a finding,
        which means that someone measured an effect. You will put claims on the right rung.
      </p>
      <p>A question before we start: which of the three do you think is hardest, and why?</p>
    </>
  ),
  body: (
    <Drawing alt="One drawing in three parts, from left to right. Explain what it is: a cable between two states opens into four strands. Connect causes to benefits: four arrows lead on to four dashed diamonds, the claimed benefits. Judge what stands behind them: a ladder with three rungs to choose from, stated aim at the bottom, activity, and finding at the top.">
      <CircleState x={124} y={320} size={120} />
      <SquareState x={472} y={320} size={120} />
      <g class="strand" stroke-width="6">
        {rows.map(({ strand, y }) => (
          <path
            key={y}
            d={`M124 ${strand}H190C252 ${strand} 228 ${y} 302 ${y}C376 ${y} 352 ${strand} 414 ${strand}H472`}
          />
        ))}
      </g>
      <CircleForces x={124} y={320} size={120} core={0.36} />
      <SquareForces x={472} y={320} size={120} core={0.33} />
      <Label x={64} y={564} bold>
        Explain
      </Label>
      <Label x={64} y={608}>
        what it is, in four forms
      </Label>
      <Step newest={[536, 532]}>
        {rows.map(({ cause, y }) => (
          <g key={y}>
            <path class="ink-line" d={`M527 ${cause}H540C640 ${cause} 610 ${y} 700 ${y}H753m-15 -13l15 13l-15 13`} />
            <Mark kind="finding" x={786} y={y} claimed />
          </g>
        ))}
        <Label x={824} y={488} size={24} anchor="end" soft>
          claimed benefits
        </Label>
        <Label x={554} y={564} bold>
          Connect
        </Label>
        <Label x={554} y={608}>
          causes to benefits
        </Label>
      </Step>
      <Step newest={[830, 532]}>
        <path class="rail" d="M851 170V494M1213 170V494M851 270H1213M851 370H1213M851 470H1213" />
        {rungs.map(({ kind, y }) => (
          <g key={kind}>
            <circle class="rule" cx="892" cy={y - 50} r="17" />
            <Mark kind={kind} x={956} y={y - 50} />
            <Label x={1000} y={y - 39} bold>
              {KIND_WORDS[kind]}
            </Label>
          </g>
        ))}
        <Label x={848} y={564} bold>
          Judge
        </Label>
        <Label x={848} y={608}>
          what stands behind them
        </Label>
      </Step>
    </Drawing>
  ),
});
