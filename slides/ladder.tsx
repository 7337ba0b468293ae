import { Drawing, Label, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { type EvidenceKind, KIND_WORDS, Mark } from "./vocabulary/index.ts";

const rungs: { kind: EvidenceKind; y: number; means: string }[] = [
  { kind: "finding", y: 258, means: "an effect was measured" },
  { kind: "activity", y: 410, means: "it took place" },
  { kind: "aim", y: 562, means: "what it is said to be for" },
];

const benefits = [
  { name: "Intelligence", x: 486 },
  { name: "Alliances", x: 658 },
  { name: "Capability", x: 818 },
  { name: "Interoperability", x: 1020 },
];

export default slide({
  id: "ladder",
  headline: "An aim is not an activity, and an activity is not an effect",
  minutes: 2,
  claims: ["example", "intelligence", "alliances", "capability", "interoperability", "both"],
  foot: "article §2–4",
  notes: (
    <p>
      This is the question that I want you to take home. Whenever a text says that something works, find the rung. On
      the lowest, someone says what it is for. On the middle one, it took place. On the top one, somebody measured what
      changed. Now put the article on the ladder. Its four benefits are asserted with no evidence, so here they count
      only as what training is said to be for. Its one example, that Pakistan and Türkiye often train together, is an
      activity; “readier” would need a measurement. And then it concludes that states gain both preparedness and
      alliances. Look at the dashed arrow: it climbs from aim to effect and passes the middle rung without touching it.
      That does not make the conclusion false; it makes it untested. Before you place a claim, ask: which rung, and
      which word in the text tells you?
    </p>
  ),
  blanks: ["it took place", "an effect was measured", "what it is said to be for"],
  body: (
    <Drawing alt="A ladder with three rungs. Lowest, stated aim, what it is said to be for: intelligence, alliances, capability and interoperability stand here. Middle, activity, it took place: Pakistan and Türkiye train often. Top, finding, an effect was measured: only a dashed mark, both preparedness and alliances, concluded with no source. A dashed arrow leaps to it from the lowest rung, past the middle one.">
      <path class="rail" d="M376 148V630M1213 148V630" />
      {rungs.map(({ kind, y, means }) => (
        <g key={kind}>
          <path class="rail" d={`M376 ${y}H1213`} />
          <Mark kind={kind} x={92} y={y - 11} />
          <Label x={136} y={y} bold>
            {KIND_WORDS[kind]}
          </Label>
          <Label x={64} y={y + 38} size={24} soft>
            {means}
          </Label>
        </g>
      ))}
      <Step newest={[1150, 493]}>
        {benefits.map(({ name, x }) => (
          <g key={name}>
            <circle class="ground" cx={x} cy="562" r="28" />
            <Mark kind="aim" x={x} y={562} />
            <Label x={x} y={524} anchor="middle">
              {name}
            </Label>
          </g>
        ))}
      </Step>
      <Step newest={[868, 341]}>
        <circle class="ground" cx="626" cy="410" r="27" />
        <Mark kind="activity" x={626} y={410} />
        <Label x={626} y={372} anchor="middle">
          Pakistan and Türkiye train often
        </Label>
      </Step>
      <Step newest={[712, 189]}>
        <path class="ground" d="M1146 402h28v16h-28z" />
        <path class="aim dashed" d="M1160 558V306" />
        <path class="aim" d="M1143 316l17 -20l17 20" />
        <circle class="ground" cx="1160" cy="258" r="28" />
        <path class="finding-claimed" d="M1160 238l20 20l-20 20l-20 -20z" />
        <Label x={1190} y={220} anchor="end">
          Both preparedness and alliances
        </Label>
        <Label x={1124} y={308} anchor="end" size={24} soft>
          concluded, with no source
        </Label>
      </Step>
    </Drawing>
  ),
});
