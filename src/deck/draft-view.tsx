// How `npm run dev` shows a draft: what the article has for it, and what is still to be written.
import { type ComponentChildren, cloneElement, Fragment, isValidElement, type VNode } from "preact";
import { type Draft, inWords, isDraft, isTodo, type OrderTodo, type ToCheck, type Todo, todosOf } from "./draft.ts";
import { firstWords } from "./measure.ts";
import type { Deck, PlacedSlide } from "./running-order.ts";
import { isIn, type Slide } from "./slide.ts";

/** What is still to be written elsewhere, with what stands for it on a slide. */
type Told = ReadonlyMap<Todo, string>;

/**
 * A deck with each of its drafts as a slide that can be shown. What is written already is shown as it is.
 *
 * @param todos what is still to be written beside the slides: on a slide it is named, and not told once more
 */
export function withDraftsShown(deck: Deck, todos: readonly OrderTodo[] = []): Deck {
  const told: Told = new Map(todos.map(({ is, shown }) => [is, shown]));
  const drafts = deck.slides.map(({ slide }) => slide).filter(isDraft);
  if (drafts.length === 0) return deck;
  const shown = new Map<Slide, Slide>(
    drafts.map((draft, index) => [
      draft,
      shownDraft(draft, `Draft ${index + 1} of ${drafts.length}`, deck.lesson.language, told),
    ]),
  );
  const placed = new Map(
    deck.slides.map((one): [PlacedSlide, PlacedSlide] => [one, { ...one, slide: shown.get(one.slide) ?? one.slide }]),
  );
  const at = (one: PlacedSlide) => placed.get(one) ?? one;
  return {
    ...deck,
    parts: deck.parts.map((part) => ({ ...part, stacks: part.stacks.map((stack) => stack.map(at)) })),
    slides: deck.slides.map(at),
    questions: deck.questions.map((question) => ({ ...question, placed: at(question.placed) })),
  };
}

/** Characters of the article that have room on a slide. */
const ROOM = 320;

/**
 * @param name as in “Draft 3 of 17”
 * @param language the lesson's
 */
export function shownDraft({ draft, ...slide }: Draft, name: string, language: string, told: Told = new Map()): Slide {
  const given: Partial<Record<keyof Slide, unknown>> = slide;
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => !isTodo(value))) as Partial<Slide>;
  const { headline, body } = own;
  const quotes = draft.quotes ?? [];
  const longest = Math.max(80, Math.floor(ROOM / Math.max(1, Math.min(quotes.length, 2))));
  const shown: Slide = {
    ...own,
    id: slide.id,
    headline: headline ? `${name}: ${headline}` : name,
    minutes: own.minutes ?? 0,
    // A cover has no foot, and its figure the place of its text.
    kind: own.kind === "cover" ? "reference" : (own.kind ?? "teaching"),
    foot: `${draft.article}, ${draft.lines}`,
    notes: <Notes draft={draft} slide={given} own={own.notes} told={told} />,
    body: body ? (
      withWordsFor(body, told)
    ) : (
      <>
        {quotes.slice(0, 2).map(({ says }) => (
          <blockquote key={says} dir="auto">
            {firstWords(says, longest)}
          </blockquote>
        ))}
        <p>
          Still to write:{" "}
          {todosOf(given, told)
            .map(({ path }) => path)
            .join(", ") || "nothing. Write slide( for draft( and take “draft” out."}
        </p>
      </>
    ),
  };
  isIn(language, shown);
  return shown;
}

/** Markup with words in brackets where something is still to be written. Parts do so by themselves. */
function withWordsFor(markup: VNode, told: Told): VNode {
  const { type, props } = markup as VNode<{ children?: ComponentChildren }>;
  if (typeof type !== "string" && type !== Fragment) return markup;
  const shown = (child: ComponentChildren): ComponentChildren => {
    if (Array.isArray(child)) return child.map(shown);
    if (isTodo(child)) return told.get(child) ?? inWords(child);
    return isValidElement(child) ? withWordsFor(child as VNode, told) : child;
  };
  return "children" in props ? cloneElement(markup, undefined, shown(props.children)) : markup;
}

interface NotesProps {
  draft: Draft["draft"];
  slide: object;
  /** Notes that are written already. */
  own: VNode | undefined;
  told: Told;
}

function Notes({ draft, slide, own, told }: NotesProps) {
  const { under = [], quotes = [], checks = [] } = draft;
  return (
    <>
      {own}
      {under.length > 0 && <p dir="auto">Under: {under.join(" › ")}</p>}
      <p>Still to write:</p>
      <ul>
        {todosOf(slide, told).map(({ path, todo }) => (
          <li key={path}>
            {path}: {todo}
          </li>
        ))}
      </ul>
      {quotes.length > 0 && <p>The article says:</p>}
      {quotes.map(({ line, says }) => (
        <blockquote key={`${line} ${says}`} dir="auto">
          {says} (line {line})
        </blockquote>
      ))}
      {checks.length > 0 && <p>To check:</p>}
      <ul>
        {checks.map((check) => (
          <li key={`${check.line} ${check.says}`} dir="auto">
            {check.says} (line {check.line}: {reasons(check)})
          </li>
        ))}
      </ul>
    </>
  );
}

const reasons = ({ because, words = [] }: ToCheck) =>
  `${because.map((why) => (why === "no source" ? "nothing here says where it is from" : why)).join(", ")}${words.length > 0 ? `: ${words.map((word) => `“${word}”`).join(", ")}` : ""}`;
