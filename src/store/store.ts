// What is kept: what the student answered, wrote and chose, and where they were. It stays on the device.
//
// A widget reads and writes entries by kind and name, and listens to a kind to follow other places and other tabs:
//
//   store.get("texts", "summary")?.text
//   store.put("texts", "summary", { text: "…" })
//   store.addEventListener("texts", this)
//   store.put("answers", questionId, { given: "ring=2&other=1", isRight: true })
//
// A document's main.ts opens one store and hands it on; whoever wants to keep things elsewhere hands on another.
import type { Entries, Entry, EntryKind, Kept } from "./kept.ts";
import { keyOf } from "./key.ts";
import { type News, Slot } from "./slot.ts";

const HOUR = 3_600_000; // ms
/** How long a class's answers, votes and timers last, should the browser bring its last session back. */
const SESSION = 12 * HOUR;

/** What is kept of a lesson. An event named after a kind says that entries of this kind may have changed. */
export interface Store extends EventTarget {
  /** The lesson's id. */
  readonly lesson: string;
  /** @returns what is kept under a kind and a name, or undefined */
  get<K extends EntryKind>(kind: K, name: string): Entry<K> | undefined;
  /** All entries of a kind, by name. */
  all<K extends EntryKind>(kind: K): Entries<K>;
  /** Keeps an entry; it takes the place of the one of the same kind and name. */
  put<K extends EntryKind>(kind: K, name: string, value: Omit<Entry<K>, "at">): void;
  /** @param tell is called once for each thing that whoever uses the page has to be told, those of before included */
  onNews(tell: (news: News) => void): void;
  /** All that is kept on the device. */
  readonly kept: Kept;
  /** Takes in entries from elsewhere; of two, the later one holds. */
  add(kept: Kept): void;
  /** Deletes everything but the settings. */
  reset(): void;
}

export interface StoreOptions {
  /** The lesson's id. */
  readonly lesson: string;
  /**
   * Whose the answers are. A student's own are kept on the `device`. In a lecture they are the class's: they outlive a
   * reload, but not the day, so that next week's class begins anew (`session`).
   */
  readonly answers: "device" | "session";
}

/** Opens the store of a lesson in this browser. */
export const openStore = (options: StoreOptions): Store => new BrowserStore(options);

class BrowserStore extends EventTarget implements Store {
  readonly lesson: string;
  readonly #device: Slot;
  /** As long as the window is open: a reload loses nothing. */
  readonly #session: Slot;
  readonly #answers: Slot;
  readonly #news = new Set<News>();
  #tell: ((news: News) => void) | undefined;

  constructor({ lesson, answers }: StoreOptions) {
    super();
    this.lesson = lesson;
    const slot = (storage: () => Storage) =>
      new Slot(
        storage,
        keyOf(lesson),
        (kind) => this.dispatchEvent(new Event(kind)),
        (news) => this.#note(news),
      );
    this.#device = slot(() => localStorage);
    this.#session = slot(() => sessionStorage);
    this.#answers = answers === "session" ? this.#session : this.#device;
  }

  get<K extends EntryKind>(kind: K, name: string): Entry<K> | undefined {
    const slot = this.#slotOf(kind);
    const entry = slot.all(kind)[name];
    return slot === this.#session && entry && entry.at <= Date.now() - SESSION ? undefined : entry;
  }

  all<K extends EntryKind>(kind: K): Entries<K> {
    const slot = this.#slotOf(kind);
    const entries = slot.all(kind);
    if (slot !== this.#session) return entries;
    const since = Date.now() - SESSION;
    return Object.fromEntries(Object.entries(entries).filter(([, { at }]) => at > since));
  }

  put<K extends EntryKind>(kind: K, name: string, value: Omit<Entry<K>, "at">) {
    this.#slotOf(kind).put(kind, name, value);
  }

  onNews(tell: (news: News) => void) {
    this.#tell = tell;
    for (const news of this.#news) tell(news);
  }

  get kept(): Kept {
    return this.#device.kept;
  }

  add(kept: Kept) {
    this.#device.add(kept);
  }

  reset() {
    this.#device.reset();
  }

  #slotOf(kind: EntryKind): Slot {
    if (kind === "timers" || kind === "votes") return this.#session;
    return kind === "answers" ? this.#answers : this.#device;
  }

  #note(news: News) {
    if (this.#news.has(news)) return;
    this.#news.add(news);
    this.#tell?.(news);
  }
}
