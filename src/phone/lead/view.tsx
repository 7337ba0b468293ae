// The lecturer's own phone: two large buttons, black screen, the vote's next step, notes and time. It presses; the wall acts.
import type { Desk, PRESSES } from "../../live/wire.ts";
import { LEAD_WORDS } from "../words.ts";

export type Press = (typeof PRESSES)[number];

interface LeadProps {
  desk: Desk | undefined;
  isDenied: boolean;
  press: (intent: Press) => void;
}

export function Lead({ desk, isDenied, press }: LeadProps) {
  if (isDenied || !desk) return <main>{isDenied && <p role="alert">{LEAD_WORDS.denied}</p>}</main>;
  const { place, people, activity, phases, tallies } = desk;
  const phase = activity ? (phases[activity] ?? "closed") : "closed";
  const round = tallies[phase === "second" ? 1 : 0];
  return (
    <>
      <main>
        <p class="hint">
          {place
            ? `${place.number} / ${place.count} · ${LEAD_WORDS.minutes(place.spent, place.minutes)}`
            : LEAD_WORDS.nobody}
        </p>
        <h1>{place?.headline}</h1>
        <p class="moves">
          <button type="button" class="quiet" onClick={() => press("previous")}>
            {LEAD_WORDS.previous}
          </button>
          <button type="button" onClick={() => press("next")}>
            {LEAD_WORDS.next}
          </button>
        </p>
        <p class="others">
          <button type="button" onClick={() => press("vote")}>
            {LEAD_WORDS.vote}
          </button>
          <button type="button" aria-pressed={place?.screen === "black"} onClick={() => press("black-out")}>
            {LEAD_WORDS.black}
          </button>
        </p>
        <p class="said" role="status">
          {round && phase !== "closed"
            ? `${LEAD_WORDS.voteState[phase]}: ${LEAD_WORDS.answered(round.answered, people)}`
            : LEAD_WORDS.people(people)}
        </p>
        <h2>{LEAD_WORDS.notes}</h2>
        <p class="notes">{place?.notes}</p>
      </main>
      <footer>
        <span>{place?.next}</span>
      </footer>
    </>
  );
}
