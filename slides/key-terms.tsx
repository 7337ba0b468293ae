import { Drawing, Label } from "../src/deck/drawing/index.ts";
import { slide } from "./lesson.ts";

const terms = [
  { term: "Training diplomacy", says: ["States cooperate to sharpen", "military skills."] },
  { term: "Defence diplomacy", says: ["Wider, with no agreed", "definition."] },
  { term: "Combined exercise", says: ["Several countries’ forces", "take part."] },
  { term: "Joint exercise", says: ["Several services of one", "country take part."] },
  { term: "Interoperability", says: ["Different countries’ forces", "can act together."] },
  { term: "Stated aim", says: ["Someone says what it is for."] },
  { term: "Activity", says: ["It took place."] },
  { term: "Finding", says: ["Researchers measured", "an effect."] },
];

export default slide({
  id: "key-terms",
  kind: "reference",
  headline: "These eight terms carry the lesson",
  minutes: 0,
  claims: [],
  notes: (
    <p>
      These are the words to take with you, each with the mark that stood for it in our drawing. Two pairs are easily
      mixed up. Joint and combined: specialists say joint for several services of one country, and combined for the
      forces of several countries, so that many exercises that the press calls joint are combined ones. And activity and
      finding: that something took place is not yet a measurement of what it did. Ask the class to cover the right-hand
      column and say each term in a sentence of their own.
    </p>
  ),
  body: (
    <Drawing alt="Eight terms, each with its mark.">
      {terms.map(({ term, says }, index) => {
        const x = index < 4 ? 64 : 652;
        const y = 180 + (index % 4) * 122;
        return (
          <g key={term}>
            <Label x={x + 132} y={y} bold>
              {term}
            </Label>
            {says.map((line, row) => (
              <Label key={line} x={x + 132} y={y + 38 + row * 36} size={28}>
                {line}
              </Label>
            ))}
          </g>
        );
      })}
    </Drawing>
  ),
});
