import { question, slide } from "./lesson.ts";

const fixes = question({
  kind: "matching",
  id: "trouble-to-mend",
  claims: ["broken", "order", "program"],
  stem: "Which mend belongs to each trouble?",
  spare: ["Look at every word twice"],
  pairs: [
    {
      item: "The sum is too large",
      partner: "Add half of the distance",
      feedback: "The lowest position and half of the distance: no sum of two large numbers.",
    },
    { item: "The words are in no order", partner: "Sort them first", feedback: "Without order no half can go." },
    {
      item: "It never ends",
      partner: "Leave the middle out, too",
      feedback: "What is left must become smaller with each look.",
    },
  ],
});

export default slide({
  id: "match-fixes",
  kind: "activity",
  headline: "Each trouble has a mend of its own: which?",
  minutes: 4,
  claims: ["broken", "order", "program"],
  questions: [fixes],
  notes: (
    <p>
      Three troubles stand on the left, four mends on the right, and one mend is too many. A minute in pairs is enough.
      The third is in the program: whoever keeps the middle card among those that are left may keep it for ever, when
      only two are left. Those who have written the four lines down may look for it in their own.
    </p>
  ),
});
