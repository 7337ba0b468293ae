// The wire between the deck's window and the speaker view. Two ways, for where one does not work: a broadcast channel,
// and messages to the window that opened this one, or that has written to it. What comes in twice counts once.
import { type GenericSchema, integer, is, literal, number, object, optional, pipe, string } from "valibot";
import { deckName, deckWindow, isForDeck, type Role, windowIs, windowKept } from "./address.ts";

export interface Channel<Message> {
  send(message: Message): void;
  /** Sends it with the right to fill the screen, which the browser gives only to a click or a key in this window. */
  sendWithFullscreen(message: Message): void;
  /** The speaker view belongs to no deck's window any more: it asks all of them, and belongs to the one that answers first. */
  leaves(): void;
}

/**
 * Opens the wire.
 *
 * @param me what this window is: it hears only the other kind
 * @param schema what a message to this window may be; anything else is dropped
 * @param receive gets each message once, in the order in which it was sent
 */
export function openChannel<Sent extends object, Heard extends object>(
  me: Role,
  schema: GenericSchema<Heard>,
  receive: (message: Heard) => void,
): Channel<Sent> {
  const Envelope = object({
    deck: literal(deckName),
    role: literal(me === "deck" ? "speaker" : "deck"),
    from: string(),
    count: pipe(number(), integer()),
    /** The deck's window that the message is to, or from. */
    ...(me === "deck" ? { to: optional(string()) } : { of: string() }),
    message: schema,
  });
  const own = me === "deck" ? deckWindow() : undefined;
  // A speaker view that the deck's window has opened has a copy of what that window keeps.
  let partner = me === "speaker" ? windowKept() : undefined;
  /** Two decks in two tabs: each has the speaker view that it has opened. */
  const isMine = (data: object): boolean => {
    if (me === "deck") return isForDeck(data, own);
    const { of } = data as { of: string };
    if (!partner) {
      partner = of;
      windowIs(of);
    }
    return of === partner;
  };
  const from = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const last = new Map<string, number>();
  const windows = new Set<Window>(window.opener ? [window.opener as Window] : []);
  let count = 0;
  /** A speaker view that does not know whose it is asks the window that has opened it, before it asks all. */
  let asksOpener = me === "speaker";

  const take = (data: unknown) => {
    if (!is(Envelope, data) || !isMine(data) || data.count <= (last.get(data.from) ?? 0)) return;
    last.set(data.from, data.count);
    receive(data.message);
  };
  const broadcast = openBroadcast();
  broadcast?.addEventListener("message", ({ data }) => take(data));
  window.addEventListener("message", ({ data, source, origin }) => {
    if (origin !== window.origin || !is(Envelope, data)) return;
    // Without a source the window has gone meanwhile.
    if (source) windows.add(source as Window);
    take(data);
  });

  // A page opened from a file has no origin to name ("null"); `*` then reaches only a window that is known.
  const targetOrigin = window.origin === "null" ? "*" : window.origin;
  const post = (message: Sent, options: WindowPostMessageOptions & { delegate?: string }) => {
    const whose = me === "deck" ? { of: own } : partner ? { to: partner } : {};
    const envelope = { deck: deckName, role: me, from, count: ++count, ...whose, message };
    for (const other of windows) {
      if (other.closed) windows.delete(other);
      else postOr(other, envelope, options);
    }
    // The right to fill the screen goes with a message to a window only. A broadcast without it might arrive first.
    if (asksOpener && !partner && windows.size > 0) return;
    if (!options.delegate || windows.size === 0) broadcast?.postMessage(envelope);
  };
  return {
    send: (message: Sent) => post(message, { targetOrigin }),
    sendWithFullscreen: (message: Sent) => post(message, { targetOrigin, delegate: "fullscreen" }),
    leaves: () => {
      asksOpener = false;
      partner = undefined;
    },
  };
}

/** A browser that can't delegate, or not to a page from a file, sends the message without. */
function postOr(other: Window, envelope: object, options: WindowPostMessageOptions) {
  try {
    other.postMessage(envelope, options);
  } catch {
    other.postMessage(envelope, { targetOrigin: options.targetOrigin ?? "/" });
  }
}

/** @returns nothing where the browser forbids it, as Firefox does with site data blocked: messages to windows remain */
function openBroadcast(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(deckName);
  } catch {
    return undefined;
  }
}
