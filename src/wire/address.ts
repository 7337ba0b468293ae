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
