// The deck's end of the wire: tells the speaker view where the deck stands, and follows it.
import type { Blackout } from "../blackout.ts";
import type { LectureDeck } from "../deck.ts";
import { fillScreen } from "../fullscreen.ts";
import { ink } from "../pen/ink.ts";
import type { Votes } from "../vote/votes.ts";
import { openChannel } from "./channel.ts";
import { tellsLook } from "./look.ts";
import { ForDeck, type ForSpeaker } from "./messages.ts";
import { type ScreenPlace, screenAt } from "./screens.ts";
import { sharedInk } from "./shared-ink.ts";
import { Stands } from "./stands.ts";

/** @param loadPen loads what shows ink on the wall */
export function followsSpeaker(deck: LectureDeck, blackout: Blackout, votes: Votes, loadPen: () => Promise<unknown>) {
  const place = () => ({ slide: deck.slide.id, step: deck.step, screen: blackout.screen });
  const stands = new Stands(place());
  const tell = (asks = false) => channel.send({ type: "stand", stand: stands.now, ink: ink.drawn.turn, asks });
  let isFollowing = false;

  const channel = openChannel<ForSpeaker, ForDeck>("deck", ForDeck, (message) => {
    if (message.type === "fill") {
      fill(message.screen);
      return;
    }
    if (message.type === "vote") {
      votes.next();
      return;
    }
    if (message.type === "look") {
      tellLook();
      return;
    }
    if (message.type !== "stand") {
      shared.hear(message);
      return;
    }
    const { stand, asks, by } = message;
    const slide = deck.slides.find(({ id }) => id === stand.slide);
    const isNews = slide !== undefined && stands.hear(stand, false);
    if (isNews && by && votes.turn(by)) {
      // As on the wall: the vote turns, and the speaker view comes back to its question.
      stands.move(place());
      tell();
    } else if (isNews) {
      isFollowing = true;
      if (deck.isOverview) deck.toggleOverview();
      deck.goTo(slide, stand.step);
      blackout.show(stand.screen);
      isFollowing = false;
    }
    // Whoever has been heard holds a place to come back to: after a reload that is more than an address.
    stands.begin();
    if (asks) tell();
    shared.compare(message.ink);
  });
  const shared = sharedInk(channel.send, loadPen);

  const fill = async (place?: ScreenPlace) => {
    // The types don't know `screen` yet.
    const options = place && ({ screen: await screenAt(place) } as FullscreenOptions);
    channel.send({ type: "filled", isAllowed: await fillScreen(options) });
  };

  const moved = () => {
    if (!isFollowing && stands.move(place())) tell();
  };
  for (const event of ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"] as const) {
    deck.on(event, moved);
  }
  const tellLook = tellsLook(deck, (slide, look) => channel.send({ type: "look", slide, look }));
  window.addEventListener("pagehide", () => channel.send({ type: "bye" }));
  window.addEventListener("pageshow", (event) => event.persisted && tell(true));
  tell(true);
}
