// What all parts of a slide have in common: they check what they are given, tell the deck's rules, and find their place.
import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { type ObjectEntries, optional } from "valibot";
import { Board, RoomContext, useWholeRoom } from "../deck/board.tsx";
import { inWords, isTodo } from "../deck/draft.ts";
import type { Room } from "../deck/headline.ts";
import type { Source } from "../deck/lesson.ts";
import { shapeProblems } from "../deck/rules/shape.ts";
import { ShowingContext } from "../deck/showing.ts";
import { asPart, type PartComponent } from "../deck/slide.ts";
import { anything, type From, unwritten } from "./shapes.ts";

/** What a part's author is told. */
export interface PartRules<Props> {
  /** What it has to be given, for those whom no compiler watches. */
  readonly entries: ObjectEntries;
  /** What no type can say: as in `has no words. Write …`, to stand after “its quotation”. */
  readonly problems?: (props: Props, room: Room) => readonly string[];
  /** Likewise, what goes beyond what a slide can hold; a slide may be an exception, with a reason. */
  readonly limits?: (props: Props, room: Room) => readonly string[];
}

interface PartPlan<Props> {
  /** What its author calls it, as in `quotation`. */
  readonly name: string;
  readonly rules: PartRules<Props>;
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
  const { name, rules, cites, Markup } = plan;
  const { entries, problems, limits } = rules;
  const Part = (given: Props) => {
    const { props, todos } = withTodosInWords(given);
    const { tells } = useContext(ShowingContext);
    const whole = useWholeRoom();
    const room = useContext(RoomContext);
    const has = room ?? whole;
    tells?.({ part: name });
    const wrong = (isLimit: boolean) => (problem: string) => tells?.({ of: name, wrong: ` ${problem}`, isLimit });
    if (todos.length > 0) wrong(false)(unwritten(todos));
    const shapes = shapeProblems({ children: optional(anything), ...entries }, props, `a ${name}`);
    if (shapes.length > 0) {
      for (const shape of shapes) tells?.({ of: name, wrong: `: ${shape}`, isLimit: false });
      return todos.length > 0 ? <p>[{todos.join("; ")}]</p> : null;
    }
    const hard = problems?.(props, has) ?? [];
    hard.forEach(wrong(false));
    if (hard.length > 0) return todos.length > 0 ? <p>[{todos.join("; ")}]</p> : null;
    limits?.(props, has).forEach(wrong(true));
    for (const source of cites?.(props) ?? []) tells?.({ cites: source });
    return room ? (
      <Markup {...props} />
    ) : (
      <Board>
        <Markup {...props} />
      </Board>
    );
  };
  return Object.assign(asPart(Part), { displayName: name });
}

/** What a draft's part is given, with words in brackets where something is still to be written; and the list of it. */
function withTodosInWords<Props extends object>(given: Props): { props: Props; todos: readonly string[] } {
  const todos: string[] = [];
  const entries = Object.entries(given).map(([key, value]: [string, unknown]) => {
    if (!isTodo(value)) return [key, value];
    todos.push(`${key} (${value.todo})`);
    const words = inWords(value);
    return [key, key === "source" ? { short: words, title: words } : words];
  });
  return { props: todos.length > 0 ? (Object.fromEntries(entries) as Props) : given, todos };
}

/** Where something is from, in the small soft type of sources. */
export const SourceLine = ({ source, at }: { source: From; at?: string | undefined }) => (
  <span class="cite">
    {typeof source === "string" ? source : source.short}
    {at && `, ${at}`}
  </span>
);
