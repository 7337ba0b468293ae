// The shared store: NATS JetStream, for any number of processes that serve the same rooms. A vote is the last message of
// its own subject, `vote.<room>.<activity>.<round>.<voter>`; the stream keeps one a subject, so that nothing is counted
// twice whoever sends it again. Loaded only where LIVE_NATS names servers.
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import {
  type ConsumerMessages,
  DeliverPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  type SeqMsgRequest,
  StorageType,
} from "@nats-io/jetstream";
import { connect, type NatsConnection, type Subscription } from "@nats-io/transport-node";
import { integer, number, object, parse, pipe } from "valibot";
import { NEW_ROOM, type Room, reduced } from "../room.ts";
import { Ballot, type RoomEvent } from "../wire.ts";
import {
  hashed,
  isSame,
  NOBODY,
  newKey,
  type Present,
  type RoomRecord,
  type RoomStore,
  type Store,
  type VotePut,
  Votes,
  Watchers,
} from "./store.ts";

const STREAM = "LIVE";
/** JetStream's codes for “the subject’s last message is another one”, and for “there is no such message”. */
const OTHER_LAST = 10071;
const NO_MESSAGE = 10037;
/** A server that is being replaced in the cluster: so long a vote is tried again, in ms. */
const PATIENCE = 9_000;
const TRY = 2_000; // ms for one attempt
const START = 30_000; // ms
/** A server that held this process's place in the stream may be gone: it is heard so often, in ms. */
const HEARTBEAT = 1_000;
const PULL = 5_000; // ms
const CHECK = 2_000; // ms
/** Processes tell one another so often how many phones they have; who has not told for three times as long is gone. */
const ROLL_CALL = 4_000; // ms
/** Rooms end on their day; what nobody ended goes after so long. */
const LONGEST = 24 * 3_600_000_000_000; // ns

const KeptVote = object({ change: pipe(number(), integer()), ballot: Ballot });

/**
 * @param servers as in `nats://a:4222,nats://b:4222`
 * @param replicas on how many servers each vote is before it is acknowledged
 */
export async function natsStore(servers: string, replicas = 1): Promise<Store> {
  const connection = await connect({ servers: servers.split(","), maxReconnectAttempts: -1, reconnectTimeWait: 250 });
  // A cluster that has just been started has no leader yet.
  const manager = await untilDone(() => jetstreamManager(connection, { timeout: TRY }), START);
  const stream = {
    name: STREAM,
    subjects: ["vote.>", "room.>"],
    max_msgs_per_subject: 1,
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    max_age: LONGEST,
    num_replicas: replicas,
    allow_direct: true,
  };
  await untilDone(async () => {
    // Of several processes that start at a time, one makes it.
    await manager.streams.add(stream).catch(() => manager.streams.info(STREAM));
    return true;
  }, START);
  const rooms = new Map<string, Promise<NatsRoom | undefined>>();
  const parts = { connection, manager, client: jetstream(connection, { timeout: TRY }) };
  const opened = async (code: string) => {
    const text = async (what: string) => (await lastOf(manager, `room.${code}.${what}`))?.data;
    const [record, key] = [await text("record"), await text("key")];
    if (!record || !key) return undefined;
    const room = new NatsRoom(parts, JSON.parse(record) as RoomRecord, key, () => rooms.delete(code));
    await room.follow();
    return room;
  };
  const find = (code: string): Promise<NatsRoom | undefined> => {
    const known = rooms.get(code) ?? opened(code);
    rooms.set(code, known);
    // What was not found, or not now, is looked for again.
    const forget = () => rooms.delete(code);
    known.then((room) => room ?? forget(), forget);
    return known;
  };
  return {
    find,
    open: async (record) => {
      const publish = (what: string, data: string) => parts.client.publish(`room.${record.code}.${what}`, data);
      await publish("key", newKey());
      await publish("record", JSON.stringify(record));
      const room = await find(record.code);
      if (!room) throw new Error("The room was not kept.");
      return room;
    },
    close: async () => {
      for (const room of rooms.values()) await room.then((one) => one?.close()).catch(() => {});
      await connection.close();
    },
  };
}

