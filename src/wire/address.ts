// Where the deck and its speaker view are, and how they know one another: by the address that both share.

/** The deck's address without query and slide: two decks on one computer never share it. */
const path = location.pathname.replace(/index\.html$/, "");

/** The name that messages between the two windows carry. */
export const deckName = `deck:${path}`;

/** Which of the two a window is. */
export type Role = "deck" | "speaker";

export const isSpeakerView = new URLSearchParams(location.search).has("speaker");

/** @param hash the slide to open at, such as `#/definition/1` */
export const addressOf = (role: Role, hash = location.hash): string =>
  `${location.pathname}${role === "speaker" ? "?speaker" : ""}${hash}`;

/** Whether a message is the speaker view's, to this window: to the deck that it belongs to, or to any while it has none. */
export function isForDeck(data: unknown, own = deckWindow()): boolean {
  const { deck, role, to } = Object(data) as Record<string, unknown>;
  return deck === deckName && role === "speaker" && (to === undefined || to === own);
}

const KEY = `${deckName}:window`;

/**
 * The name of the deck's window that a speaker view belongs to. The deck's window makes it, and keeps it when it is
 * reloaded; a window that it opens gets a copy of what it has kept, so that a speaker view knows whose it is. Where the
 * browser keeps nothing, each load has a name of its own, and none is known.
 */
export function deckWindow(): string {
  name ??= windowKept() ?? crypto.getRandomValues(new Uint32Array(2)).join("-");
  windowIs(name);
  return name;
}
let name: string | undefined;

/** The name that is kept; undefined where none is. */
export function windowKept(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the name, until this window is closed. */
export function windowIs(of: string) {
  try {
    sessionStorage.setItem(KEY, of);
  } catch {
    // Without storage the speaker view finds its deck by asking.
  }
}
