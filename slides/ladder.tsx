import { Drawing, Label, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { type EvidenceKind, KIND_WORDS, Mark, MarkWord } from "./vocabulary/index.ts";

const rungs: readonly { kind: EvidenceKind; means: string; stands: string }[] = [
  { kind: "measured", means: "someone measured an effect", stands: "nothing" },
  { kind: "done", means: "it took place", stands: "Pakistan and Türkiye exercise" },
  { kind: "said-to-work", means: "someone asserts an effect", stands: "four advantages, two gains" },
  { kind: "said-for", means: "someone says what it is for", stands: "no aim is quoted" },
];

export default slide({
  id: "ladder",
  headline: "Said for, said to work, done, measured: find the rung",
  minutes: 3,
  claims: ["example", "intelligence", "alliances", "capability", "interoperability", "both", "outlook"],
  notes: (
    <p>
      Until here we have learned the article. Now we judge it, and this ladder is the tool; it works on any text.
      Lowest: someone says what a thing is for. Next: someone says that it works, and does not show it. Then: it was
      done. Highest: someone measured what changed. Put the article on it. Its four advantages and its two gains stand
      on the second rung: it says that training works. Its example was done. On the top rung nothing stands, and on the
      lowest no state’s aim is quoted. Two marks more. A scholar’s reasoning or definition is argued, beside the ladder.
      And “will certainly remain” is a prediction: no rung holds it yet. A rung says how much is shown, not whether it
      is true.
    </p>
  ),
  reader: (
    <p>
      Until here you have learned the article. Now judge it; this ladder works on any text. Lowest: someone says what a
      thing is for. Next: someone says that it works, and does not show it. Then: it was done. Highest: someone measured
      what changed. The article’s four advantages and two gains stand on the second rung, its example on the third. A
      scholar’s reasoning is argued, beside the ladder; “will certainly remain” is a prediction. A rung says how much is
      shown, not whether it is true.
    </p>
  ),
  asks: [
    {
      ask: "Which word of sentence 9 tells you its rung?",
      expect: "“Guarantees”: it asserts an effect, and the strongest there is.",
      mistake: "“Done, because peacekeeping exists.” That it exists is done; that training makes it smooth is said.",
    },
  ],
  ifLate: "Leave the two marks beside the ladder for the review.",
  blanks: ["it took place", "someone measured an effect", "someone says what it is for"],
  body: (
    <Drawing
      alt={`A ladder of four rungs, from the top. ${rungs.map(({ kind, means, stands }) => `${KIND_WORDS[kind]}, ${means}: ${stands}.`).join(" ")} Beside it: argued, a scholar’s reasoning; and an arrow, a prediction, “will certainly remain”.`}
      narrow={
        <>
          <path class="rail" d="M20 20V560M340 20V560" />
          {rungs.map(({ kind, means, stands }, row) => (
            <g key={kind}>
              <path class="rail" d={`M20 ${132 + row * 134}H340`} />
              <MarkWord kind={kind} x={38} y={54 + row * 134} />
              <Label x={38} y={82 + row * 134} size={28} soft>
                {means}
              </Label>
              <Label x={38} y={112 + row * 134} size={28}>
                {stands}
              </Label>
            </g>
          ))}
          <MarkWord kind="argued" x={12} y={600}>
            a scholar’s reasoning
          </MarkWord>
          <Label x={12} y={634}>
            Prediction: “will certainly remain”
          </Label>
        </>
      }
      narrowSize={[360, 650]}
    >
      <path class="rail" d="M404 132V634M936 132V634" />
      {rungs.map(({ kind, means }, row) => (
        <g key={kind}>
          <path class="rail" d={`M404 ${226 + row * 118}H936`} />
          <MarkWord kind={kind} x={64} y={196 + row * 118} />
          <Label x={64} y={230 + row * 118} size={24} soft>
            {means}
          </Label>
        </g>
      ))}
      <Step newest={[418, 412]} order={0}>
        <Mark kind="said-to-work" x={450} y={432} />
        <Label x={482} y={443}>
          four advantages, two gains
        </Label>
      </Step>
      <Step newest={[418, 294]} order={1}>
        <Mark kind="done" x={450} y={314} />
        <Label x={482} y={325}>
          Pakistan and Türkiye exercise
        </Label>
      </Step>
      <Step newest={[418, 176]} order={2}>
        <Label x={432} y={207} soft>
          nothing
        </Label>
        <Label x={432} y={561} soft>
          no aim is quoted
        </Label>
      </Step>
      <Step newest={[958, 169]} order={3}>
        <MarkWord kind="argued" x={976} y={200} />
        <Label x={976} y={234} size={24} soft>
          someone reasons
        </Label>
        <path class="ink-line dashed" d="M976 420h190" />
        <path class="ink-line" d="M1152 407l15 13l-15 13" />
        <Label x={976} y={396} bold>
          Prediction
        </Label>
        <Label x={976} y={456} size={24} soft>
          “will certainly remain”
        </Label>
      </Step>
    </Drawing>
  ),
});
