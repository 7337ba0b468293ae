import { question, slide } from "./lesson.ts";

const match = question({
  kind: "matching",
  id: "part-to-task",
  claims: ["light", "sugar"],
  stem: "Which part of a plant does what?",
  pairs: [
    { item: "Leaf", partner: "Makes sugar", feedback: "Light meets water and air there." },
    { item: "Root", partner: "Takes in water", feedback: "It stands in the wet ground." },
    { item: "Stem", partner: "Carries both", feedback: "It joins the root and the leaf." },
  ],
  spare: ["Keeps off rain"],
});

export default slide({
  id: "match",
  kind: "activity",
  headline: "Each part of a plant has a task of its own",
  minutes: 1.5,
  claims: ["light", "sugar"],
  questions: [match],
  notes: (
    <p>
      Choose a number for each part; one number is left over. Take a minute in pairs, then tell me the one that you were
      least sure of. The leaf makes the sugar, the root takes in the water, and the stem carries both of them up and
      down.
    </p>
  ),
});
