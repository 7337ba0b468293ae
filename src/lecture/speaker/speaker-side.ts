// The speaker view's end of the wire: finds the deck's window, follows it, tells it where to go, and opens it anew.
import { demand } from "../../dom/demand.ts";
import { addressOf } from "../../wire/address.ts";
import { openChannel } from "../../wire/channel.ts";
import { type By, type ForDeck, ForSpeaker } from "../../wire/messages.ts";
import type { SharedPosition } from "../../wire/shared-position.ts";
import { speakerSide as words } from "../../words/here.ts";
import { announce } from "../announce.ts";
import { ink } from "../pen/ink.ts";
import { hasOtherScreen, otherScreen } from "./screens.ts";
import { sharedInk } from "./shared-ink.ts";

const ASK = 1_000; // ms
/** No answer for so long: nobody is there. */
const PATIENCE = 5_000; // ms
/** A window that has said goodbye may be reloading. */
const RELOAD = 2_000; // ms

interface Following {
  /** Whether this deck has such a slide. */
  knows(slide: string): boolean;
  /** Called where this window has to follow; `isMove` is false when the two have only found one another. */
  show(isMove: boolean): void;
  /** Called with a slide's markup as it is in the deck’s window now. */
  showLook(slide: string, look: string): void;
  /** Loads what shows ink in this window. */
  loadPen(): Promise<unknown>;
}

/** Keeps both windows at one place. */
export function follows(view: HTMLElement, shown: SharedPosition, { knows, show, showLook, loadPen }: Following) {
  const alone = demand(view, ".alone");
  const fill = demand<HTMLButtonElement>(view, "[data-intent=present]");
  const isFound = (found: boolean) => {
    alone.replaceChildren(...(found ? [] : noDeck()));
    fill.disabled = !found;
    if (!found) channel.leaves();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => isFound(false), time);
  };

  const tell = (asks = false, by?: By) =>
    channel.send({ type: "position", position: shown.now, ink: ink.drawn.turn, asks, ...(by && { by }) });
  const channel = openChannel<ForDeck, ForSpeaker>("speaker", ForSpeaker, (message) => {
    if (message.type === "bye") return wait(RELOAD);
    if (message.type === "filled") {
      return announce(message.isAllowed ? "" : words.fillFromDeck);
    }
    if (message.type === "look") return showLook(message.slide, message.look);
    if (message.type !== "position") {
      shared.hear(message);
      return;
    }
    wait(PATIENCE);
    isFound(true);
    shared.compare(message.ink);
    if (!knows(message.position.slide)) return;
    const isMove = shown.now.clock > 0;
    const isNews = shown.hear(message.position, true);
    shown.begin();
    if (isNews) {
      show(isMove);
      // There may be a third window.
      tell();
    } else if (message.asks) tell();
  });
  const shared = sharedInk(channel.send, loadPen);

  setInterval(() => tell(true), ASK);
  tell(true);
  channel.send({ type: "look" });
  wait(RELOAD);

  const offer = () => fill.replaceChildren(hasOtherScreen() ? words.onOtherScreen : words.fullScreen);
  (screen as Screen & EventTarget).addEventListener?.("change", offer);
  offer();
  /** The deck fills the other screen where there is one and the browser may tell, its own where not. */
  const present = async () => {
    const place = hasOtherScreen() ? await otherScreen() : undefined;
    channel.sendWithFullscreen({ type: "fill", ...(place && { screen: place }) });
  };
  const vote = () => channel.send({ type: "vote" });
  return { tell: (by?: By) => tell(false, by), toFront, present, vote };
}

/** Says that the deck's window is gone, with a way to open it again at the same slide. */
function noDeck(): Node[] {
  const link = document.createElement("a");
  link.href = addressOf("deck");
  link.target = "_blank";
  link.rel = "opener";
  link.textContent = words.openDeck;
  return [document.createTextNode(words.noDeck), link];
}

/** Brings the deck's window to the front, where this one was opened by it. */
function toFront() {
  (window.opener as Window | null)?.focus();
}
