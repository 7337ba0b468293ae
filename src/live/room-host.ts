// One room in this process: takes votes, steers, and tells phones and the lecturer's windows what is new.
import { createHash, timingSafeEqual } from "node:crypto";
import type { ServerResponse } from "node:http";
import { fits } from "./ballots.ts";
import { deskOf, nowOf, resultsOf } from "./desk.ts";
import { Bucket, Buckets } from "./limits.ts";
import { accepts, activityNamed, CLASS_QUESTIONS, MOST_QUESTIONS } from "./room.ts";
import type { RoomStore } from "./store/store.ts";
import {
  type Ballot,
  BEAT,
  type DeskNews,
  type Kept,
  type Now,
  type Place,
  type PRESSES,
  type Steer,
  VERSION,
  type Vote,
} from "./wire.ts";

/** A lecturer whose page is loaded again is not away, in ms. */
const BACK_SOON = 6_000;
/** Counts go to the lecturer's windows at most so often, in ms. */
const DESK_PAUSE = 150;
/** What a phone has not taken from its stream, in bytes, when it is let go. */
const MOST_WAITING = 64_000;
const MOST_WAITING_DESK = 4_000_000;
/** A phone that polls is here for so long, in ms. */
const POLLER = 20_000;
/** Streams and voters that one room takes in one process; beyond it, phones ask by themselves. */
const MOST_STREAMS = 25_000;

export interface Limits {
  /** Votes in a second from one token, and at once. */
  readonly token: readonly [perSecond: number, burst: number];
  /** Votes in a second in one room, and at once. */
  readonly room: readonly [perSecond: number, burst: number];
  /** How many voters a round may have. */
  readonly voters: number;
  /** How many questions a class may ask: a lecturer reads no more. */
  readonly questions: number;
}
export const LIMITS: Limits = { token: [1, 20], room: [3_000, 10_000], voters: 30_000, questions: 1_000 };

export class RoomHost {
  readonly store: RoomStore;
  readonly #phones = new Set<ServerResponse>();
  readonly #desks = new Set<ServerResponse>();
  /** Who asks, and when they did last; who listens, and how often. Neither who has not voted yet. */
  readonly #pollers = new Map<string, number>();
  readonly #listeners = new Map<string, number>();
  readonly #votes: Bucket;
  readonly #tokens: Buckets;
  readonly #limits: Limits;
  readonly #beat: NodeJS.Timeout;
  readonly #unwatch: () => void;
  #place: Place | null = null;
  #isTried = false;
  #seenLecturer = Number.NEGATIVE_INFINITY;
  #deskSoon: NodeJS.Timeout | undefined;
  #deskPause = DESK_PAUSE;
  #away: NodeJS.Timeout | undefined;
  /** What every phone gets, as it is sent: made once a change. */
  #news: { readonly now: Now; readonly json: string; readonly event: Buffer } | undefined;

  constructor(store: RoomStore, limits = LIMITS) {
    this.store = store;
    this.#limits = limits;
    this.#votes = new Bucket(limits.room[1], limits.room[0]);
    this.#tokens = new Buckets(() => new Bucket(limits.token[1], limits.token[0]), limits.voters);
    this.#unwatch = store.watch((news, said) => {
      if (news === "said") this.#hear(said ?? "");
      else if (news === "room" || this.isLecturerHere !== (this.#news?.now.lecturer === "here")) this.#tellPhones();
      this.#tellDesksSoon();
    });
    this.#beat = setInterval(() => this.#sendBeat(), BEAT);
    this.#beat.unref();
  }

  get isLecturerHere(): boolean {
    if (this.store.present.lecturers > 0) this.#seenLecturer = performance.now();
    return performance.now() - this.#seenLecturer < BACK_SOON;
  }

  get news() {
    if (!this.#news) {
      const now = nowOf(this.store, this.isLecturerHere);
      const json = JSON.stringify(now);
      this.#news = { now, json, event: Buffer.from(`data: ${json}\n\n`) };
    }
    return this.#news;
  }

