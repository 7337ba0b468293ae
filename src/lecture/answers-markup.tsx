// The answers to a slide's questions, for the lecturer's eyes: they wait in a template, for the speaker view.
import { AnswerList } from "../questions/answer-list.tsx";
import type { Question } from "../questions/index.ts";

export const AnswersForLecturer = ({ questions }: { questions: readonly Question[] }) => (
  <template class="answers">
    {questions.map((question) => (
      <section key={question.id}>
        <h3>{question.stem}</h3>
        <AnswerList question={question} />
      </section>
    ))}
  </template>
);
