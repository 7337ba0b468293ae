import { question, slide } from "./lesson.ts";

const whyItSwims = question({
  kind: "choice",
  id: "why-it-swims",
  claims: ["room"],
  stem: "Why does ice swim on water?",
  options: [
    { text: "It is full of air", feedback: "Clear ice without a bubble swims as well." },
    {
      text: "It takes more room for its weight",
      right: true,
      feedback: "A kilogram of it fills 1.09 litres, and of water 1.00.",
    },
    { text: "It is colder than the water", feedback: "Cold water sinks in warm water: cold alone lifts nothing." },
  ],
});

const atTheBottom = question({
  kind: "choice",
  id: "at-the-bottom",
  claims: ["heaviest"],
  stem: "How warm is the water at the bottom of a frozen lake?",
  options: [
    { text: "About 0 °C", feedback: "Water of 0 °C is lighter: it is right below the ice." },
    { text: "About 4 °C", right: true, feedback: "That is the heaviest water, so it lies at the bottom." },
    { text: "Below 0 °C", feedback: "Fresh water would be ice." },
  ],
});

export default slide({
  id: "check-ice",
  kind: "activity",
  headline: "Can you tell why ice swims, and what lies below it?",
  minutes: 6.5,
  claims: ["room", "heaviest"],
  questions: [whyItSwims, atTheBottom],
  notes: (
    <p>
      Two questions, each answered alone before anyone speaks. Wait until everyone has settled, take hands, let
      neighbours talk, and take hands again before you press “Check”. In the first, air is the answer of those who have
      looked closely at ice cubes: ask what clear ice would do. Go on, and the second question takes the place of the
      first. Whoever answers zero degrees may look at the chart again, and find out which water is heaviest.
    </p>
  ),
});
