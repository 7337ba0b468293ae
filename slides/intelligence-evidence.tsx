import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { MarkWord } from "./vocabulary/index.ts";

/** Two counts of attacks at sea in 2017, and what each says of later. */
const counts = [
  { says: "Officials: 99 reports in 2017, none in early 2023", reported: 99, of: sources.indomalphi },
  { says: "ReCAAP: 7 attacks in 2017, one in early 2018", reported: 7, of: sources.storey },
];

export default slide({
  id: "intelligence-evidence",
  headline: "Attacks at sea fell: two counts, and two causes",
  minutes: 3,
  claims: ["intelligence"],
  sources: ["indomalphi", "storey", "sharing-risk", "ataturk-jinnah"],
  notes: (
    <p>
      What stands behind the first advantage? Officials told the magazine of the US Indo-Pacific Command that the patrol
      area had 99 reports of piracy and robbery in 2017, and no event in the first half of 2023: a change, with nothing
      to compare it to. ReCAAP, a regional information centre, quoted by Ian Storey, counted three actual and four
      attempted attacks in the Sulu-Celebes Seas in 2017. Storey says that the patrols improved communication between
      the navies, which is the channel; and that Philippine operations against Abu Sayyaf are the main reason for the
      fall. Training was added in 2023: the channels had opened before. Walsh argues that partners may withhold, distort
      or pass on intelligence. For experience shared, Pakistan’s press office in 2011 said what Atatürk VII was for:
      that troops profit from each other’s combat experience.
    </p>
  ),
  asks: [
    {
      ask: "99 or 7: how can two counts of one sea differ so much?",
      expect: "Other waters, other events: every report of robbery or attacks only; counted by states or by a centre.",
      mistake: "To choose the one that fits. First ask of what, where and by whom.",
    },
    {
      ask: "How would you tell the two causes apart?",
      expect: "Where there were patrols but no operations, or the other way round; or when each began.",
    },
  ],
  blanks: ["Patrols that share", "against Abu Sayyaf"],
  body: (
    <Drawing
      alt="Two bars of reported attacks in 2017, to one scale. Officials: 99 reports in 2017, none in the first half of 2023, IPD FORUM 2023. ReCAAP: 7 attacks in 2017, one in the first half of 2018, Storey 2018. Below, why fewer: said to work, patrols that share intelligence, the officials; argued, Philippine operations against Abu Sayyaf, mainly, Storey; argued, the patrols did improve communication, Storey."
      narrow={
        <>
          {counts.map(({ says, reported, of }, row) => (
            <g key={reported}>
              <Lines x={12} y={26 + row * 124} lines={says.split(/(?<=2017,) /)} size={28} />
              <rect class="disc" x={12} y={62 + row * 124} width={reported * 3.3} height={20} />
              <Cite x={12} y={104 + row * 124} of={of} />
            </g>
          ))}
          <Label x={12} y={290} bold>
            Why fewer?
          </Label>
          <MarkWord kind="said-to-work" x={12} y={326}>
            by officials:
          </MarkWord>
          <Label x={41} y={352}>
            Patrols that share
          </Label>
          <MarkWord kind="argued" x={12} y={390}>
            by Storey:
          </MarkWord>
          <Lines
            x={41}
            y={416}
            lines={["Philippine operations", "against Abu Sayyaf, mainly;", "patrols improved contact"]}
          />
        </>
      }
      narrowSize={[360, 482]}
    >
      {counts.map(({ says, reported, of }, row) => (
        <g key={reported}>
          <Label x={64} y={184 + row * 116}>
            {says}
          </Label>
          <rect class="disc" x={64} y={204 + row * 116} width={reported * 11.6} height={36} />
          <Cite x={1216} y={184 + row * 116} anchor="end" of={of} />
        </g>
      ))}
      <Step newest={[46, 404]}>
        <Label x={64} y={436} bold>
          Why fewer?
        </Label>
        <MarkWord kind="said-to-work" x={64} y={500} />
        <Lines x={64} y={544} lines={["Patrols that share,", "say officials"]} />
      </Step>
      <Step newest={[422, 469]}>
        <MarkWord kind="argued" x={440} y={500}>
          by Storey
        </MarkWord>
        <Lines x={440} y={544} lines={["Philippine operations", "against Abu Sayyaf"]} />
      </Step>
      <Step newest={[798, 469]}>
        <MarkWord kind="argued" x={816} y={500}>
          by Storey
        </MarkWord>
        <Lines x={816} y={544} lines={["Patrols improved", "communication"]} />
      </Step>
    </Drawing>
  ),
});
