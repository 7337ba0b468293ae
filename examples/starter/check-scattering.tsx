import { question, slide } from "./lesson.ts";

const whatAirDoes = question({
  kind: "choice",
  id: "what-air-does",
  claims: ["scattering"],
  stem: "What does air do to make the sky blue?",
  options: [
    {
      text: "It sends blue light to all sides",
      right: true,
      feedback: "That is scattering: short waves are sent aside far more than long ones.",
    },
    {
      text: "It swallows all but the blue light",
      feedback: "Then the Sun itself would look blue; air swallows very little of what we see.",
    },
    {
      text: "It glows blue where the Sun warms it",
      feedback: "Air this cool sends out no light that we could see.",
    },
  ],
});

const whatIsTrue = question({
  kind: "choice",
  id: "what-is-true-of-blue-light",
  claims: ["white", "waves"],
  stem: "Which of these are true of blue light?",
  options: [
    { text: "It is a part of white sunlight", right: true, feedback: "White light holds all colours, blue too." },
    { text: "Its waves are longer than red ones", feedback: "They are shorter: about 450 nanometres against 700." },
    { text: "Its waves are shorter than red ones", right: true, feedback: "That is why air scatters it more." },
  ],
});

export default slide({
  id: "check-scattering",
  kind: "activity",
  headline: "Can you tell what air does to light?",
  minutes: 7,
  claims: ["scattering", "white", "waves"],
  questions: [whatAirDoes, whatIsTrue],
  notes: (
    <p>
      Two questions, each answered alone before anyone speaks. Wait until everyone has settled, take hands, let
      neighbours talk, and take hands again before you press “Check”. In the first, those who chose swallowing have a
      good idea that fits a blue glass, not the sky: behind blue glass the Sun is blue. Go on, and the second question
      takes the place of the first. It has two right answers; whoever mixes up short and long may look at the three
      waves again.
    </p>
  ),
  reader: (
    <p>
      Air sends blue light to all sides. If you chose swallowing, you had a good idea that fits a blue glass, not the
      sky: behind blue glass the Sun itself is blue. Blue light is a part of white sunlight, and its waves are shorter
      than those of red light. If you mixed up short and long, look at the three waves again.
    </p>
  ),
});
