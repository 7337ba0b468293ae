import { question, slide } from "./lesson.ts";

const mechanisms = question({
  kind: "matching",
  id: "benefit-to-mechanism",
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  stem: "Which mechanism brings which advantage?",
  pairs: [
    {
      item: "Intelligence sharing",
      partner: "Partners tell each other what they see",
      feedback: "Drills held together open a channel; through it, knowledge of threats can pass.",
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
  spare: ["The richer state pays for the other’s army"],
});

export default slide({
  id: "match-benefits",
  kind: "activity",
  headline: "Each advantage has a mechanism of its own",
  minutes: 3,
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  questions: [mechanisms],
  notes: (
    <p>
      An advantage is what a state gets; a mechanism is how training brings it about. On the left stand the article’s
      four advantages, on the right mechanisms with numbers, and one of them is nobody’s. Give the class a minute in
      pairs, then take one advantage from each corner of the room. Intelligence sharing goes with partners who tell each
      other what they see, alliances with being seen together, capability with other ways to work, interoperability with
      procedures that are alike. The one left over is about money, which the article does not mention.
    </p>
  ),
  reader: (
    <p>
      An advantage is what a state gets; a mechanism is how training brings it about. Intelligence sharing goes with
      partners who tell each other what they see, alliances with being seen together, capability with other ways to
      work, interoperability with procedures that are alike. The one left over is about money, which the article does
      not mention.
    </p>
  ),
  asks: [
    {
      ask: "Capability and interoperability get mixed up. Which of the two can one force use all by itself?",
      expect: "Capability; to act together takes two.",
    },
  ],
  ifLate: "Do it together, aloud.",
});
