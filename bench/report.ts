// The tables and the chart of `npm run bench`.

/** Every value that was measured, by deck, slides, conditions and figure. */
export class Values {
  readonly #all: Map<string, number[]>;

  /** @param kept what another run has kept as JSON */
  constructor(kept: Iterable<readonly [string, number[]]> = []) {
    this.#all = new Map(kept);
  }

  toJSON() {
    return [...this.#all];
  }

  add(deck: string, slides: number, under: string, figures: Readonly<Record<string, number | undefined>>) {
    for (const [name, value] of Object.entries(figures)) {
      if (value === undefined || Number.isNaN(value)) continue;
      const key = [deck, slides, under, name].join("|");
      this.#all.set(key, [...(this.#all.get(key) ?? []), value]);
    }
  }

  of(deck: string, slides: number, under: string, name: string): readonly number[] {
    return this.#all.get([deck, slides, under, name].join("|")) ?? [];
  }

  has(deck: string): boolean {
    return this.sizesOf(deck).length > 0;
  }

  /** Of how many slides a deck was measured, from few to many. */
  sizesOf(deck: string): readonly number[] {
    const sizes = [...this.#all.keys()].map((key) => key.split("|")).filter(([name]) => name === deck);
    return [...new Set(sizes.map(([, slides]) => Number(slides)))].sort((a, b) => a - b);
  }
}

export interface Row {
  readonly text: string;
  readonly slides: number;
  readonly under: string;
  readonly figure: string;
  readonly digits?: number;
}

export function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Median, and from least to most in brackets. */
function cell(values: readonly number[], digits: number): string {
  if (values.length === 0) return "–";
  const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
  const text = (value = 0) =>
    value.toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return values.length === 1 || text(low) === text(high)
    ? text(middle)
    : `${text(middle)} (${text(low)}–${text(high)})`;
}

/**
 * @param decks the columns; the first is what the others are compared with
 * @returns a Markdown table: medians, spread, and how many times as much as the best of the peers the deck takes
 */
export function table(values: Values, rows: readonly Row[], decks: readonly string[]): string {
  const [own = "", ...peers] = decks;
  const lines = rows.flatMap(({ text, slides, under, figure, digits = 0 }) => {
    const cells = decks.map((deck) => values.of(deck, slides, under, figure));
    if (cells.every((one) => one.length === 0)) return [];
    const ours = median(values.of(own, slides, under, figure));
    const least = Math.min(
      ...peers.map((peer) => median(values.of(peer, slides, under, figure))).filter(Number.isFinite),
    );
    const ratio = Number.isFinite(least) && least > 0 && Number.isFinite(ours) ? `${(ours / least).toFixed(2)}×` : "";
    return [`| ${[text, ...cells.map((one) => cell(one, digits)), ratio].join(" | ")} |`];
  });
  return [`| | ${decks.join(" | ")} | to the best peer |`, `|${"---|".repeat(decks.length + 2)}`, ...lines].join("\n");
}

export interface Series {
  readonly name: string;
  readonly points: readonly { readonly slides: number; readonly value: number }[];
}

const COLOURS = ["#0b57d0", "#b3261e", "#146c2e", "#7d5700", "#6750a4"];

/** A chart of one figure over the number of slides, both axes logarithmic where that helps to read it. */
export function chart(title: string, unit: string, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const [width, height, left, bottom, top, right] = [640, 360, 64, 48, 40, 150];
  const least = Math.min(...all.map(({ slides }) => slides));
  const most = Math.max(...all.map(({ slides }) => slides), least + 1);
  const high = Math.max(...all.map(({ value }) => value), 1) * 1.1;
  const x = (slides: number) =>
    left + ((Math.log(slides) - Math.log(least)) / (Math.log(most) - Math.log(least))) * (width - left - right);
  const y = (value: number) => height - bottom - (value / high) * (height - bottom - top);
  const sizes = [...new Set(all.map(({ slides }) => slides))].sort((a, b) => a - b);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((one) => high / one <= 6) ?? 1000;
  const marks = Array.from({ length: Math.floor(high / step) + 1 }, (_, at) => at * step);
  const lines = series.map(({ name, points }, at) => {
    const colour = COLOURS[at % COLOURS.length];
    const path = points.map(
      ({ slides, value }, index) => `${index ? "L" : "M"}${x(slides).toFixed(1)} ${y(value).toFixed(1)}`,
    );
    const dots = points.map(
      ({ slides, value }) =>
        `<circle cx="${x(slides).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4" fill="${colour}"/>`,
    );
    const last = points.at(-1);
    const label = last
      ? `<text x="${x(last.slides) + 10}" y="${y(last.value) + 4}" fill="${colour}">${name}</text>`
      : "";
    return `<path d="${path.join("")}" fill="none" stroke="${colour}" stroke-width="2.5"/>${dots.join("")}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13" role="img" aria-label="${title}">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="24" font-weight="bold" fill="#111">${title}</text>
${marks.map((value) => `<path d="M${left} ${y(value).toFixed(1)}H${width - right}" stroke="#ddd"/><text x="${left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end" fill="#333">${value}</text>`).join("\n")}
${sizes.map((size) => `<text x="${x(size).toFixed(1)}" y="${height - bottom + 20}" text-anchor="middle" fill="#333">${size}</text>`).join("\n")}
<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle" fill="#333">slides</text>
<text x="16" y="${(top + height - bottom) / 2}" text-anchor="middle" transform="rotate(-90 16 ${(top + height - bottom) / 2})" fill="#333">${unit}</text>
${lines.join("\n")}
</svg>
`;
}
