import { question, slide } from "./lesson.ts";

const lists = question({
  kind: "sorting",
  id: "which-lists",
  claims: ["order"],
  stem: "Can each of these be searched by halving?",
  groups: ["Yes", "No"],
  items: [
    { text: "A name in a telephone book", group: "Yes", feedback: "Its names are in order." },
    { text: "A number in a telephone book", group: "No", feedback: "It is ordered by names: numbers stand anyhow." },
    { text: "A page, by its number", group: "Yes", feedback: "Pages are counted from the front." },
    { text: "A card in a shuffled pack", group: "No", feedback: "A look at one card says nothing of the others." },
  ],
});

export default slide({
  id: "which-lists",
  kind: "activity",
  headline: "Which of these can be searched by halving?",
  minutes: 4,
  claims: ["order"],
  from: ["p17", "p18"],
  questions: [lists],
  notes: (
    <p>
      Four things to look for, in pairs, a minute. The telephone book is there twice on purpose: the same book is
      ordered for one question and unordered for the other. Let a pair say what a look in the middle of a shuffled pack
      tells about the rest, which is nothing, and that is the whole reason. Then add that ordering takes time too, so
      halving pays off where the same list is searched again and again.
    </p>
  ),
});
