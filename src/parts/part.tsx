// What all parts of a slide have in common: they check what they are given, tell the deck's rules, and find their place.
import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import { render } from "preact-render-to-string";
import { custom, type ObjectEntries, optional } from "valibot";
import { Board, RoomContext } from "../deck/board.tsx";
import type { Source } from "../deck/lesson.ts";
import { textOfMarkup } from "../deck/measure.ts";
import { shapeProblems } from "../deck/rules/shape.ts";
import { ShowingContext } from "../deck/showing.ts";
import type { PartComponent } from "../deck/slide.ts";

interface PartPlan<Props> {
  /** What its author calls it, as in `quotation`. */
  readonly name: string;
  /** What it has to be given, for those whom no compiler watches. */
  readonly entries: ObjectEntries;
  /** What no type can say: as in `has no words. Write …`, to stand after “its quotation”. */
  readonly problems?: (props: Props) => readonly string[];
  /** Likewise, what goes beyond what a slide can hold; a slide may be an exception, with a reason. */
  readonly limits?: (props: Props) => readonly string[];
  /** The works that it names. */
  readonly cites?: (props: Props) => readonly Source[];
  readonly Markup: (props: Props) => VNode | null;
}

/**
 * Makes a part: a component that is rendered at build time, with its rules.
 *
 * @returns shows nothing where it was given what it can't show; the build then says so
 */
export function slidePart<Props extends object>(plan: PartPlan<Props>): PartComponent<Props> {
  const { name, entries, problems, limits, cites, Markup } = plan;
  const Part = (props: Props) => {
    const { tells } = useContext(ShowingContext);
    const room = useContext(RoomContext);
    const wrong = (isLimit: boolean) => (problem: string) => tells?.({ wrong: `its ${name} ${problem}`, isLimit });
    const shapes = shapeProblems({ children: optional(anything), ...entries }, props, `a ${name}`);
    if (shapes.length > 0) {
      for (const shape of shapes) tells?.({ wrong: `its ${name}: ${shape}`, isLimit: false });
      return null;
    }
    const hard = problems?.(props) ?? [];
    hard.forEach(wrong(false));
    if (hard.length > 0) return null;
    limits?.(props).forEach(wrong(true));
    for (const source of cites?.(props) ?? []) tells?.({ cites: source });
    return room ? (
      <Markup {...props} />
    ) : (
      <Board>
        <Markup {...props} />
      </Board>
    );
  };
  return Object.assign(Part, { isPart: true as const, displayName: name });
}

/** Text or markup. */
export const anything = custom<ComponentChildren>(() => true);

/** A work from the lesson's sources. */
export const work = custom<Source>(
  (given) => typeof given === "object" && given !== null && "short" in given && "title" in given,
  "a work from the lesson’s sources, as in source={lesson.sources.fern}",
);

/** What stands between a part's tags, as text. */
export const textBetween = (children: ComponentChildren): string => textOfMarkup(render(<>{children}</>));

/** A text, cut short to name a part by it. */
export const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30).trimEnd()}…` : text);

/** The work that something is from, in the small soft type of sources. */
export const SourceLine = ({ source, at }: { source: Source; at?: string | undefined }) => (
  <span class="cite">
    {source.short}
    {at && `, ${at}`}
  </span>
);
