import { Drawing, Label, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import {
  CircleForces,
  CircleState,
  type EvidenceKind,
  KIND_WORDS,
  Mark,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

const rows = [
  { strand: 306.5, cause: 284, y: 206 },
  { strand: 315.5, cause: 308, y: 282 },
  { strand: 324.5, cause: 332, y: 358 },
  { strand: 333.5, cause: 356, y: 434 },
];
const rungs: readonly EvidenceKind[] = ["measured", "done", "said-to-work", "said-for"];

/** Two states 348 apart; their cable opens into four strands. `y` moves it down. */
const Opened = () => (
  <>
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
  </>
);

/** The ladder’s four rungs, `gap` apart, from rail to rail. */
const Rungs = ({ left, right, top, gap, indent }: Record<"left" | "right" | "top" | "gap" | "indent", number>) => (
  <>
    <path
      class="rail"
      d={`M${left} ${top - gap}V${top + gap * 3.3}M${right} ${top - gap}V${top + gap * 3.3}${rungs
        .map((_, row) => `M${left} ${top + row * gap}H${right}`)
        .join("")}`}
    />
    {rungs.map((kind, row) => (
      <g key={kind}>
        <Mark kind={kind} x={left + indent * 0.55} y={top + row * gap - gap * 0.46} />
        <Label x={left + indent} y={top + row * gap - gap * 0.46 + indent * 0.12} bold>
          {KIND_WORDS[kind]}
        </Label>
      </g>
    ))}
  </>
);

export default slide({
  id: "objectives",
  headline: "After this lesson you can explain, connect and judge",
  minutes: 1,
  claims: [],
  notes: (
    <p>
      Read the drawing from left to right; it is the plan. Explain: a cable that opens into four strands. You will say
      what military training diplomacy is, and name its four forms. Connect: four arrows. For each advantage that the
      article names you will say how training would bring it about, with a real example. Judge: a ladder of four rungs.
      A sentence can say what something is for, say that it works, report that it was done, or rest on a measurement.
      You will put sentences on the right rung; that is the second lesson.
    </p>
  ),
  reader: (
    <p>
      Read the drawing from left to right. Explain: you will say what military training diplomacy is, and name its four
      forms. Connect: for each advantage that the article names you will say how training would bring it about, with a
      real example. Judge: a sentence can say what something is for, say that it works, report that it was done, or rest
      on a measurement, and you will put sentences on the right rung.
    </p>
  ),
  body: (
    <Drawing
      alt="One drawing in three parts. Explain what it is: a cable between two states opens into four strands. Connect causes to effects: four arrows lead on. Judge what stands behind them: a ladder with four rungs, from said for at the bottom over said to work and done to measured at the top."
      narrow={
        <>
          <g transform="translate(30 -70) scale(.5)">
            <Opened />
          </g>
          <Label x={12} y={196}>
            <tspan class="bold">Explain</tspan> what it is, in four forms
          </Label>
          {[0, 1, 2, 3].map((row) => (
            <path
              key={row}
              class="ink-line"
              d={`M40 ${252 + row * 5}H60C140 ${252 + row * 5} 120 ${232 + row * 20} 200 ${232 + row * 20}h80m-10 -8l10 8l-10 8`}
            />
          ))}
          <Label x={12} y={344}>
            <tspan class="bold">Connect</tspan> causes to effects
          </Label>
          <Rungs left={60} right={300} top={424} gap={44} indent={56} />
          <Label x={12} y={610}>
            <tspan class="bold">Judge</tspan> what stands behind them
          </Label>
        </>
      }
      narrowSize={[360, 628]}
    >
      <Opened />
      <Label x={64} y={564} bold>
        Explain
      </Label>
      <Label x={64} y={608}>
        what it is, in four forms
      </Label>
      <Step newest={[536, 532]}>
        {rows.map(({ cause, y }) => (
          <path
            key={y}
            class="ink-line"
            d={`M527 ${cause}H540C640 ${cause} 610 ${y} 700 ${y}H783m-15 -13l15 13l-15 13`}
          />
        ))}
        <Label x={554} y={564} bold>
          Connect
        </Label>
        <Label x={554} y={608}>
          causes to effects
        </Label>
      </Step>
      <Step newest={[862, 532]}>
        <Rungs left={883} right={1213} top={234} gap={76} indent={88} />
        <Label x={880} y={564} bold>
          Judge
        </Label>
        <Label x={880} y={608}>
          what stands behind
        </Label>
      </Step>
    </Drawing>
  ),
});
