// A matching question on paper: a number is written before each item.

import { useWords } from "../../words/context.ts";
import { Feedback } from "../paper.tsx";
import { leftOver, type MatchingQuestion, partnersOf, placeOf } from "./data.ts";

export function MatchingExercise({ question }: { question: MatchingQuestion }) {
  const words = useWords();
  const partners = partnersOf(question, words);
  const rest = leftOver(question, words);
  return (
    <>
      <h3>
        {question.stem}
        {rest && ` ${rest}`}
      </h3>
      <div class="pairs">
        <ul>
          {question.pairs.map(({ item, partner, feedback }) => (
            <li key={item}>
              <span class="box wide">
                <span class="answer">{words.numbers.write(placeOf(partner, partners) + 1)}</span>
              </span>
              <span>
                {item}
                <Feedback>{feedback}</Feedback>
              </span>
            </li>
          ))}
        </ul>
        <ul class="partners">
          {partners.map(({ text, isSpare }, at) => (
            <li key={text}>
              <b>{words.numbers.write(at + 1)}</b>{" "}
              <span>
                {text}
                {isSpare && <Feedback>{words.questions.isLeftOverOnPaper}</Feedback>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
