// What phones, wall, speaker view and server say to one another: the one wire format, which all ends import. Nothing that
// comes in is believed before it is checked against a schema here; a body with anything more in it is refused.
import {
  array,
  boolean,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  variant,
} from "valibot";
import { PublicHalf } from "../questions/public-half.ts";

/** Counts up when a message changes its form. A phone that hears a higher one loads its page again. */
export const VERSION = 1;
const v = literal(VERSION);

/** Bodies are at most so long, in bytes. A lesson's public half, which only a lecturer's machine sends, may be longer. */
export const LONGEST_BODY = 10_000;
export const LONGEST_LESSON = 1_000_000;

/** News comes at least so often, in ms: two missed, and the phone asks by itself. */
export const BEAT = 10_000;

/** Letters of a room's code: no vowels, so that no code is a word; nothing that looks like something else. */
export const CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
export const CODE_LENGTH = 6;

const whole = pipe(number(), integer(), minValue(0));
const name = pipe(string(), minLength(1), maxLength(120));
const text = (most: number) => pipe(string(), maxLength(most));

/** A room's code as people type it: capitals or not, with spaces or dashes. @returns undefined where it can be none */
export function codeIn(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, "");
  const isCode = code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter));
  return isCode ? code : undefined;
}

// ——— The lesson, as the server has it ———

/** Something that a class can answer, under the slide that it stands on. */
export const Activity = strictObject({
  id: name,
  slide: name,
  stem: text(600),
  /** Answered twice, with a talk in between, or once. */
  rounds: picklist([1, 2]),
  half: PublicHalf,
  /** The activity whose second round this is: a show of hands is asked again on another slide. */
  before: optional(name),
});
export type Activity = Readonly<InferOutput<typeof Activity>>;

/** A slide for those who can't see or hear it well. */
export const SlideText = strictObject({
  headline: text(300),
  /** What its figures show, in words. */
  figures: array(text(4000)),
  /** What is told, a paragraph each. */
  told: array(text(4000)),
});
export type SlideText = Readonly<InferOutput<typeof SlideText>>;

export const LiveLesson = strictObject({
  title: text(300),
  /** BCP 47 tag. */
  language: text(40),
  slides: record(name, SlideText),
  activities: array(Activity),
});
export type LiveLesson = Readonly<InferOutput<typeof LiveLesson>>;

// ——— From a phone ———

/** What a phone answers. It is a state, not an event: the last one before closing counts. */
export const Ballot = variant("shape", [
  strictObject({ shape: literal("options"), chosen: pipe(array(whole), minLength(1), maxLength(99)) }),
  /** Null for a row that is left open. */
  strictObject({ shape: literal("rows"), chosen: pipe(array(nullable(whole)), minLength(1), maxLength(99)) }),
  strictObject({ shape: literal("text"), text: pipe(string(), minLength(1), maxLength(600)) }),
]);
export type Ballot = Readonly<InferOutput<typeof Ballot>>;

/** A phone's own name for itself: random, and never kept as it is. */
export const Token = pipe(string(), regex(/^[\w-]{20,64}$/));

export const Vote = strictObject({
  v,
  activity: name,
  round: pipe(whole, maxValue(10_000)),
  token: Token,
  /** Counts up with each change of this phone's mind: an earlier one that comes late changes nothing. No clock is asked. */
  change: whole,
  ballot: Ballot,
});
export type Vote = Readonly<InferOutput<typeof Vote>>;

/** Why a vote is not taken. */
export const REFUSALS = ["closed", "wrong", "too many", "no room"] as const;
export const Kept = variant("kept", [
  strictObject({ v, kept: literal(true) }),
  strictObject({ v, kept: literal(false), why: picklist(REFUSALS) }),
]);
export type Kept = Readonly<InferOutput<typeof Kept>>;

// ——— To phones ———

export const PHASES = ["closed", "first", "talk", "second", "shown"] as const;
export const Phase = picklist(PHASES);
export type Phase = InferOutput<typeof Phase>;

/** How many chose what: a row of counts for each row of the question; a question of options has one. */
const Counts = array(array(whole));
/** The like texts as one, and how many wrote it. */
const Said = strictObject({ text: text(600), count: whole });

export const Asked = strictObject({
  id: name,
  stem: text(600),
  half: PublicHalf,
  phase: Phase,
  /** The round to name in a vote; even ones are second rounds. 0 where none is open. */
  round: whole,
  /** The numbers of its rounds since it was asked, the first vote's before the second's. */
  numbers: array(whole),
  /** Only once the lecturer has shown it: what each round gave, and texts that the lecturer has approved. */
  shown: optional(strictObject({ rounds: array(Counts), said: array(Said) })),
});
export type Asked = Readonly<InferOutput<typeof Asked>>;

/** What every phone of a room gets, whole, at each change. */
export const Now = strictObject({
  v,
  /** Counts up with each change. */
  turn: whole,
  lecturer: picklist(["here", "away"]),
  slide: nullable(SlideText),
  asked: nullable(Asked),
  /** Whether the class may ask. */
  takesQuestions: boolean(),
});
export type Now = Readonly<InferOutput<typeof Now>>;

