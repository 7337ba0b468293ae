// Practice: what is due, the question that is asked, how hard it was, and what is coming. Shown by script.

/** Days that the picture shows one by one, today first. */
export const DAYS_SHOWN = 7;

export function Practice() {
  return (
    <section class="own" id="practice" aria-labelledby="practice-headline" hidden>
      <h2 class="part" id="practice-headline" tabIndex={-1}>
        Practice
      </h2>
      <p>
        The lesson’s questions, each asked again on the day when you would begin to forget it. A few minutes a day are
        enough; stop whenever you like.
      </p>
      <div class="today">
        <p class="due" role="status" />
        <button type="button" class="start">
          Start
        </button>
      </div>
      <div class="asking" hidden>
        <h3 class="count" tabIndex={-1}>
          Question
        </h3>
        <div class="slide question" />
        <fieldset class="rating">
          <legend>How hard was it?</legend>
        </fieldset>
        <p class="next-day" role="status" />
        <p class="where">
          To read again: <a href="#lesson">the lesson</a>
        </p>
        <p class="buttons">
          <button type="button" class="next">
            Next question
          </button>
          <button type="button" class="stop">
            Stop
          </button>
        </p>
      </div>
      <table class="coming" hidden>
        <caption>Questions coming back</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Questions</th>
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
  return (
    <p class="practice-link" hidden>
      <a href="#practice">
        Practice <span class="due-today" />
        <span class="unseen">today</span>
      </a>
    </p>
  );
}
