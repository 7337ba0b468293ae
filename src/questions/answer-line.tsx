// The last line of a question: to check an answer, to try again, and what is said of it.
import { useWords } from "../words/context.ts";

export function AnswerLine() {
  const { questions } = useWords();
  return (
    <p class="answer-line">
      <button type="submit">{questions.check}</button>
      <button type="reset" class="again">
        {questions.tryAgain}
      </button>
      <span role="status" />
    </p>
  );
}
