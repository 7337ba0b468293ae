// A timer for an activity in phases: each phase's name and minutes, and large digits.

export interface Phase {
  readonly name: string;
  readonly minutes: number;
}

export function Timer({ phases }: { phases: readonly Phase[] }) {
  return (
    <deck-timer>
      <ol>
        {phases.map(({ name, minutes }, index) => (
          <li key={name} data-minutes={minutes} aria-current={index === 0 ? "step" : undefined}>
            <b>{name}</b> <span>{minutes} min</span>
          </li>
        ))}
      </ol>
      <div class="clock">
        <p class="digits" role="timer" aria-live="off">
          {phases[0]?.minutes}:00
        </p>
        <div class="buttons">
          <button type="button" data-timer="run">
            Start
          </button>
          <button type="button" data-timer="more">
            +1 min
          </button>
          <button type="button" data-timer="next">
            Next phase
          </button>
          <button type="button" data-timer="restart">
            Restart
          </button>
          <p role="status" />
        </div>
      </div>
    </deck-timer>
  );
}
