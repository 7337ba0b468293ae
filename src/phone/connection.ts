// How a phone hears what is new: a stream of events, watched; where that stays mute, as behind proxies that hold it back
// without an error, by asking. Ends up asking ever more slowly, never all phones at a time.
import { safeParse } from "valibot";
import { BEAT, Now } from "../live/wire.ts";
import type { Link } from "./view.tsx";

/** A stream that says nothing for so long is held back by something on the way, in ms. */
const MUTE_AT_FIRST = 3_000;
const MUTE = 2 * BEAT + 1_000;
/** How often a phone asks while it has no stream, and how much later after each failure, in ms. */
const ASK = 3_000;
const SLOWEST = 15_000;
/** A stream is tried again after so long, in ms. */
const TRY_STREAM = 60_000;
const PATIENCE = 8_000; // for an answer, in ms

/** Spread, so that a hall full of phones does not ask at once. */
const spread = (time: number) => time * (0.7 + Math.random() * 0.6);

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
    stream?.close();
    stream = new EventSource(`${room}/news`);
    const alive = () => {
      clearTimeout(watch);
      clearTimeout(asking);
      watch = setTimeout(mute, MUTE);
    };
    watch = setTimeout(mute, MUTE_AT_FIRST);
    stream.onmessage = ({ data }) => {
      alive();
      take(data);
    };
    stream.addEventListener("beat", alive);
    stream.onerror = mute;
  };
  /** The stream is of no use now: the phone asks, and tries a stream again later. */
  const mute = () => {
    clearTimeout(watch);
    stream?.close();
    stream = undefined;
    watch = setTimeout(listen, spread(failures > 0 ? ASK * 2 : TRY_STREAM));
    clearTimeout(asking);
    asking = setTimeout(ask, spread(500));
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
    if (!stream) asking = setTimeout(ask, spread(Math.min(SLOWEST, ASK * (1 + failures))));
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
