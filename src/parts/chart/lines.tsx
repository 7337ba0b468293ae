// Lines over an axis of numbers.
import { textWidth } from "../../deck/wrap.ts";
import type { LinesProps, Sheet } from "./markup.tsx";
import { apart, placesApart, ticksFor } from "./scale.ts";

/** What tells one line from another beside its name: its stroke. */
const STROKES = ["line-1", "line-2", "line-3", "line-4"];
/** More points than these stand too close for marks. */
const MARKED = 14;

export function LinesOver({
  at,
  along,
  series,
  on: { width, height, type, number, place: written },
}: LinesProps & { on: Sheet }) {
  const all = Object.values(series).flat();
  const ticks = ticksFor(Math.min(...all), Math.max(...all));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 1];
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(number(tick), type))) + type * 0.7);
  const right = Math.floor(
    width - Math.max(...Object.keys(series).map((name) => textWidth(name, type, true))) - type * 0.8,
  );
  const top = Math.round(type * 0.6);
  const base = Math.round(height - type * 2.8);
  const x = (place: number) => Math.round(left + ((place - first) / (last - first)) * (right - left));
  const y = (value: number) => Math.round(base - ((value - low) / (high - low)) * (base - top));
  const ends = apart(
    Object.entries(series).map(([name, values]) => ({ name, y: y(values.at(-1) ?? 0) })),
    { least: type * 1.2, lowest: base },
  );
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={tick === 0 ? "ink-line" : "thin"} d={`M${left} ${y(tick)}H${right}`} />
          <text class="label size-28 end" x={left - Math.round(type * 0.5)} y={Math.round(y(tick) + type * 0.35)}>
            {number(tick)}
          </text>
        </g>
      ))}
      {placesApart(at, x, (place) => textWidth(written(place), type) + type * 0.5).map((place) => (
        <g key={place}>
          <path class="ink-line" d={`M${x(place)} ${base}v${Math.round(type * 0.3)}`} />
          <text class="label size-28 middle" x={x(place)} y={Math.round(base + type * 1.35)}>
            {written(place)}
          </text>
        </g>
      ))}
      <text class="label size-28 soft end" x={right} y={Math.round(base + type * 2.6)}>
        {along}
      </text>
      {Object.entries(series).map(([name, values], index) => (
        <g key={name}>
          <path
            class={`series ${STROKES[index]}`}
            d={values.map((value, place) => `${place === 0 ? "M" : "L"}${x(at[place] ?? 0)} ${y(value)}`).join("")}
          />
          {at.length <= MARKED &&
            values.map((value, place) => (
              <circle
                key={at[place]}
                class={`point ${STROKES[index]}`}
                cx={x(at[place] ?? 0)}
                cy={y(value)}
                r={type / 5}
              />
            ))}
          <text
            class="label size-28 bold"
            x={right + Math.round(type * 0.6)}
            y={Math.round((ends.find((end) => end.name === name)?.y ?? 0) + type * 0.35)}
          >
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
