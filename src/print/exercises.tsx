// A slide's questions on paper: boxes to tick and lines to write on; in the answer key ticked, with the feedback.
import type { ChoiceQuestion, MatchingQuestion, Question, SortingQuestion } from "../deck/question.ts";
import { howMany } from "../deck/question.ts";
import { Partners, shuffled } from "../widgets/matching/markup.tsx";

export function Exercises({ ask }: { ask: readonly Question[] }) {
  return (
    <div class="exercises">
      {ask.map((question) => (
        <div key={question.id} class="exercise">
          <Exercise question={question} />
        </div>
      ))}
    </div>
  );
}

function Exercise({ question }: { question: Question }) {
  if (question.form === "choice") return <ChoiceExercise question={question} />;
  if (question.form === "sorting") return <SortingExercise question={question} />;
  return <MatchingExercise question={question} />;
}

/** A box; the key's has a tick where the answer is right. Whoever can't see it is told by the feedback. */
const Box = ({ right }: { right?: boolean | undefined }) => <span class="box" data-right={right ? "" : undefined} />;

/** Stands in the answer key only. */
const Feedback = ({ children }: { children: string }) => <span class="answer">{children}</span>;

function ChoiceExercise({ question }: { question: ChoiceQuestion }) {
  const several = howMany(question);
  return (
    <>
      <h3>
        {question.stem}
        {several && ` ${several}`}
      </h3>
      <ul class="options">
        {question.options.map(({ text, right, feedback }) => (
          <li key={text}>
            <Box right={right} />
            <span>
              {text}
              <Feedback>{`${right ? "Right." : "No."} ${feedback}`}</Feedback>
            </span>
          </li>
        ))}
      </ul>
      <p class="why-line">
        Why? <i aria-hidden="true" />
      </p>
    </>
  );
}

function SortingExercise({ question: { stem, groups, items } }: { question: SortingQuestion }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{stem}</th>
          {groups.map((group) => (
            <th key={group} scope="col" class="group">
              {group}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ text, group, feedback }) => (
          <tr key={text}>
            <th scope="row">
              {text}
              <Feedback>{feedback}</Feedback>
            </th>
            {groups.map((one) => (
              <td key={one} class="group">
                <Box right={one === group} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatchingExercise({ question }: { question: MatchingQuestion }) {
  const partners = shuffled(question.pairs);
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
