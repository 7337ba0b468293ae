// What is kept on the device: how much, to a file, from a file, and gone. Shown by script.
import { useWords } from "../../words/context.ts";

export function OwnData() {
  const { progress } = useWords().review;
  return (
    <section class="own" id="progress" aria-labelledby="progress-headline" hidden>
      <h2 class="part" id="progress-headline">
        {progress.title}
      </h2>
      <p>{progress.about}</p>
      <p class="held" />
      <p class="buttons">
        <button type="button" class="save">
          {progress.save}
        </button>
        <button type="button" class="load">
          {progress.load}
        </button>
        <button type="button" class="reset">
          {progress.reset}
        </button>
      </p>
      <input type="file" accept=".json,application/json" aria-label={progress.file} hidden />
      <p class="outcome" role="status" />
      <dialog aria-labelledby="progress-reset">
        <h3 id="progress-reset">{progress.surely}</h3>
        <p class="held" />
        <p>{progress.noWayBack}</p>
        <p class="buttons">
          <button type="button" class="keep" autofocus>
            {progress.keep}
          </button>
          <button type="button" class="delete">
            {progress.reset}
          </button>
        </p>
      </dialog>
    </section>
  );
}
