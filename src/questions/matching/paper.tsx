// A matching question on paper: a number is written before each item.
import { Feedback } from "../paper.tsx";
import { type MatchingQuestion, shuffled } from "./data.ts";
import { Partners } from "./markup.tsx";

export function MatchingExercise({ question }: { question: MatchingQuestion }) {
  const partners = shuffled(question);
  return (
    <>
      <h3>{question.stem}</h3>
      <div class="pairs">
        <ul>
          {question.pairs.map(({ item, partner, feedback }) => (
            <li key={item}>
              <span class="box wide">
                <span class="answer">{partners.indexOf(partner) + 1}</span>
              </span>
              <span>
                {item}
                <Feedback>{feedback}</Feedback>
              </span>
            </li>
          ))}
        </ul>
        <Partners partners={partners} />
      </div>
    </>
  );
}