interface Parts {
  readonly connection: NatsConnection;
  readonly manager: JetStreamManager;
  readonly client: JetStreamClient;
}

interface Message {
  readonly subject: string;
  readonly seq: number;
  readonly text: string;
}
type Hear = (message: Message) => void;

/** How far a subject has been heard. */
interface Heard {
  /** Everything up to this sequence has been. */
  upTo: number;
  messages: ConsumerMessages | undefined;
  /** Where it stood when it was found to be behind the stream. */
  behind?: number | undefined;
}

class NatsRoom implements RoomStore {
  readonly record: RoomRecord;
  room: Room = NEW_ROOM;
  present = NOBODY;
  readonly #parts: Parts;
  readonly #key: string;
  readonly #forget: () => void;
  readonly #me = randomBytes(6).toString("hex");
  readonly #votes = new Votes();
  readonly #watchers = new Watchers();
  readonly watch = this.#watchers.watch;
  /** The sequence of each subject's last message. */
  readonly #last = new Map<string, number>();
  readonly #streams = new Set<ConsumerMessages>();
  #isLeft = false;
  readonly #others = new Map<string, Present & { at: number }>();
  #mine = NOBODY;
  #rollCall: NodeJS.Timeout | undefined;
  readonly #heard: Subscription[] = [];

  constructor(parts: Parts, record: RoomRecord, key: string, forget: () => void) {
    this.#parts = parts;
    this.record = record;
    this.#key = key;
    this.#forget = forget;
  }

