// How a phone hears what is new: a stream of events, watched; where that stays mute, as behind proxies that hold it back
// without an error, by asking, ever more slowly where nobody answers.
import { safeParse } from "valibot";
import { BEAT, Now } from "../live/wire.ts";
import { ASK, askAfter, spread, streamAfter, TRY_STREAM } from "./pace.ts";
import type { Link } from "./view.tsx";

/** A stream that says nothing for so long is held back by something on the way, in ms. */
const MUTE_AT_FIRST = 3_000;
const MUTE = 2 * BEAT + 1_000;
const PATIENCE = 8_000; // for an answer, in ms

/**
 * Hears what is new from now on.
 *
 * @param room the room's path
 * @param hear is told what is new, whole
 * @param tell is told how the phone is connected
 * @returns asks at once, as after something was sent
 */
export function connect(room: string, hear: (now: Now) => void, tell: (link: Link) => void): () => void {
  let stream: EventSource | undefined;
  let watch: ReturnType<typeof setTimeout>;
  let asking: ReturnType<typeof setTimeout>;
  let failures = 0;
  let cuts = 0;
  let etag = "";

  const take = (text: string) => {
    const { success, output } = safeParse(Now, JSON.parse(text));
    // A newer server than this page: the page is loaded again, and its answers are in storage.
    if (!success) return location.reload();
    failures = 0;
    hear(output);
    tell("fine");
  };
  const listen = () => {
    clearTimeout(watch);
    stream?.close();
    stream = new EventSource(`${room}/news`);
    const alive = () => {
      clearTimeout(watch);
      clearTimeout(asking);
      watch = setTimeout(() => giveUp(500, TRY_STREAM), MUTE);
    };
    // Nothing comes, and no error: something on the way holds the stream back.
    watch = setTimeout(() => giveUp(500, TRY_STREAM), MUTE_AT_FIRST);
    stream.onmessage = ({ data }) => {
      alive();
      take(data);
    };
    stream.addEventListener("beat", () => {
      cuts = 0;
      alive();
    });
    stream.onerror = () => giveUp(ASK, streamAfter(cuts++));
  };
  /** The stream is of no use now. @param askIn and `streamIn`: when the phone asks, and when it tries a stream again, in ms */
  const giveUp = (askIn: number, streamIn: number) => {
    clearTimeout(watch);
    stream?.close();
    stream = undefined;
    watch = setTimeout(listen, spread(streamIn));
    clearTimeout(asking);
    asking = setTimeout(ask, spread(askIn));
  };
  const ask = async () => {
    clearTimeout(asking);
    try {
      const headers: HeadersInit = etag ? { "If-None-Match": etag } : {};
      const answer = await fetch(`${room}/now${stream ? "" : "?alone"}`, {
        headers,
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 404) {
        tell("ended");
        failures++;
      } else if (answer.status === 200) {
        etag = answer.headers.get("etag") ?? "";
        take(await answer.text());
      } else if (answer.status === 304) {
        failures = 0;
        tell("fine");
      } else throw new Error(`${answer.status}`);
    } catch {
      failures++;
      tell(navigator.onLine ? "no server" : "no network");
    }
    if (!stream) asking = setTimeout(ask, spread(askAfter(failures)));
  };

  listen();
  const again = () => {
    ask();
    if (!stream) listen();
  };
  addEventListener("online", again);
  addEventListener("offline", () => tell("no network"));
  addEventListener("pageshow", ({ persisted }) => persisted && again());
  // A phone that was locked may hold a stream that is long dead.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && ask());
  return ask;
}