// ——— From the lecturer ———

/** Intents that a lecturer's phone may send to the wall. */
export const PRESSES = ["next", "previous", "black-out", "vote"] as const;

export const RoomEvent = variant("type", [
  /** The wall shows a slide, and the activity of it that is up; null where none is. */
  strictObject({ type: literal("slide"), slide: nullable(name), activity: nullable(name) }),
  /** An activity goes to a phase. To `closed` from any other, it begins anew. */
  strictObject({ type: literal("phase"), activity: name, phase: Phase }),
  /** A text of the class is approved for the wall, dropped, or waits again. */
  strictObject({
    type: literal("judge"),
    activity: name,
    text: text(600),
    as: picklist(["approved", "dropped", "waiting"]),
  }),
  strictObject({ type: literal("set"), what: picklist(["takesQuestions", "tellsSlides"]), to: boolean() }),
  /** This window leads from now on. */
  strictObject({ type: literal("lead"), window: name }),
  strictObject({ type: literal("end") }),
]);
export type RoomEvent = Readonly<InferOutput<typeof RoomEvent>>;

/** What the wall tells the lecturer's phone; it passes through the server and is not kept. */
export const Place = strictObject({
  number: whole,
  count: whole,
  headline: text(300),
  notes: text(8000),
  /** What follows, in words. */
  next: text(300),
  screen: picklist(["slide", "black", "white"]),
  /** When the lecture began, in ms since 1970 by the wall's clock, and its planned minutes. */
  minutes: whole,
  spent: whole,
});
export type Place = Readonly<InferOutput<typeof Place>>;

export const Steer = variant("do", [
  /** `window` says who asks: while another leads, it is refused. Left out by what is no window, as a lecturer's phone. */
  strictObject({ v, do: literal("change"), window: optional(name), event: RoomEvent }),
  strictObject({ v, do: literal("press"), intent: picklist(PRESSES) }),
  strictObject({ v, do: literal("place"), window: name, place: Place }),
]);
export type Steer = Readonly<InferOutput<typeof Steer>>;

// ——— To the lecturer ———

const RoundTally = strictObject({ round: whole, answered: whole, counts: Counts });
/** Texts and what the lecturer has said of them. */
const Judged = strictObject({
  activity: name,
  text: text(600),
  count: whole,
  as: picklist(["waiting", "approved", "dropped"]),
});
export type Judged = Readonly<InferOutput<typeof Judged>>;

export const Desk = strictObject({
  v,
  turn: whole,
  code: name,
  /** How many phones are connected. */
  people: whole,
  /** Whether a phone has come in since the room was opened. */
  isTried: boolean(),
  slide: nullable(name),
  activity: nullable(name),
  phases: record(name, Phase),
  /** The votes on the activity that is up, round by round. */
  tallies: array(RoundTally),
  /** Who moved where between the rounds: from each option (a row) to each; null where fewer than 5 did. */
  moves: nullable(array(array(nullable(whole)))),
  texts: array(Judged),
  takesQuestions: boolean(),
  tellsSlides: boolean(),
  /** The window that leads. */
  leads: nullable(name),
  place: nullable(Place),
});
export type Desk = Readonly<InferOutput<typeof Desk>>;

/** What is left of a lecture: counts, moves and approved texts. */
export const Results = strictObject({
  title: text(300),
  activities: array(
    strictObject({
      id: name,
      slide: name,
      stem: text(600),
      options: array(string()),
      rows: array(string()),
      rounds: array(strictObject({ answered: whole, counts: Counts })),
      moves: nullable(array(array(nullable(whole)))),
      texts: array(Said),
    }),
  ),
  questions: array(Said),
});
export type Results = Readonly<InferOutput<typeof Results>>;

/** What a lecturer's windows hear: the desk at each change, and what the lecturer's phone pressed. */
export const DeskNews = variant("is", [
  strictObject({ is: literal("desk"), desk: Desk }),
  strictObject({ is: literal("press"), intent: picklist(PRESSES) }),
  strictObject({ is: literal("beat") }),
]);
export type DeskNews = Readonly<InferOutput<typeof DeskNews>>;

/** Light modules around a code on each side, which a camera needs (ISO/IEC 18004: 4). */
export const QR_MARGIN = 4;
/** A QR code: its modules as a path's data, in a square of `size` modules, light margins included. */
const Qr = strictObject({ size: whole, path: string() });
export type Qr = Readonly<InferOutput<typeof Qr>>;

/** What the page on the lecturer's machine is told of its room. */
export const Invitation = strictObject({
  v,
  code: name,
  /** Where phones go, the likeliest first: the address to type, and the codes to scan. */
  addresses: array(
    strictObject({
      address: text(300),
      where: text(120),
      join: Qr,
      /** For the lecturer's own phone: it holds the secret, and is shown in the speaker view alone. */
      lead: Qr,
    }),
  ),
});
export type Invitation = Readonly<InferOutput<typeof Invitation>>;

// ——— Between the lecturer's machine and a relay ———

export const OpenRoom = strictObject({ v, lesson: LiveLesson });
export const Opened = strictObject({ v, code: name, secret: name });
