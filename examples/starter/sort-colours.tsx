import { question, slide } from "./lesson.ts";

const fromScattering = question({
  kind: "sorting",
  id: "from-scattering",
  claims: ["scattering", "sunset"],
  stem: "Is its colour due to air that scatters?",
  groups: ["Yes", "No"],
  items: [
    { text: "The sky at noon", group: "Yes", feedback: "Air sends blue light to us from all over the sky." },
    { text: "A red apple", group: "No", feedback: "Its skin swallows other colours and throws red back." },
    { text: "The low, red Sun", group: "Yes", feedback: "Air has sent the blue of its light aside." },
    { text: "A rainbow", group: "No", feedback: "Drops of rain bend each colour by another angle." },
    { text: "Far-off blue hills", group: "Yes", feedback: "The air between you and them scatters blue light." },
    { text: "A green leaf", group: "No", feedback: "It swallows red and blue light, and green is left over." },
  ],
});

export default slide({
  id: "sort-colours",
  kind: "activity",
  headline: "Which of these colours does air make?",
  minutes: 3,
  claims: ["scattering", "sunset"],
  questions: [fromScattering],
  notes: (
    <p>
      Nature makes colour in several ways, and scattering is only one. Let everyone work alone for a minute, then go
      down the rows, ask for thumbs up or down, and mark what most say. The noon sky, the low Sun and the blue of
      far-off hills are scattered light. An apple and a leaf swallow some colours and throw the others back. A rainbow
      is bent light. Press “Check”, and go from row to row for the reasons.
    </p>
  ),
});
