// The last line of a question: to check an answer, to try again, and what is said of it.

export function AnswerLine() {
  return (
    <p class="answer-line">
      <button type="submit">Check</button>
      <button type="reset">Try again</button>
      <span role="status" />
    </p>
  );
}
