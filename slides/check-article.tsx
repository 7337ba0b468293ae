import { question, slide } from "./lesson.ts";

const radioCode = question({
  kind: "choice",
  id: "one-radio-code",
  claims: ["interoperability", "capability"],
  stem: "Two navies practise one code for a UN mission. What do they gain?",
  options: [
    {
      text: "Intelligence sharing between the two",
      feedback: "A code carries messages, but nobody here tells of a threat.",
    },
    {
      text: "Interoperability of the two forces",
      right: true,
      feedback: "One procedure, practised by both and used side by side.",
    },
    {
      text: "More capability for each of them",
      feedback: "Alone, neither could use it: the code is worth something to both.",
    },
  ],
});

export default slide({
  id: "check-article",
  kind: "activity",
  headline: "Can you tell which advantage is at work?",
  minutes: 4,
  claims: ["interoperability", "capability", "both"],
  questions: [radioCode],
  notes: (
    <p>
      A case that we have not had. Let everybody read and choose alone, and take the vote before anyone speaks. If the
      class is split, give it a minute: neighbours convince each other, with the word “because”, and vote again. Then
      press “Check”. It is interoperability, since one procedure is practised by both and used side by side. Those who
      chose capability have seen that something was learned; ask whether one navy could use it without the other.
    </p>
  ),
  reader: (
    <p>
      A case that you have not met. Choose first, then say why, in one sentence with “because”. It is interoperability,
      since one procedure is practised by both and used side by side. If you chose capability, you have seen that
      something was learned; but one navy could not use it without the other.
    </p>
  ),
  asks: [
    {
      ask: "Change one detail so that the answer becomes intelligence.",
      expect: "Over the new code, one tells the other of a ship that smuggles weapons.",
    },
  ],
  ifLate: "One vote, no second; the other questions are in the review.",
});
