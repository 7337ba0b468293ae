// Buttons to read the page aloud: hidden until the reader has switched it on, which only a device with a voice offers.
import { useWords } from "../../words/context.ts";

/** How fast it can be read; 1 is the voice's own speed. */
export const RATES = ["0.75", "1", "1.25", "1.5", "2"];

export function ReadAloud() {
  const { review } = useWords();
  const { aloud } = review;
  return (
    <section class="aloud" aria-label={aloud.title} hidden>
      <button type="button" data-do="play">
        {aloud.play}
      </button>
      <button type="button" data-do="back" hidden>
        {aloud.back}
      </button>
      <button type="button" data-do="forward" hidden>
        {aloud.forward}
      </button>
      <label>
        {aloud.rate}{" "}
        <select autocomplete="off">
          {RATES.map((rate) => (
            <option key={rate} value={rate} selected={rate === "1"}>
              {rate} ×
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
