// A chart, drawn at build time from its values.
import { useContext } from "preact/hooks";
import { RoomContext } from "../../deck/board.tsx";
import { ShowingContext } from "../../deck/showing.ts";
import { SheetContext } from "../../drawing/sheet.tsx";
import { useWords } from "../../words/context.ts";
import { SourceLine, slidePart } from "../part.tsx";
import { type From, worksIn } from "../shapes.ts";
import { Bars } from "./bars.tsx";
import { LinesOver } from "./lines.tsx";
import { rules } from "./rules.ts";

interface Shared {
  /** What one sees in it: what a reader is told who can't. The values stand in a table beside it. */
  alt: string;
  /** What the values count, such as `grams a day`: stands above the chart. */
  unit: string;
  /** Where its numbers are from: one of the lesson's works, or a text such as `counted in class`. */
  source: From;
  /** Units of the slide from its unit to its axis, 200 to 440; as high as there is room where left out. */
  height?: number;
}

export interface BarsProps extends Shared {
  /** `bars` lie, and have room for long names; `columns` stand, for what follows in time. */
  kind: "bars" | "columns";
  /** Two to eight: a name and a value each, from 0 on. They begin at 0, whatever the values. */
  data: readonly (readonly [name: string, value: number])[];
  /** The name of the one that the slide is about: it is filled, and its words are bold. */
  mark?: string;
}

export interface LinesProps extends Shared {
  kind: "line";
  /** What the axis along the bottom measures, such as `year`. */
  along: string;
  /** The places along that axis, rising. */
  at: readonly number[];
  /** One to four lines: their names, which stand at their ends, and a value for each place. */
  series: Readonly<Record<string, readonly number[]>>;
}

export type ChartProps = BarsProps | LinesProps;

/** What a chart is drawn into, in units, and how it writes its numbers. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The type's size in units, as the class `size-28` comes out. */
  readonly type: number;
  readonly number: (value: number) => string;
  /** A place along the axis, such as a year. */
  readonly place: (value: number) => string;
}

/** Lines for unit and source that stand beside the drawing. */
const BESIDE = 84;
const HIGHEST = 440;
/** The most that a lying bar takes. */
const ROW = 88;

/**
 * Bars, columns or lines, as SVG: no script draws them. Colours are those of the theme, and never alone: lines differ by
 * their strokes, too, and have their names at their ends.
 *
 * On a narrow screen it is drawn anew for that. For those who can't see it, its values are a table; in the page to read
 * everybody can open that.
 *
 * @example
 * <Chart
 *   kind="bars"
 *   alt="The leaf in the Sun gains three times as much as the one in the shade"
 *   unit="grams a day"
 *   data={[["In the Sun", 0.3], ["In the shade", 0.1]]}
 *   mark="In the Sun"
 *   source={sources.fern}
 * />
 * @example
 * <Chart kind="line" alt="…" unit="grams" along="hour" at={[6, 12, 18]} series={{ Sun: [1, 4, 5], Shade: [1, 2, 2] }} source={…} />
 */
export const Chart = slidePart<ChartProps>({
  name: "chart",
  rules,
  cites: ({ source }) => worksIn(source),
  Markup(props) {
    const { alt, unit, source, height } = props;
    const room = useContext(RoomContext) ?? { width: 1152, height: 456 };
    const { audience } = useContext(ShowingContext);
    const { language, numbers } = useWords();
    const format = new Intl.NumberFormat(language.dates, { maximumSignificantDigits: 6 });
    const number = (value: number) => format.format(value).replace("-", "−");
    const wide: Sheet = {
      width: room.width,
      height:
        height ?? Math.min(HIGHEST, room.height - BESIDE, props.kind === "bars" ? ROW * props.data.length : HIGHEST),
      type: 28,
      number,
      place: numbers.write,
    };
    const narrow: Sheet = {
      width: 360,
      height: props.kind === "bars" ? 68 * props.data.length : 260,
      type: 18,
      number,
      place: numbers.write,
    };
    const drawn = (sheet: Sheet) =>
      props.kind === "line" ? <LinesOver {...props} on={sheet} /> : <Bars {...props} on={sheet} />;
    return (
      <figure class="chart">
        <div class="unit">{unit}</div>
        <svg class="drawing" viewBox={`0 0 ${wide.width} ${wide.height}`} role="img" aria-label={alt}>
          {drawn(wide)}
        </svg>
        {audience === "reader" && (
          <svg class="drawing narrow" viewBox={`0 0 ${narrow.width} ${narrow.height}`} role="img" aria-label={alt}>
            <SheetContext.Provider value="narrow">{drawn(narrow)}</SheetContext.Provider>
          </svg>
        )}
        <figcaption>
          <SourceLine source={source} />
        </figcaption>
        <Values {...props} number={number} isOpen={audience === "reader"} />
      </figure>
    );
  },
});

/** The values, for those who can't see the chart, or want to know exactly. */
function Values({ isOpen, number, ...props }: ChartProps & { isOpen: boolean; number: Sheet["number"] }) {
  const { numbers, parts: words } = useWords();
  const heads = props.kind === "line" ? [props.along, ...Object.keys(props.series)] : ["", props.unit];
  const rows =
    props.kind === "line"
      ? props.at.map((place, index) => [
          numbers.write(place),
          ...Object.values(props.series).map((values) => number(values[index] ?? 0)),
        ])
      : props.data.map(([name, value]) => [name, number(value)]);
  const table = (
    <table>
      <caption class="unseen">{props.alt}</caption>
      <thead>
        <tr>
          {heads.map((head, index) =>
            head ? (
              <th key={index} scope="col">
                {head}
              </th>
            ) : (
              <td key={index} />
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={index}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isOpen) return <div class="values unseen">{table}</div>;
  return (
    <details class="values">
      <summary>{words.values}</summary>
      {table}
    </details>
  );
}
