// What a live room is kept in: a store, with two implementations that pass the same tests (contract.test.ts). A vote is a
// state under activity, round and voter; it is acknowledged once it outlives the end of this process.
import { createHmac, randomBytes } from "node:crypto";
import type { Room } from "../room.ts";
import type { Ballot, LiveLesson, RoomEvent } from "../wire.ts";

/** What every process needs to serve a room. */
export interface RoomRecord {
  readonly code: string;
  /** SHA-256 of what only the lecturer's devices know. */
  readonly secretHash: string;
  /** Whoever is in carries it, and is not taken for one who guesses codes. */
  readonly pass: string;
  /** When the room ends by itself, in ms since 1970. */
  readonly ends: number;
  readonly lesson: LiveLesson;
}

export interface KeptBallot {
  readonly ballot: Ballot;
  /** Counts up with each change of the voter's mind. */
  readonly change: number;
}

export interface VotePut extends KeptBallot {
  readonly activity: string;
  readonly round: number;
  readonly voter: string;
}

export type News = "room" | "votes" | "present" | "said";

export interface Present {
  readonly phones: number;
  readonly lecturers: number;
}

/** One room, as a process has it. */
export interface RoomStore {
  readonly record: RoomRecord;
  /** The room as far as this process has heard. */
  readonly room: Room;
  /** Applies an event. @returns the room after it, once that is kept */
  change(event: RoomEvent): Promise<Room>;
  /** Under what name a phone's token is kept: hashed with a key that ends with the room. */
  voterOf(token: string): string;
  /** Keeps a vote, unless a later change of the same voter's mind is kept already. @returns once it is kept */
  put(vote: VotePut): Promise<void>;
  /** The votes of a round, by voter. */
  tally(activity: string, round: number): ReadonlyMap<string, KeptBallot>;
  /** How many phones and how many of the lecturer's windows are connected, in all processes. */
  readonly present: Present;
  /** Says how many are connected to this process. */
  tellPresent(present: Present): void;
  /** Says something to all processes that serve the room. It is not kept. */
  say(text: string): void;
  /** @returns ends it */
  watch(heard: (news: News, said?: string) => void): () => void;
  /** Ends the room: the key goes, and all votes with it. */
  end(): Promise<void>;
}

export interface Store {
  /** Opens a new room. */
  open(record: RoomRecord): Promise<RoomStore>;
  /** @returns the room of that code, opened by whatever process; undefined where there is none */
  find(code: string): Promise<RoomStore | undefined>;
  /** Lets go of everything; what is kept stays kept. */
  close(): Promise<void>;
}

export const newKey = () => randomBytes(32).toString("base64url");

/** @returns 22 characters: as good as a name of its own for each token, and no way back without the key */
export const hashed = (key: string, token: string): string =>
  createHmac("sha256", key).update(token).digest("base64url").slice(0, 22);

export const NOBODY: Present = { phones: 0, lecturers: 0 };
export const isSame = (one: Present, other: Present) =>
  one.phones === other.phones && one.lecturers === other.lecturers;

const NONE: ReadonlyMap<string, KeptBallot> = new Map();

/** The votes of a room in memory. */
export class Votes {
  readonly #rounds = new Map<string, Map<string, KeptBallot>>();

  /** @returns whether that was news */
  put({ activity, round, voter, ballot, change }: VotePut): boolean {
    const name = `${round} ${activity}`;
    const votes = this.#rounds.get(name) ?? new Map<string, KeptBallot>();
    this.#rounds.set(name, votes);
    const before = votes.get(voter);
    if (before && before.change >= change) return false;
    votes.set(voter, { ballot, change });
    return true;
  }

  of(activity: string, round: number): ReadonlyMap<string, KeptBallot> {
    return this.#rounds.get(`${round} ${activity}`) ?? NONE;
  }
}

/** Those who watch a room. */
export class Watchers {
  readonly #all = new Set<(news: News, said?: string) => void>();

  readonly watch = (heard: (news: News, said?: string) => void) => {
    this.#all.add(heard);
    return () => {
      this.#all.delete(heard);
    };
  };

  tell(news: News, said?: string) {
    for (const heard of this.#all) heard(news, said);
  }
}
