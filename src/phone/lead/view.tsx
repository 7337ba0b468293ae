// The lecturer's own phone: two large buttons, black screen, the vote's next step, notes and time. It presses; the wall acts.
import type { Desk, PRESSES } from "../../live/wire.ts";
import type { Words } from "../../words/words.ts";

export type Press = (typeof PRESSES)[number];

/** Whether the room is heard; denied where the secret is another room's. */
export type LeadState = "fine" | "lost" | "denied";

interface LeadProps {
  desk: Desk | undefined;
  state: LeadState;
  press: (intent: Press) => void;
  words: Words["lead"];
  numbers: Words["numbers"];
}

export function Lead({ desk, state, press, words, numbers }: LeadProps) {
  const wrong = state !== "fine" && <p role="alert">{words[state]}</p>;
  if (state === "denied" || !desk) return <main>{wrong}</main>;
  const { place, people, activity, phases, tallies } = desk;
  const phase = activity ? (phases[activity] ?? "closed") : "closed";
  const round = tallies[phase === "second" ? 1 : 0];
  return (
    <>
      <main>
        {wrong}
        <p class="hint">
          {place
            ? `${numbers.write(`${place.number} / ${place.count}`)} · ${words.minutes(place.spent, place.minutes)}`
            : words.nobody}
        </p>
        <h1>{place?.headline}</h1>
        <p class="moves">
          <button type="button" class="quiet" onClick={() => press("previous")}>
            {words.previous}
          </button>
          <button type="button" onClick={() => press("next")}>
            {words.next}
          </button>
        </p>
        <p class="others">
          <button type="button" onClick={() => press("vote")}>
            {words.vote}
          </button>
          <button type="button" aria-pressed={place?.screen === "black"} onClick={() => press("black-out")}>
            {words.black}
          </button>
        </p>
        <p class="said" role="status">
          {round && phase !== "closed"
            ? `${words.phases[phase]}: ${words.answered(round.answered, people)}`
            : words.people(people)}
        </p>
        <h2>{words.notes}</h2>
        <p class="notes">{place?.notes}</p>
      </main>
      <footer>
        <span>{place?.next}</span>
      </footer>
    </>
  );
}
