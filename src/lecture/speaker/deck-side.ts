// The deck's end of the wire: tells the speaker view where the deck is, and follows it.
import { openChannel } from "../../wire/channel.ts";
import { ForDeck, type ForSpeaker } from "../../wire/messages.ts";
import { SharedPosition } from "../../wire/shared-position.ts";
import { fillScreen } from "../fullscreen.ts";
import type { Lecture } from "../lecture.ts";
import { MOVES } from "../moves.ts";
import { ink } from "../pen/ink.ts";
import { tellsLook } from "./look.ts";
import { type ScreenPlace, screenAt } from "./screens.ts";
import { sharedInk } from "./shared-ink.ts";

/**
 * @param loadPen loads what shows ink in the deck's window
 * @param isJustMoved whether a lecturer has moved the deck a moment ago: then it is the speaker view that follows
 */
export function followsSpeaker(
  { deck, intents, screen }: Lecture,
  loadPen: () => Promise<unknown>,
  isJustMoved: boolean,
) {
  const place = () => ({ slide: deck.slide.id, step: deck.step, screen: screen.screen });
  const shown = new SharedPosition(place());
  const tell = (asks = false) => channel.send({ type: "position", position: shown.now, ink: ink.drawn.turn, asks });
  let isFollowing = false;
  let isAhead = isJustMoved;
  let hasHeard = false;

  const channel = openChannel<ForSpeaker, ForDeck>("deck", ForDeck, (message) => {
    if (message.type === "fill") {
      fill(message.screen);
      return;
    }
    if (message.type === "vote") {
      intents.send("vote");
      return;
    }
    if (message.type === "look") {
      tellLook();
      return;
    }
    if (message.type !== "position") {
      shared.hear(message);
      return;
    }
    const { position, asks, by } = message;
    const slide = deck.slides.find(({ id }) => id === position.slide);
    // A press in the speaker view is later still, and counts.
    if (isAhead && !by) {
      shown.overrule(position);
      tell();
    }
    isAhead = false;
    hasHeard = true;
    const isNews = slide !== undefined && shown.hear(position, false);
    if (by && (intents.ask("vote", by) || intents.ask("live", by))) {
      // The vote takes it, as it takes the deck's own keys; the speaker view comes back to the question.
      shown.move(place());
      tell();
    } else if (isNews) {
      isFollowing = true;
      if (deck.isOverview) deck.toggleOverview();
      deck.goTo(slide, position.step);
      screen.show(position.screen);
      isFollowing = false;
    }
    // The speaker view knows where the lecture is. From now on this window's position counts as chosen, so that it does
    // not give way to a window that has just been opened at the first slide.
    shown.begin();
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
    if (isFollowing || !shown.move(place())) return;
    isAhead = !hasHeard; // the speaker view's answer may be on its way
    tell();
  };
  for (const event of [...MOVES, "paused", "resumed"] as const) {
    deck.on(event, moved);
  }
  const tellLook = tellsLook(deck, (slide, look) => channel.send({ type: "look", slide, look }));
  window.addEventListener("pagehide", () => channel.send({ type: "bye" }));
  window.addEventListener("pageshow", (event) => event.persisted && tell(true));
  tell(true);
}
