import { Sentences } from "classroom-deck";
import { slide } from "./lesson.ts";
import { text } from "./text.ts";

export default slide({
  id: "the-article",
  kind: "activity",
  headline: "Eleven sentences tell you what the article says",
  minutes: 5,
  claims: ["pillar", "strength"],
  sources: ["article"],
  notes: (
    <p>
      Now read. In the handout and on your device stands the whole article in our words: one numbered sentence for each
      of its paragraphs and list items, and in quotation marks the words that are its own. Take three minutes. Mark the
      sentence that you think carries the others, and one word that promises a lot. On the wall you see its skeleton: an
      opening, what it is, why it is essential, four advantages, a conclusion. Its title calls training diplomacy a key
      pillar; its first sentence says that it makes these states more secure and their forces stronger.
    </p>
  ),
  reader: (
    <p>
      Here is the whole article in this lesson’s own words: one numbered sentence for each of its paragraphs and list
      items; what stands in quotation marks are its own words. Take three minutes. Find the sentence that carries the
      others, and one word that promises a lot. The article writes “Islamic nations” and, in sentence 5, Muslim-majority
      countries; this lesson says Muslim-majority states throughout. Its title calls training diplomacy a key pillar of
      their defence.
    </p>
  ),
  asks: [
    {
      ask: "Which sentence carries the others, and which word promises most?",
      expect:
        "Sentence 3, insecurity: the rest answers to it. Or sentence 10, where the reasons lead. “Guarantees” promises most.",
      mistake: "“Crucial” sounds strong but promises nothing that could fail. Ask what would have to happen.",
    },
  ],
  ifLate: "Let them read sentences 3 to 9 only, two minutes.",
  body: (
    <Sentences
      of={text}
      task="Choose one sentence. Which words of it are the article’s own, what would have to be true for it, and how could you find out?"
    />
  ),
});
