// Bars that lie, and columns that stand.
import { textWidth, wrap } from "../../deck/wrap.ts";
import type { BarsProps, Sheet } from "./markup.tsx";

export function Bars({ kind, data, mark, on }: BarsProps & { on: Sheet }) {
  const most = Math.max(...data.map(([, value]) => value)) || 1;
  const each = data.map(([name, value]) => ({
    name,
    share: value / most,
    text: on.number(value),
    isMarked: name === mark,
  }));
  return kind === "bars" ? <Lying each={each} on={on} /> : <Standing each={each} on={on} />;
}

interface Bar {
  readonly name: string;
  /** Of the greatest value. */
  readonly share: number;
  readonly text: string;
  readonly isMarked: boolean;
}

function Lying({ each, on: { width, height, type } }: { each: readonly Bar[]; on: Sheet }) {
  const row = Math.min(height / each.length, type * 3.6);
  const names = Math.min(width * 0.4, Math.max(...each.map(({ name }) => textWidth(name, type, true))) + 2);
  const values = Math.max(...each.map(({ text }) => textWidth(text, type, true))) + type * 0.5;
  const left = Math.ceil(names + type * 0.6);
  const longest = width - left - values;
  const thick = Math.round(Math.min(row * 0.6, type * 1.6));
  return (
    <>
      {each.map(({ name, share, text, isMarked }, index) => {
        const middle = Math.round(row * (index + 0.5));
        const lines = wrap(name, names, type, isMarked);
        const long = Math.max(Math.round(longest * share), 2);
        return (
          <g key={name}>
            {lines.map((line, at) => (
              <text
                key={line}
                class={labelOf(isMarked, "end")}
                x={left - Math.round(type * 0.6)}
                y={Math.round(middle + type * (0.35 + 1.2 * (at - (lines.length - 1) / 2)))}
              >
                {line}
              </text>
            ))}
            <rect class={isMarked ? "bar marked" : "bar"} x={left} y={middle - thick / 2} width={long} height={thick} />
            <text
              class={labelOf(isMarked)}
              x={left + long + Math.round(type * 0.4)}
              y={Math.round(middle + type * 0.35)}
            >
              {text}
            </text>
          </g>
        );
      })}
      <path class="ink-line" d={`M${left} 0V${Math.round(row * each.length)}`} />
    </>
  );
}

function Standing({ each, on: { width, height, type } }: { each: readonly Bar[]; on: Sheet }) {
  const column = width / each.length;
  const named = each.map((bar) => ({ ...bar, lines: wrap(bar.name, column - type * 0.3, type, bar.isMarked) }));
  const below = Math.max(...named.map(({ lines }) => lines.length)) * type * 1.25 + type * 0.4;
  const base = Math.round(height - below);
  const highest = base - type * 1.5;
  const thick = Math.round(Math.min(column * 0.6, 160));
  return (
    <>
      {named.map(({ name, share, text, isMarked, lines }, index) => {
        const middle = Math.round(column * (index + 0.5));
        const high = Math.max(Math.round(highest * share), 2);
        return (
          <g key={name}>
            <rect
              class={isMarked ? "bar marked" : "bar"}
              x={middle - thick / 2}
              y={base - high}
              width={thick}
              height={high}
            />
            <text class={labelOf(isMarked, "middle")} x={middle} y={base - high - Math.round(type * 0.4)}>
              {text}
            </text>
            {lines.map((line, at) => (
              <text
                key={line}
                class={labelOf(isMarked, "middle")}
                x={middle}
                y={Math.round(base + type * (1.2 + 1.25 * at))}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
      <path class="ink-line" d={`M0 ${base}H${Math.round(width)}`} />
    </>
  );
}

const labelOf = (isBold: boolean, anchor?: "middle" | "end") =>
  ["label size-28", isBold && "bold", anchor].filter(Boolean).join(" ");
