// What is kept, entry by entry, and how it is read back: nothing that was stored is believed before it is checked.
import {
  array,
  boolean,
  type InferOutput,
  is,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  optional,
  pipe,
  safeInteger,
  string,
} from "valibot";

/**
 * Counts up when entries change their form; a page then has to read the version before, too (`older.ts`).
 * In version 1, each text and each round of counts had a key of its own.
 */
export const VERSION = 2;

const whole = pipe(number(), safeInteger());
/** When the entry was written, in ms since 1970; the later of two entries holds. */
const at = whole;
/** Days since 1970-01-01 in the student’s own calendar, whatever the time zone: from 768 BC, where a clock may stand, to 4707. */
const day = pipe(whole, minValue(-1_000_000), maxValue(1_000_000));
/** Hands of a class for the options of a question, in one round. */
const hands = pipe(array(pipe(whole, minValue(0))), maxLength(100));
/** In ms; no timer of a lesson runs longer than a day. */
const span = pipe(whole, minValue(0), maxValue(86_400_000));

/** Every kind of entry. Entries of a kind differ by name. */
const KINDS = {
  /** By the question's id: the form as it was filled in (as a query string; empty once it is cleared), and how it was. */
  answers: object({ at, given: string(), isRight: boolean() }),
  /** By the question's id: what the scheduler knows of it, and the days when it was first asked, last, and is next. */
  cards: object({
    at,
    stability: pipe(number(), minValue(0.001), maxValue(36500)),
    difficulty: pipe(number(), minValue(1), maxValue(10)),
    first: day,
    last: day,
    due: day,
  }),
  /** By the text's id: what the student wrote. */
  texts: object({ at, text: string() }),
  /** By question and round, as `first-thoughts:1`: what a reader picked where a class shows hands. */
  picks: object({ at, option: string() }),
  /** By question and round, as `first-thoughts:1`: the hands counted for each option. */
  hands: object({ at, counts: hands }),
  /** By the timer's id: its phase, what was left of it when it last stood still, with what was added, and when it will end. */
  timers: object({ at, phase: pipe(whole, minValue(0)), left: span, length: span, ends: optional(whole) }),
  /** By the question's id: the phase of the class's vote on it, the hands of both votes, and whether its bars are shown. */
  votes: object({ at, phase: whole, hands: pipe(array(hands), maxLength(2)), isShown: boolean() }),
  /** By the setting's name: what the reader chose. Whoever asks knows which values there are. */
  settings: object({ at, value: string() }),
  /** By the document's name, `lecture` or `review`: the slide that was shown last, and its step. */
  places: object({ at, slide: string(), step: optional(whole) }),
};

export type EntryKind = keyof typeof KINDS;
export const ALL_KINDS = Object.keys(KINDS) as EntryKind[];
export type Entry<K extends EntryKind> = InferOutput<(typeof KINDS)[K]>;
export type Entries<K extends EntryKind> = Readonly<Record<string, Entry<K>>>;

/** All that is kept under one key. */
export type Kept = {
  readonly version: typeof VERSION;
  /** When all was last reset, in ms since 1970, 0 before: entries from before a reset don't come back. */
  readonly begun: number;
} & { readonly [K in EntryKind]: Entries<K> };

/** A time beyond all calendars would be later than every reset to come. */
const ENVELOPE = object({ version: literal(VERSION), begun: pipe(whole, maxValue(8.64e15)) });

/** @param of what an entry of each kind holds; none where left out */
export const keptOf = (begun: number, of: Partial<{ [K in EntryKind]: Entries<K> }> = {}): Kept => ({
  version: VERSION,
  begun,
  ...mapKinds((kind) => of[kind] ?? {}),
});

/**
 * Reads what was stored or exported.
 *
 * @returns what could be read of it; `isWhole` is false where something could not
 */
export function read(stored: string): { kept: Kept; isWhole: boolean } {
  const data = parsed(stored);
  if (!is(ENVELOPE, data)) return { kept: keptOf(0), isWhole: false };
  let isWhole = true;
  const entries = mapKinds((kind) => {
    const all = Object.entries((data as Partial<Kept>)[kind] ?? {});
    const good = all.filter(([, entry]) => is(KINDS[kind], entry));
    isWhole &&= good.length === all.length;
    return Object.fromEntries(good);
  });
  return { kept: keptOf(data.begun, entries), isWhole };
}

/** Of each entry the later one, `one`'s where they are of the same time; all of the one that was begun later. */
export function merged(one: Kept, other: Kept): Kept {
  if (one.begun !== other.begun) return one.begun > other.begun ? one : other;
  return keptOf(
    one.begun,
    mapKinds((kind) => {
      const later = Object.entries(other[kind]).filter(([name, entry]) => entry.at > (one[kind][name]?.at ?? -1));
      return { ...one[kind], ...Object.fromEntries(later) };
    }),
  );
}

function mapKinds(entriesOf: (kind: EntryKind) => object) {
  return Object.fromEntries(ALL_KINDS.map((kind) => [kind, entriesOf(kind)])) as {
    [K in EntryKind]: Entries<K>;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