  /** Takes in all that is kept of the room, then whatever comes. */
  async follow() {
    const { code } = this.record;
    const hear = (subject: string, heard: (text: string) => void) =>
      this.#heard.push(
        this.#parts.connection.subscribe(subject, { callback: (_, message) => heard(message.string()) }),
      );
    hear(`present.${code}`, (text) => {
      const [who = "", phones, lecturers] = text.split(" ");
      this.#others.set(who, { phones: Number(phones) || 0, lecturers: Number(lecturers) || 0, at: performance.now() });
      this.#count();
    });
    // What another process has had acknowledged comes at once, and also where a consumer of the stream tells nothing.
    hear(`kept.${code}`, (text) => {
      const [, seq = "", subject = "", data = ""] = /^(\d+) (\S+) (.*)$/s.exec(text) ?? [];
      if (subject.startsWith("room.")) this.#hearRoom(Number(seq), data);
      else this.#hearVote(subject, Number(seq), data);
    });
    hear(`say.${code}`, (text) => this.#watchers.tell("said", text));
    await this.#take(`room.${code}.state`, ({ seq, text }) => this.#hearRoom(seq, text));
    await this.#take(`vote.${code}.>`, ({ subject, seq, text }) => this.#hearVote(subject, seq, text));
    this.#rollCall = setInterval(() => {
      this.#tellOthers();
      this.#count();
    }, ROLL_CALL);
    this.#rollCall.unref();
  }

  /** @returns once everything that was there has been heard; then goes on, also when servers come and go */
  async #take(subject: string, hear: Hear) {
    const { manager } = this.#parts;
    const info = await manager.streams.info(STREAM, { subjects_filter: subject });
    let left = Object.keys(info.state.subjects ?? {}).length;
    await new Promise<void>((done) => {
      if (left === 0) done();
      this.#hearOn(subject, (message, isLast) => {
        hear(message);
        if (isLast || --left <= 0) done();
      });
    });
  }

  /** Hears a subject until this room is left. Where a consumer ends, another begins. */
  async #hearOn(subject: string, hear: (message: Message, isLast: boolean) => void) {
    const options = { filter_subjects: subject, deliver_policy: DeliverPolicy.LastPerSubject };
    const heard: Heard = { upTo: 0, messages: undefined };
    const checking = setInterval(() => this.#checkUpTo(subject, heard, hear), CHECK);
    checking.unref();
    while (!this.#isLeft) {
      try {
        const consumer = await this.#parts.client.consumers.get(STREAM, options);
        heard.messages = await consumer.consume({ max_messages: 1_000, expires: PULL, idle_heartbeat: HEARTBEAT });
        this.#streams.add(heard.messages);
        for await (const message of heard.messages) {
          hear({ subject: message.subject, seq: message.seq, text: message.string() }, message.info.pending === 0);
          heard.upTo = Math.max(heard.upTo, message.seq);
        }
      } catch {
        // Tried again, as long as the room is open here.
      }
      if (heard.messages) this.#streams.delete(heard.messages);
      if (!this.#isLeft) await wait(200 + Math.random() * 300);
    }
    clearInterval(checking);
  }

  /**
   * After a server of a cluster has gone, a consumer may live on and tell nothing, and another may not come about for long
   * (seen with nats-server 2.9). So the stream itself is asked for its last message. Twice behind it, this process fetches
   * what it has missed, one by one, and gives the consumer up.
   */
  async #checkUpTo(subject: string, heard: Heard, hear: (message: Message, isLast: boolean) => void) {
    const { manager } = this.#parts;
    try {
      const last = await lastOf(manager, subject);
      if (!last || last.seq <= heard.upTo) {
        heard.behind = undefined;
        return;
      }
      const isStill = heard.behind !== undefined && heard.upTo <= heard.behind;
      heard.behind = heard.upTo;
      if (!isStill) return;
      heard.messages?.stop();
      while (heard.upTo < last.seq) {
        // The client's types don't know this part of the request.
        const from: SeqMsgRequest & { next_by_subj: string } = { seq: heard.upTo + 1, next_by_subj: subject };
        const next = await manager.streams.getMessage(STREAM, from);
        if (!next) break;
        hear({ subject: next.subject, seq: next.seq, text: next.string() }, next.seq >= last.seq);
        heard.upTo = Math.max(heard.upTo, next.seq);
      }
    } catch {
      // The stream has no leader now: it is asked again soon.
    }
  }

  #hearRoom(seq: number, text: string) {
    const subject = `room.${this.record.code}.state`;
    if (seq <= (this.#last.get(subject) ?? 0)) return;
    this.#last.set(subject, seq);
    this.room = JSON.parse(text) as Room;
    this.#watchers.tell("room");
    if (this.room.isEnded) this.#leave();
  }

  #hearVote(subject: string, seq: number, text: string) {
    if (seq <= (this.#last.get(subject) ?? 0)) return;
    this.#last.set(subject, seq);
    const [, , activity = "", round = "", voter = ""] = subject.split(".");
    const { change, ballot } = parse(KeptVote, JSON.parse(text));
    const vote = {
      activity: Buffer.from(activity, "base64url").toString(),
      round: Number(round),
      voter,
      change,
      ballot,
    };
    if (this.#votes.put(vote)) this.#watchers.tell("votes");
  }

  async change(event: RoomEvent): Promise<Room> {
    const subject = `room.${this.record.code}.state`;
    return await untilDone(async () => {
      const before = this.room;
      const room = reduced(before, event);
      if (room === before) return before;
      const text = JSON.stringify(room);
      const seq = await this.#publish(subject, text);
      if (seq !== undefined) {
        this.#hearRoom(seq, text);
        this.#send(`kept.${this.record.code}`, `${seq} ${subject} ${text}`);
        return room;
      }
      const kept = await lastOf(this.#parts.manager, subject);
      if (kept) this.#hearRoom(kept.seq, kept.data);
      return undefined;
    });
  }

  voterOf(token: string): string {
    return hashed(this.#key, token);
  }

  async put(vote: VotePut) {
    const { activity, round, voter, ballot, change } = vote;
    const subject = `vote.${this.record.code}.${Buffer.from(activity).toString("base64url")}.${round}.${voter}`;
    const text = JSON.stringify({ change, ballot });
    await untilDone(async () => {
      const kept = this.#votes.of(activity, round).get(voter);
      if (kept && kept.change >= change) return true;
      const seq = await this.#publish(subject, text);
      if (seq !== undefined) {
        this.#hearVote(subject, seq, text);
        this.#send(`kept.${this.record.code}`, `${seq} ${subject} ${text}`);
        return true;
      }
      // Another process has kept one of the same voter meanwhile: the later change of mind holds.
      const last = await lastOf(this.#parts.manager, subject);
      if (last) this.#hearVote(subject, last.seq, last.data);
      return undefined;
    });
  }

  /** @returns its sequence; undefined where this process has not heard the subject's last message yet */
  async #publish(subject: string, text: string): Promise<number | undefined> {
    try {
      const expect = { lastSubjectSequence: this.#last.get(subject) ?? 0 };
      return (await this.#parts.client.publish(subject, text, { expect, timeout: TRY })).seq;
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === OTHER_LAST) return undefined;
      throw error;
    }
  }

  tally(activity: string, round: number) {
    return this.#votes.of(activity, round);
  }

  tellPresent(present: Present) {
    if (isSame(present, this.#mine)) return;
    this.#mine = present;
    this.#tellOthers();
    this.#count();
  }

  say(text: string) {
    this.#send(`say.${this.record.code}`, text);
  }

  #tellOthers() {
    this.#send(`present.${this.record.code}`, `${this.#me} ${this.#mine.phones} ${this.#mine.lecturers}`);
  }

  #send(subject: string, text: string) {
    if (!this.#parts.connection.isClosed()) this.#parts.connection.publish(subject, text);
  }

  #count() {
    const since = performance.now() - 3 * ROLL_CALL;
    let present = this.#mine;
    for (const [who, { phones, lecturers, at }] of this.#others) {
      if (who === this.#me || at < since) continue;
      present = { phones: present.phones + phones, lecturers: present.lecturers + lecturers };
    }
    if (isSame(present, this.present)) return;
    this.present = present;
    this.#watchers.tell("present");
  }

  async end() {
    const { code } = this.record;
    await this.change({ type: "end" });
    // The state stays until it is as old as all goes, so that every process hears of the end.
    for (const filter of [`room.${code}.key`, `room.${code}.record`, `vote.${code}.>`])
      await this.#parts.manager.streams.purge(STREAM, { filter });
    this.#leave();
  }

  #leave() {
    this.close();
    this.#forget();
  }

  close() {
    this.#isLeft = true;
    clearInterval(this.#rollCall);
    for (const stream of this.#streams) stream.stop();
    for (const subscription of this.#heard) subscription.unsubscribe();
  }
}

/** The last message of a subject, as a quorum of the servers has it. */
async function lastOf(manager: JetStreamManager, subject: string): Promise<{ seq: number; data: string } | undefined> {
  try {
    const message = await manager.streams.getMessage(STREAM, { last_by_subj: subject });
    return message ? { seq: message.seq, data: message.string() } : undefined;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return undefined;
    throw error;
  }
}

/** Tries again while servers come and go. @param attempt gives undefined where it has to be tried again. @param patience in ms */
async function untilDone<Value>(attempt: () => Promise<Value | undefined>, patience = PATIENCE): Promise<Value> {
  const since = performance.now();
  for (let pause = 50; ; pause = Math.min(500, 2 * pause)) {
    const isLast = performance.now() - since > patience;
    try {
      const value = await attempt();
      if (value !== undefined) return value;
      if (isLast) throw new Error("It was not kept in time.");
    } catch (error) {
      if (isLast) throw error;
    }
    await wait(pause * (0.5 + Math.random() / 2));
  }
}
