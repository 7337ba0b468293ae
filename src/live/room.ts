// A room as a pure reducer: what the lecturer does goes in as events, what the class may do comes out. No I/O here.
import type { Activity, LiveLesson, Phase, RoomEvent } from "./wire.ts";

/** The class's own questions, which belong to no slide. A phone may have several, each under a round of its own. */
export const CLASS_QUESTIONS = "class-questions";
export const MOST_QUESTIONS = 10; // by each phone
export const LONGEST_QUESTION = 280; // characters

export interface Run {
  readonly phase: Phase;
  /** How many times it was asked anew: votes of an earlier run are not this one's. */
  readonly run: number;
}

export type Judgement = "approved" | "dropped";

export interface Room {
  /** Counts up with each event that changed something. */
  readonly turn: number;
  readonly slide: string | null;
  /** The activity that is up on the wall. */
  readonly activity: string | null;
  readonly runs: Readonly<Record<string, Run>>;
  /** By activity and by the text's sameness (`like`): all others wait. */
  readonly judged: Readonly<Record<string, Readonly<Record<string, Judgement>>>>;
  readonly takesQuestions: boolean;
  /** Whether phones show the slides in words. */
  readonly tellsSlides: boolean;
  /** The window that leads; any may, where it is null. */
  readonly leads: string | null;
  readonly isEnded: boolean;
}

export const NEW_ROOM: Room = {
  turn: 0,
  slide: null,
  activity: null,
  runs: {},
  judged: {},
  takesQuestions: true,
  tellsSlides: true,
  leads: null,
  isEnded: false,
};

const NOT_BEGUN: Run = { phase: "closed", run: 0 };

export const runOf = ({ runs }: Room, activity: string): Run => runs[activity] ?? NOT_BEGUN;

/** @returns the room after an event; the same object where it changes nothing */
export function reduced(room: Room, event: RoomEvent): Room {
  const change = room.isEnded ? undefined : changeBy(room, event);
  if (!change) return room;
  const isNews = (Object.keys(change) as (keyof Room)[]).some((name) => change[name] !== room[name]);
  return isNews ? { ...room, ...change, turn: room.turn + 1 } : room;
}

function changeBy(room: Room, event: RoomEvent): Partial<Room> | undefined {
  switch (event.type) {
    case "slide":
      return { slide: event.slide, activity: event.activity };
    case "phase": {
      const before = runOf(room, event.activity);
      if (before.phase === event.phase) return undefined;
      const run = event.phase === "closed" ? before.run + 1 : before.run;
      const up = event.phase === "closed" ? {} : { activity: event.activity };
      return { ...up, runs: { ...room.runs, [event.activity]: { phase: event.phase, run } } };
    }
    case "judge": {
      const key = like(event.text);
      const { [key]: before, ...others } = room.judged[event.activity] ?? {};
      if ((before ?? "waiting") === event.as) return undefined;
      const now = event.as === "waiting" ? others : { ...others, [key]: event.as };
      return { judged: { ...room.judged, [event.activity]: now } };
    }
    case "set":
      return { [event.what]: event.to };
    case "lead":
      return { leads: event.window };
    case "end":
      return { isEnded: true, activity: null };
  }
}

/** The number under which votes of a run's first and second round are kept: 1 and 2, then 3 and 4 … */
export const roundNumber = ({ run }: Run, round: 1 | 2): number => 2 * run + round;

/** The round that is open for votes on an activity; 0 where none is. */
export function openRound(room: Room, activity: string): number {
  const run = runOf(room, activity);
  if (room.isEnded) return 0;
  if (run.phase === "first") return roundNumber(run, 1);
  return run.phase === "second" ? roundNumber(run, 2) : 0;
}

/** Whether a vote in that round counts now. */
export function accepts(room: Room, activity: string, round: number): boolean {
  if (round < 1 || room.isEnded) return false;
  if (activity === CLASS_QUESTIONS) return room.takesQuestions && round <= MOST_QUESTIONS;
  return openRound(room, activity) === round;
}

/** What a text is the same as: two that differ in capitals, spaces and signs at the end are alike, and in Turkish’s two i. */
export const like = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[ıİ]/g, "i")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "") || text.trim();

/** @returns the activity of that name; the class's own questions are one in every lesson */
export function activityNamed({ activities }: LiveLesson, id: string): Activity | undefined {
  if (id === CLASS_QUESTIONS)
    return { id, slide: "", stem: "", rounds: 1, half: { shape: "text", longest: LONGEST_QUESTION } };
  return activities.find((one) => one.id === id);
}
