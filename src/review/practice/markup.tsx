// Practice: what is due, the question that is asked, how hard it was, and what is coming. Shown by script.
import { useWords } from "../../words/context.ts";

/** Days that the picture shows one by one, today first. */
export const DAYS_SHOWN = 7;

export function Practice() {
  const { practice } = useWords().review;
  return (
    <section class="own" id="practice" aria-labelledby="practice-headline" hidden>
      <h2 class="part" id="practice-headline" tabIndex={-1}>
        {practice.title}
      </h2>
      <p>{practice.about}</p>
      <div class="today">
        <p class="due" role="status" />
        <button type="button" class="start">
          {practice.start}
        </button>
      </div>
      <div class="asking" hidden>
        <h3 class="count" tabIndex={-1}>
          {practice.question}
        </h3>
        <div class="slide question" />
        <fieldset class="rating">
          <legend>{practice.howHard}</legend>
        </fieldset>
        <p class="next-day" role="status" />
        <p class="where">
          {practice.readAgain} <a href="#lesson">{practice.theLesson}</a>
        </p>
        <p class="buttons">
          <button type="button" class="next">
            {practice.next}
          </button>
          <button type="button" class="stop">
            {practice.stop}
          </button>
        </p>
      </div>
      <table class="coming" hidden>
        <caption>{practice.coming}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{practice.day}</th>
            <th scope="col">{practice.questions}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: DAYS_SHOWN + 1 }, (_, ahead) => (
            <tr key={ahead}>
              <th scope="row" />
              <td>
                <span class="bar-of" aria-hidden="true" /> <b />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Leads to the practice from anywhere on the page, and says how much is due. */
export function PracticeLink() {
  const { practice } = useWords().review;
  return (
    <p class="practice-link" hidden>
      <a href="#practice">
        {practice.title} <span class="due-today" />
        <span class="unseen">{practice.today}</span>
      </a>
    </p>
  );
}
