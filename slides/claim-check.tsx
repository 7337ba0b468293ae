import { claims } from "./claims.ts";
import { question, slide } from "./lesson.ts";

type ClaimId = keyof typeof claims;

const verdicts = question({
  kind: "sorting",
  id: "verdict-on-claims",
  claims: [
    "definition",
    "setting",
    "functions",
    "example",
    "intelligence",
    "alliances",
    "capability",
    "interoperability",
  ],
  stem: "Eight of its claims",
  groups: ["Supported", "Contested", "Untested"],
  items: [
    {
      text: "It is cooperation to sharpen skills",
      group: "Contested",
      feedback: "Usable, not agreed. States shape the term to suit their own policy (Drab).",
    },
    {
      text: "Most are in volatile regions",
      group: "Supported",
      feedback: "Supported on average by the 2024 peace index, but not true of every state: Malaysia, Kuwait.",
    },
    {
      text: "It helps forces keep up with new threats",
      group: "Untested",
      feedback: "These are stated aims, and there is little evidence of outcomes.",
    },
    {
      text: "Pakistan and Türkiye often train together",
      group: "Supported",
      feedback: "A regular series, reported in 2011 and again in 2025.",
    },
    {
      text: "It lets partners share intelligence",
      group: "Untested",
      feedback: "One example, no outcome study, and partners may withhold or distort (Walsh).",
    },
    {
      text: "It makes alliances stronger",
      group: "Contested",
      feedback: "An aim of unity, a resolution for neutrality, and studies that disagree on escalation.",
    },
    {
      text: "Meeting foreign forces raises capability",
      group: "Contested",
      feedback: "Gains are normally modest; findings depend on institutions and the kind of training.",
    },
    {
      text: "Allied forces act together better for it",
      group: "Untested",
      feedback: "Untested as an effect: activity and aims are well reported; we found no measured result.",
    },
  ],
});

export default slide({
  id: "claim-check",
  kind: "activity",
  headline: "Is it supported, contested or untested?",
  minutes: 3,
  claims: Object.keys(claims) as ClaimId[],
  sources: [
    "no-definition",
    "peace-index",
    "ataturk-jinnah",
    "ataturk-xiii",
    "indomalphi",
    "sharing-risk",
    "north-thunder",
    "yemen-2015",
    "escalation-no",
    "escalation-yes",
    "escalation-null",
    "modest-gains",
  ],
  questions: [verdicts],
  notes: (
    <p>
      Now the class is the referee. Eight of the article’s claims, three verdicts. Supported: sources show it, at least
      as the claim is worded. Contested: serious sources point different ways. Untested: we have aims or activities, but
      found no measured effect. Two minutes in pairs, then vote row by row, mark what most say, and check. Expect a
      fight over interoperability: the exercises and their aims are solid, yet the effect has not been measured, so for
      the effect the verdict is untested. Say that a verdict is about the evidence we have seen, not about whether the
      claim is true. The last claim of the article, that all this has to go on, is not in the list: it is a value
      judgement, and no source could settle it. Ask: which one verdict would you most like to see tested, and how?
    </p>
  ),
  reader: (
    <p>
      Here you are the referee: eight of the article’s claims, three verdicts. Supported: sources show it, at least as
      the claim is worded. Contested: serious sources point different ways. Untested: we have aims or activities, but
      found no measured effect. Interoperability is the one that people argue about: the exercises and their aims are
      solid, yet the effect has not been measured, so for the effect the verdict is untested. A verdict is about the
      evidence that you have seen, not about whether the claim is true. The last claim of the article, that all this has
      to go on, is not in the list: it is a value judgement, and no source could settle it. Which one verdict would you
      most like to see tested, and how?
    </p>
  ),
});
