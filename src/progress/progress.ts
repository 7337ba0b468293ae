// The progress store: what the student answered, wrote and chose, and where they were. It stays on the device.
//
// A widget reads and writes entries by kind and name, and listens to a kind to follow other places and other tabs:
//
//   progress.get("texts", "explain")?.text
//   progress.put("texts", "explain", { text: "…" })
//   progress.addEventListener("texts", this)
//   progress.put("answers", questionId, { given: "ring=2&other=1", isRight: true })
//
// Answers are the student's own in the review document, and kept. In the lecture they are the class's: they outlive
// a reload, but not the day, so that next week's class begins anew. The page says which: `<html data-answers>`.
import type { Entries, Entry, Kept, Kind } from "./kept.ts";
import { keyOf } from "./key.ts";
import { type News, Store } from "./store.ts";

const HOUR = 3_600_000; // ms
/** How long a class's answers, votes and timers last, should the browser bring its last session back. */
const SESSION = 12 * HOUR;

class Progress extends EventTarget {
  /** The lesson's id. */
  readonly lesson: string;
  readonly #device: Store;
  /** As long as the window is open: a reload loses nothing. */
  readonly #session: Store;
  readonly #answers: Store;
  readonly #news = new Set<News>();
  #tell: ((news: News) => void) | undefined;

  constructor({ lesson = "", answers }: DOMStringMap) {
    super();
    this.lesson = lesson;
    const store = (storage: () => Storage) =>
      new Store(
        storage,
        keyOf(lesson),
        (kind) => this.dispatchEvent(new Event(kind)),
        (news) => this.#note(news),
      );
    this.#device = store(() => localStorage);
    this.#session = store(() => sessionStorage);
    this.#answers = answers === "session" ? this.#session : this.#device;
  }

  /** @returns what is kept under a kind and a name, or undefined */
  get<K extends Kind>(kind: K, name: string): Entry<K> | undefined {
    return this.all(kind)[name];
  }

  /** All entries of a kind, by name. */
  all<K extends Kind>(kind: K): Entries<K> {
    const entries = this.#storeOf(kind).all(kind);
    if (this.#storeOf(kind) !== this.#session) return entries;
    const since = Date.now() - SESSION;
    return Object.fromEntries(Object.entries(entries).filter(([, { at }]) => at > since));
  }

  /** Keeps an entry; it takes the place of the one of the same kind and name. */
  put<K extends Kind>(kind: K, name: string, value: Omit<Entry<K>, "at">) {
    this.#storeOf(kind).put(kind, name, value);
  }

  /** @param tell is called once for each thing that whoever uses the page has to be told, those of before included */
  onNews(tell: (news: News) => void) {
    this.#tell = tell;
    for (const news of this.#news) tell(news);
  }

  /** All that is kept on the device. */
  get kept(): Kept {
    return this.#device.kept;
  }

  /** Takes in entries from elsewhere; of two, the later one holds. */
  add(kept: Kept) {
    this.#device.add(kept);
  }

  /** Deletes everything but the settings. */
  reset() {
    this.#device.reset();
  }

  #storeOf(kind: Kind) {
    if (kind === "timers" || kind === "votes") return this.#session;
    return kind === "answers" ? this.#answers : this.#device;
  }

  #note(news: News) {
    if (this.#news.has(news)) return;
    this.#news.add(news);
    this.#tell?.(news);
  }
}

export const progress = new Progress(document.documentElement.dataset);
