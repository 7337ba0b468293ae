// What is kept on the device: how much, to a file, from a file, and gone. Shown by script.

export function OwnData() {
  return (
    <section class="own" id="progress" aria-labelledby="progress-headline" hidden>
      <h2 class="part" id="progress-headline">
        Your progress
      </h2>
      <p>
        What you answer and write stays on this device, in this browser. Some browsers delete it in time, Safari after a
        week without a visit. A file keeps it, and takes it to another device.
      </p>
      <p class="held" />
      <p class="buttons">
        <button type="button" class="save">
          Save to a file
        </button>
        <button type="button" class="load">
          Load from a file
        </button>
        <button type="button" class="reset">
          Delete all
        </button>
      </p>
      <input type="file" accept=".json,application/json" aria-label="A file with progress" hidden />
      <p class="outcome" role="status" />
      <dialog aria-labelledby="progress-reset">
        <h3 id="progress-reset">Delete all your progress?</h3>
        <p class="held" />
        <p>This can’t be undone. Save it to a file first if you may want it again.</p>
        <p class="buttons">
          <button type="button" class="keep" autofocus>
            Keep it
          </button>
          <button type="button" class="delete">
            Delete all
          </button>
        </p>
      </dialog>
    </section>
  );
}
