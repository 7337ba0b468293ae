// A timer for an activity in phases: each phase's name and minutes, and large digits.
import { asPart } from "../../deck/slide.ts";
import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-timer": Tag;
    }
  }
}

export interface TimerPhase {
  readonly name: string;
  readonly minutes: number;
}

/** @param id unique in the lesson: under this name a reload finds the time that is left */
export const Timer = asPart(({ id, phases }: { id: string; phases: readonly TimerPhase[] }) => {
  const { numbers, widgets } = useWords();
  return (
    <deck-timer data-clock={id} role="group" aria-label={widgets.timer}>
      <ol>
        {phases.map(({ name, minutes }, index) => (
          <li key={name} data-minutes={minutes} aria-current={index === 0 ? "step" : undefined}>
            <b>{name}</b> <span>{widgets.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
      <div class="clock">
        <p class="digits" role="timer" aria-live="off" aria-label={widgets.timeLeft}>
          {numbers.write(`${phases[0]?.minutes}:00`)}
        </p>
        <div class="buttons">
          <button type="button" data-timer="run">
            {widgets.start}
          </button>
          <button type="button" data-timer="more">
            {widgets.oneMore}
          </button>
          <button type="button" data-timer="next">
            {widgets.nextPhase}
          </button>
          <button type="button" data-timer="restart">
            {widgets.restart}
          </button>
          <p role="status" />
        </div>
      </div>
    </deck-timer>
  );
});
