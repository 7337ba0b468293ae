// The embedded store: memory, and a file that is only ever added to. What is acknowledged has been written; a process that
// is killed comes back with it. Many votes at once are written at once.
import {
  closeSync,
  existsSync,
  fdatasync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  write,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { NEW_ROOM, type Room, reduced } from "../room.ts";
import type { RoomEvent } from "../wire.ts";
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

const written = promisify(write);
const synced = promisify(fdatasync);

const SYNC = 1_000; // ms
const SWEEP = 600_000; // ms

/** A line of the file: the room's record first, then what happened. */
type Line = { readonly record: RoomRecord } | { readonly event: RoomEvent } | { readonly vote: VotePut };

/** @param folder where the rooms' files are; in memory alone where left out */
export function memoryAndFile(folder?: string): Store {
  const rooms = new Map<string, FileRoom>();
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (folder) dropOld(folder);
  const sweep = folder ? setInterval(() => dropOld(folder), SWEEP).unref() : undefined;
  const forget = (code: string) => rooms.delete(code);
  return {
    open: async (record) => {
      const room = new FileRoom(folder, record.code, newKey(), forget);
      await room.begin(record);
      rooms.set(record.code, room);
      return room;
    },
    find: async (code) => {
      const open = rooms.get(code);
      if (open || !folder || !existsSync(join(folder, `${code}.key`))) return open;
      const room = new FileRoom(folder, code, readFileSync(join(folder, `${code}.key`), "utf8"), forget);
      if (!room.read()) return undefined;
      rooms.set(code, room);
      return room;
    },
    close: async () => {
      clearInterval(sweep);
      for (const room of rooms.values()) await room.close();
      rooms.clear();
    },
  };
}

/** Rooms end on their day, also those that no process serves any more: their keys and their votes go. */
function dropOld(folder: string) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".key"))) {
    const [key, votes] = [join(folder, file), join(folder, file.replace(/key$/, "jsonl"))];
    if (endOf(key, votes) > Date.now()) continue;
    for (const path of [key, votes]) rmSync(path, { force: true });
  }
}

/** @returns when a room ends by itself, in ms since 1970; a day after it began where its file can't be read */
function endOf(key: string, votes: string): number {
  try {
    const [first = ""] = readFileSync(votes, "utf8").split("\n", 1);
    const { record } = JSON.parse(first) as { record: RoomRecord };
    return record.ends;
  } catch {
    return (statSync(key, { throwIfNoEntry: false })?.mtimeMs ?? 0) + 24 * 3_600_000;
  }
}

class FileRoom implements RoomStore {
  room: Room = NEW_ROOM;
  present = NOBODY;
  readonly #code: string;
  readonly #folder: string | undefined;
  readonly #key: string;
  readonly #forget: (code: string) => void;
  readonly #votes = new Votes();
  readonly #watchers = new Watchers();
  readonly watch = this.#watchers.watch;
  #record: RoomRecord | undefined;
  #file: number | undefined;
  /** Lines that wait for the disk, and the writing that will take them. */
  #waiting = "";
  #next: Promise<void> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #sync: NodeJS.Timeout | undefined;

  constructor(folder: string | undefined, code: string, key: string, forget: (code: string) => void) {
    this.#folder = folder;
    this.#code = code;
    this.#key = key;
    this.#forget = forget;
  }

  get record(): RoomRecord {
    if (!this.#record) throw new Error(`The room ${this.#code} has no record.`);
    return this.#record;
  }

  async begin(record: RoomRecord) {
    this.#record = record;
    if (this.#folder) {
      writeFileSync(this.#path("key"), this.#key, { mode: 0o600 });
      this.#file = openSync(this.#path("jsonl"), "a", 0o600);
    }
    await this.#append({ record });
  }

  /** Reads the file. What was cut off in the middle of a line was never acknowledged. @returns whether there is a room */
  read(): boolean {
    const path = this.#path("jsonl");
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const end = bytes.lastIndexOf(10) + 1;
    for (const line of bytes.subarray(0, end).toString("utf8").split("\n"))
      if (line) this.#take(JSON.parse(line) as Line);
    if (!this.#record) return false;
    this.#file = openSync(path, "r+");
    ftruncateSync(this.#file, end);
    closeSync(this.#file);
    this.#file = openSync(path, "a");
    return true;
  }

  #take(line: Line) {
    if ("record" in line) this.#record = line.record;
    else if ("event" in line) this.room = reduced(this.room, line.event);
    else this.#votes.put(line.vote);
  }

  async change(event: RoomEvent): Promise<Room> {
    const room = reduced(this.room, event);
    if (room === this.room) return room;
    this.room = room;
    await this.#append({ event });
    this.#watchers.tell("room");
    return room;
  }

  voterOf(token: string): string {
    return hashed(this.#key, token);
  }

  async put(vote: VotePut) {
    const isNews = this.#votes.put(vote);
    // Also where it is none: the vote that it repeats may still wait for the disk.
    await (isNews ? this.#append({ vote }) : (this.#next ?? this.#writing));
    if (isNews) this.#watchers.tell("votes");
  }

  tally(activity: string, round: number) {
    return this.#votes.of(activity, round);
  }

  tellPresent(present: Present) {
    if (isSame(present, this.present)) return;
    this.present = present;
    this.#watchers.tell("present");
  }

  say(text: string) {
    this.#watchers.tell("said", text);
  }

  async end() {
    await this.change({ type: "end" });
    await this.close();
    this.#forget(this.#code);
    if (!this.#folder) return;
    for (const ending of ["key", "jsonl"]) rmSync(this.#path(ending), { force: true });
  }

  async close() {
    await (this.#next ?? this.#writing);
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #path(ending: string) {
    return join(this.#folder ?? "", `${this.#code}.${ending}`);
  }

  /** @returns once the line is with the disk; all lines that come meanwhile go in one writing */
  #append(line: Line): Promise<void> {
    const file = this.#file;
    if (file === undefined) return Promise.resolve();
    this.#waiting += `${JSON.stringify(line)}\n`;
    // After a writing that failed all others fail: what is in memory then is more than what is kept.
    this.#next ??= this.#writing.then(async () => {
      const lines = Buffer.from(this.#waiting);
      this.#waiting = "";
      this.#next = undefined;
      this.#writing = this.#write(file, lines);
      await this.#writing;
    });
    return this.#next;
  }

  async #write(file: number, lines: Buffer) {
    for (let at = 0; at < lines.length; ) at += (await written(file, lines, at)).bytesWritten;
    // What has been written outlives this process. That it outlives a power cut, too, is seen to once a second: on a busy
    // disk it takes longer than a student waits.
    this.#sync ??= setTimeout(async () => {
      this.#sync = undefined;
      if (this.#file === file) await synced(file).catch(() => {});
    }, SYNC);
    this.#sync.unref();
  }
}
