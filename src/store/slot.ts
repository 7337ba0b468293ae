// One key of a browser's storage, shared with other tabs: each write goes into what they have written meanwhile.
// Where storage is full or forbidden all is kept in memory, until the page is closed.
import { ALL_KINDS, type Entries, type Entry, type EntryKind, type Kept, keptOf, merged, read } from "./kept.ts";
import { keptByVersion1 } from "./older.ts";

/**
 * What whoever uses the page has to be told: something stored could not be read, and is set aside; nothing can be
 * stored; what an older version kept was taken over.
 */
export type News = "unreadable" | "unkept" | "older";

export class Slot {
  readonly #storage: () => Storage;
  readonly #key: string;
  /** Tells that entries of a kind may have changed, here or in another tab. */
  readonly #changed: (kind: EntryKind) => void;
  readonly #told: (news: News) => void;
  #kept: Kept = keptOf(0);
  /** What storage held when it was last read or written. */
  #stored: string | null = null;

  /** @param storage gives the storage; may throw, as `localStorage` does where it is forbidden */
  constructor(storage: () => Storage, key: string, changed: (kind: EntryKind) => void, told: (news: News) => void) {
    this.#storage = storage;
    this.#key = key;
    this.#changed = changed;
    this.#told = told;
    this.#refresh();
    window.addEventListener("storage", (event) => event.key === key && this.#follow());
    // A page that the browser has kept while another was shown has heard nothing meanwhile.
    window.addEventListener("pageshow", ({ persisted }) => persisted && this.#follow());
  }

  all<K extends EntryKind>(kind: K): Entries<K> {
    return this.#kept[kind];
  }

  put<K extends EntryKind>(kind: K, name: string, value: Omit<Entry<K>, "at">) {
    this.#change([kind], (kept) => {
      // Later than the entry before it, even where the clock was set back meanwhile.
      const at = Math.min(Number.MAX_SAFE_INTEGER, Math.max(Date.now(), (kept[kind][name]?.at ?? 0) + 1));
      return { ...kept, [kind]: { ...kept[kind], [name]: { ...value, at } } };
    });
  }

  /** Takes in entries from elsewhere; the later of two holds. */
  add(entries: Kept) {
    this.#change(ALL_KINDS, (kept) => merged(kept, { ...entries, begun: kept.begun }));
  }

  /** Begins anew, in every tab, without what was set aside. Settings stay: they are about reading, not the lesson. */
  reset() {
    this.#change(ALL_KINDS, ({ begun, settings }) => keptOf(Math.max(Date.now(), begun + 1), { settings }));
    try {
      const storage = this.#storage();
      for (const key of Object.keys(storage)) if (key.startsWith(this.#aside)) storage.removeItem(key);
    } catch {
      // Nothing is stored where storage is forbidden.
    }
  }

  /** What the keys start with under which unreadable data is set aside. */
  get #aside() {
    return `${this.#key}:set-aside:`;
  }

  get kept(): Kept {
    return this.#kept;
  }

  #change(kinds: readonly EntryKind[], change: (kept: Kept) => Kept) {
    const isKnown = this.#refresh();
    this.#kept = change(this.#kept);
    // What could be neither read nor set aside is not written over.
    if (isKnown) this.#write();
    kinds.forEach(this.#changed);
  }

  /** Another tab has written. Should it have missed what was written here at the same moment, that is written again. */
  #follow() {
    if (this.#refresh() && this.#stored !== null && JSON.stringify(this.#kept) !== this.#stored) this.#write();
    ALL_KINDS.forEach(this.#changed);
  }

  /**
   * Takes in what is stored.
   *
   * @returns whether that is known now
   */
  #refresh(): boolean {
    try {
      const storage = this.#storage();
      const stored = storage.getItem(this.#key);
      if (stored === null) this.#takeOver(storage);
      else if (stored !== this.#stored) this.#read(storage, stored);
      return true;
    } catch {
      this.#told("unkept");
      return false;
    }
  }

  #read(storage: Storage, stored: string) {
    const { kept, isWhole } = read(stored);
    if (!isWhole) storage.setItem(this.#aside + Date.now(), stored);
    this.#stored = stored;
    // Where two entries are of the same time, all tabs take the stored one.
    this.#kept = merged(kept, this.#kept);
    if (isWhole) return;
    this.#told("unreadable");
    this.#write();
  }

  /** Nothing is stored yet, unless by version 1. */
  #takeOver(storage: Storage) {
    const { kept, keys } = keptByVersion1(storage);
    if (keys.length === 0) return;
    this.#kept = merged(this.#kept, kept);
    if (!this.#write()) return;
    for (const key of keys) storage.removeItem(key);
    this.#told("older");
  }

  /** @returns whether it could be stored */
  #write(): boolean {
    const text = JSON.stringify(this.#kept);
    try {
      this.#storage().setItem(this.#key, text);
      this.#stored = text;
      return true;
    } catch {
      this.#told("unkept");
      return false;
    }
  }
}