  get desk() {
    return deskOf(this.store, this.#place, this.#isTried || this.store.present.phones > 0);
  }

  get results() {
    return resultsOf(this.store);
  }

  /** Whether somebody knows the room's secret. */
  isSecret(secret: string): boolean {
    const given = createHash("sha256").update(secret).digest();
    return timingSafeEqual(given, Buffer.from(this.store.record.secretHash, "base64url"));
  }

  /** @returns what a token's phone has answered to what is up now */
  own(token: string): Ballot | undefined {
    const { asked } = this.news.now;
    if (!asked) return undefined;
    const voter = this.store.voterOf(token);
    // Between votes the last answer stays to be seen.
    const rounds = asked.round ? [asked.round] : [...asked.numbers].reverse();
    return rounds.map((round) => this.store.tally(asked.id, round).get(voter)?.ballot).find(Boolean);
  }

  /** A vote without a script names no change: it is the next one. */
  async vote({
    activity,
    round,
    token,
    change,
    ballot,
  }: Omit<Vote, "v" | "change"> & { change?: number }): Promise<Kept> {
    const no = (why: (Kept & { kept: false })["why"]): Kept => ({ v: VERSION, kept: false, why });
    const voter = this.store.voterOf(token);
    if (!this.#votes.take() || !this.#tokens.take(voter)) return no("too many");
    if (!accepts(this.store.room, activity, round)) return no("closed");
    const found = activityNamed(this.store.record.lesson, activity);
    const clean = cleaned(ballot);
    if (!found || !fits(clean, found.half)) return no("wrong");
    const votes = this.store.tally(activity, round);
    if (!votes.has(voter) && this.#isFull(activity, votes.size)) return no("too many");
    const next = change ?? (votes.get(voter)?.change ?? 0) + 1;
    await this.store.put({ activity, round, voter, change: next, ballot: clean });
    return { v: VERSION, kept: true };
  }

  #isFull(activity: string, voters: number): boolean {
    if (activity !== CLASS_QUESTIONS) return voters >= this.#limits.voters;
    const asked = Array.from({ length: MOST_QUESTIONS }, (_, index) => this.store.tally(activity, index + 1).size);
    return asked.reduce((sum, count) => sum + count, 0) >= this.#limits.questions;
  }

  /** The round under which a phone without a script asks its next question. */
  nextQuestion(token: string): number {
    const voter = this.store.voterOf(token);
    const rounds = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1);
    return rounds.find((round) => !this.store.tally(CLASS_QUESTIONS, round).has(voter)) ?? MOST_QUESTIONS + 1;
  }

  /** @returns false where another window leads */
  async steer(message: Steer): Promise<boolean> {
    const { leads } = this.store.room;
    if (message.do === "press") this.store.say(JSON.stringify({ press: message.intent }));
    else {
      const isLeading = message.window === undefined || leads === null || message.window === leads;
      if (message.do === "place") {
        if (isLeading) this.store.say(JSON.stringify({ place: message.place }));
        return isLeading;
      }
      // What the wall does by itself waits for the window that leads; what a lecturer asks for does not.
      const isOfWall = message.event.type === "slide" || message.event.type === "phase";
      if (isOfWall && !isLeading) return false;
      if (message.event.type === "end") await this.store.end();
      else await this.store.change(message.event);
    }
    return true;
  }

  /** A phone's stream opens. @param voter as in `poll`. @returns false where it has to ask by itself */
  addPhone(response: ServerResponse, voter = ""): boolean {
    if (this.#phones.size >= MOST_STREAMS) return false;
    this.#isTried = true;
    this.#phones.add(response);
    this.#listens(voter, 1);
    response.write(this.news.event);
    response.once("close", () => {
      this.#phones.delete(response);
      this.#listens(voter, -1);
      this.#tellPresent();
    });
    this.#tellPresent();
    return true;
  }

  /** Who listens is not counted again for asking. */
  #listens(voter: string, more: 1 | -1) {
    if (!voter) return;
    this.#pollers.delete(voter);
    const streams = (this.#listeners.get(voter) ?? 0) + more;
    if (streams > 0) this.#listeners.set(voter, streams);
    else this.#listeners.delete(voter);
  }

  /** A phone asks by itself. @param voter as the store calls it; empty where it has not said who it is */
  poll(voter: string) {
    this.#isTried = true;
    if (!voter || this.#listeners.has(voter) || this.#pollers.size > MOST_STREAMS) return;
    this.#pollers.set(voter, performance.now());
    this.#tellPresent();
  }

  addDesk(response: ServerResponse) {
    this.#desks.add(response);
    response.once("close", () => {
      this.#desks.delete(response);
      this.#tellPresent();
      // Whether the lecturer is back by then is seen then.
      clearTimeout(this.#away);
      this.#away = setTimeout(() => this.#tellPhones(), BACK_SOON + 100);
      this.#away.unref();
    });
    this.#tellPresent();
    response.write(eventOf({ is: "desk", desk: this.desk }));
  }

  #hear(said: string) {
    const { press, place } = JSON.parse(said) as { press?: (typeof PRESSES)[number]; place?: Place };
    if (place) this.#place = place;
    if (press) for (const desk of this.#desks) desk.write(eventOf({ is: "press", intent: press }));
  }

  #tellPresent() {
    this.store.tellPresent({ phones: this.#phones.size + this.#pollers.size, lecturers: this.#desks.size });
  }

  #tellPhones() {
    this.#news = undefined;
    const { event } = this.news;
    for (const phone of this.#phones) send(phone, event);
  }

  #tellDesksSoon() {
    this.#deskSoon ??= setTimeout(() => {
      this.#deskSoon = undefined;
      if (this.#desks.size === 0) return;
      const began = performance.now();
      const event = Buffer.from(eventOf({ is: "desk", desk: this.desk }));
      for (const desk of this.#desks) send(desk, event, MOST_WAITING_DESK);
      // Thousands of texts take time to put together: the class's votes come first.
      this.#deskPause = Math.max(DESK_PAUSE, 10 * (performance.now() - began));
    }, this.#deskPause);
  }

  #sendBeat() {
    const since = performance.now() - POLLER;
    for (const [voter, at] of this.#pollers) if (at < since) this.#pollers.delete(voter);
    this.#tellPresent();
    for (const phone of this.#phones) send(phone, PHONE_BEAT);
    const beat = eventOf({ is: "beat" });
    for (const desk of this.#desks) desk.write(beat);
  }

  /** Ends all streams: phones and windows will come again, or ask by themselves. */
  close() {
    clearInterval(this.#beat);
    clearTimeout(this.#deskSoon);
    clearTimeout(this.#away);
    this.#unwatch();
    for (const stream of [...this.#phones, ...this.#desks]) stream.end();
  }
}

const PHONE_BEAT = Buffer.from("event: beat\ndata:\n\n");

const eventOf = (news: DeskNews) => `data: ${JSON.stringify(news)}\n\n`;

/** Who takes nothing any more is let go. */
function send(stream: ServerResponse, event: Buffer, most = MOST_WAITING) {
  if (stream.writableLength > most) stream.destroy();
  else stream.write(event);
}

/** Signs that are not seen but turn or hide others are taken out of texts. */
function cleaned(ballot: Ballot): Ballot {
  if (ballot.shape !== "text") return ballot;
  return { ...ballot, text: ballot.text.replaceAll(/[\p{Cf}\p{Co}\p{Cn}]|(?!\s)\p{Cc}/gu, "").trim() };
}
