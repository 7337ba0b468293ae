import { question, slide } from "./lesson.ts";

const mechanisms = question({
  kind: "matching",
  id: "benefit-to-mechanism",
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  stem: "Choose a number for each",
  pairs: [
    {
      item: "Intelligence sharing",
      partner: "Partners tell each other what they see",
      feedback: "Shared drills open a channel; through it, knowledge of threats can pass.",
    },
    {
      item: "Stronger alliances",
      partner: "Others see who stands together",
      feedback: "The exercise is a signal: to the partner, and to whoever is watching.",
    },
    {
      item: "More capability",
      partner: "Foreign forces show other ways to work",
      feedback: "What drills at home cannot teach comes from those who do it differently.",
    },
    {
      item: "Interoperability",
      partner: "Shared drills make procedures common",
      feedback: "Forces that have practised the same procedure can act together.",
    },
  ],
});

export default slide({
  id: "match-benefits",
  kind: "activity",
  headline: "Each benefit has its own mechanism: which?",
  minutes: 2,
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  questions: [mechanisms],
  notes: (
    <p>
      A benefit is what a state hopes to get; a mechanism is how training would bring it about. On the left stand the
      four benefits that the article claims, on the right four mechanisms with numbers. Choosing a number draws a line
      from one to the other. Give the class a minute in pairs, then take one benefit from each corner of the room.
      Intelligence sharing goes with partners telling each other what they see, alliances with being seen together,
      capability with other ways to work, interoperability with common procedures. The pair that gets mixed up is
      capability and interoperability. Ask: which of the two can one force use all by itself? Capability; acting
      together takes two.
    </p>
  ),
  reader: (
    <p>
      A benefit is what a state hopes to get; a mechanism is how training would bring it about. Intelligence sharing
      goes with partners telling each other what they see, alliances with being seen together, capability with other
      ways to work, interoperability with common procedures. The pair that gets mixed up is capability and
      interoperability. Which of the two can one force use all by itself? Capability; acting together takes two.
    </p>
  ),
});
