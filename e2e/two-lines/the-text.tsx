import { Sentences, type TextSection } from "classroom-deck";
import { slide } from "./lesson.ts";

const sections: readonly TextSection[] = [
  {
    heading: "How a leaf lives",
    sentences: [
      { id: "light", says: "A leaf takes in light, which the page calls “the food of all green things”." },
      { id: "sugar", says: "From light, water and air it makes sugar." },
    ],
  },
  {
    heading: "What we owe to leaves",
    sentences: [
      { id: "shade", says: "They give shade.", isItem: true },
      { id: "air", says: "They “certainly” keep the air fit to breathe.", isItem: true },
    ],
    words: ["certainly", "owe"],
  },
];

export default slide({
  id: "the-text",
  kind: "reference",
  headline: "The page says four things in two sections",
  minutes: 1,
  notes: (
    <p>
      This is the page in outline: two sections, four sentences, and the words of its own that we shall come back to. On
      paper and on the page to read stand the sentences themselves, each with its number, so that whoever says something
      of the page can say where it stands.
    </p>
  ),
  body: <Sentences of={sections} task="Choose one sentence. Which of its words claims the most?" />,
});
