// What this phone is called and what it still has to send. A vote waits here until the server has acknowledged it, through
// reloads, a locked phone and another network. Where storage is forbidden, it waits as long as the page is open.
import {
  array,
  type InferOutput,
  integer,
  minValue,
  number,
  object,
  optional,
  pipe,
  record,
  safeParse,
  string,
} from "valibot";
import { Ballot } from "../live/wire.ts";

const whole = pipe(number(), integer(), minValue(0));
const Sent = object({
  activity: string(),
  round: whole,
  change: whole,
  ballot: Ballot,
  /** When it was acknowledged, as this phone's clock shows it to its owner; missing until then. */
  kept: optional(string()),
});
export type Sent = InferOutput<typeof Sent>;
const Note = object({
  token: string(),
  changes: whole,
  questions: whole,
  sent: array(Sent),
  said: record(string(), string()),
});
type Note = InferOutput<typeof Note>;

export class Outbox {
  readonly #name: string;
  #note: Note;

  /** @param code the room's: each room has a token of its own, so that nobody is known again */
  constructor(code: string) {
    this.#name = `room:${code}`;
    this.#note = this.#read() ?? { token: newToken(), changes: 0, questions: 0, sent: [], said: {} };
  }

  get token(): string {
    return this.#note.token;
  }

  /** The latest for an activity's round. */
  of(activity: string, round: number): Sent | undefined {
    return this.#note.sent.find((one) => one.activity === activity && one.round === round);
  }

  /** All that wait. */
  get waiting(): readonly Sent[] {
    return this.#note.sent.filter(({ kept }) => kept === undefined);
  }

  put(activity: string, round: number, ballot: Ballot) {
    // Another tab may have put something meanwhile.
    const note = this.#read() ?? this.#note;
    const others = note.sent.filter((one) => one.activity !== activity || one.round !== round);
    const change = note.changes + 1;
    this.#write({ ...note, changes: change, sent: [...others, { activity, round, change, ballot }].slice(-40) });
  }

  /** The round for the next question to the lecturer. */
  nextQuestion(): number {
    const questions = this.#note.questions + 1;
    this.#write({ ...this.#note, questions });
    return questions;
  }

  kept(sent: Sent, time: string) {
    this.#change(sent, (one) => ({ ...one, kept: time }));
  }

  /** It will never be taken: it is not tried again. */
  refused(sent: Sent) {
    this.#change(sent, () => undefined);
  }

  #change({ activity, round, change }: Sent, make: (one: Sent) => Sent | undefined) {
    const note = this.#read() ?? this.#note;
    const sent = note.sent.flatMap((one) =>
      one.activity === activity && one.round === round && one.change === change ? (make(one) ?? []) : one,
    );
    this.#write({ ...note, sent });
  }

  #read(): Note | undefined {
    try {
      const { success, output } = safeParse(Note, JSON.parse(localStorage.getItem(this.#name) ?? "null"));
      return success ? output : undefined;
    } catch {
      return undefined;
    }
  }

  #write(note: Note) {
    this.#note = note;
    try {
      localStorage.setItem(this.#name, JSON.stringify(note));
    } catch {
      // In memory, then.
    }
  }
}

/** Works on plain http, too, where `crypto.randomUUID` does not. */
const newToken = () =>
  [...crypto.getRandomValues(new Uint32Array(6))].map((part) => part.toString(36).padStart(7, "0")).join("");
