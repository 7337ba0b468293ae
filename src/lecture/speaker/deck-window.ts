// The speaker view's end of the wire: finds the deck's window, follows it, tells it where to go, and opens it anew.
import { addressOf } from "./address.ts";
import { openChannel } from "./channel.ts";
import { Message } from "./messages.ts";
import type { Stands } from "./stands.ts";

const ASK = 1_000; // ms
/** No answer for so long: nobody is there. */
const PATIENCE = 5_000; // ms
/** A window that has said goodbye may be reloading. */
const RELOAD = 2_000; // ms

/**
 * Keeps both windows at one place.
 *
 * @param knows whether this deck has such a slide
 * @param show is called where this window has to follow; `isMove` is false when the two have only found one another
 */
export function follows(
  view: HTMLElement,
  stands: Stands,
  knows: (slide: string) => boolean,
  show: (isMove: boolean) => void,
) {
  const alone = view.querySelector(".alone");
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = (time: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => alone?.replaceChildren(...noDeck()), time);
  };

  const tell = (asks = false) => channel.send({ type: "stand", stand: stands.now, asks });
  const channel = openChannel("speaker", Message, (message) => {
    if (message.type === "bye") return wait(RELOAD);
    wait(PATIENCE);
    alone?.replaceChildren();
    if (!knows(message.stand.slide)) return;
    const isMove = stands.now.turn > 0;
    const isNews = stands.hear(message.stand, true);
    stands.begin();
    if (isNews) {
      show(isMove);
      // There may be a third window.
      tell();
    } else if (message.asks) tell();
  });

  setInterval(() => tell(true), ASK);
  tell(true);
  wait(RELOAD);
  return { tell: () => tell(), toFront };
}

/** Says that the deck's window is gone, with a way to open it again at the same slide. */
function noDeck(): Node[] {
  const link = document.createElement("a");
  link.href = addressOf("deck");
  link.target = "_blank";
  link.rel = "opener";
  link.textContent = "Open the deck";
  return [document.createTextNode("The deck’s window is not open. "), link];
}

/** Brings the deck's window to the front, where this one was opened by it. */
function toFront() {
  (window.opener as Window | null)?.focus();
}
