// The lecture's log: how long each slide was shown. Time with a black or white screen is counted apart: something else
// went on then. It is kept as long as the window is open, through reloads.
import { type InferOutput, integer, number, object, pipe, record, string } from "valibot";
import { atRest } from "./at-rest.ts";
import type { LectureDeck } from "./deck.ts";
import { stored } from "./stored.ts";

const whole = pipe(number(), integer());
/** By the slide's id: ms shown, ms with a black or white screen, and how many times the slide was gone to. */
const Times = record(string(), object({ shown: whole, covered: whole, visits: whole }));
export type Times = Readonly<InferOutput<typeof Times>>;

export interface Log {
  /** The times until now. */
  read(): Times;
  /** Begins anew, with the slide that is shown. */
  clear(): void;
}

export function keepsLog(deck: LectureDeck): Log {
  const kept = stored(() => sessionStorage, "log", Times);
  let times: Times = kept.read() ?? {};
  let slide = deck.slide.id;
  let isCovered = deck.isBlack;
  let since = Date.now();

  const writeSoon = atRest(() => kept.write(times));

  const count = (visits = 0) => {
    const before = times[slide] ?? { shown: 0, covered: 0, visits: 0 };
    // A clock that was set back takes nothing away.
    const passed = Math.max(0, Math.round(Date.now() - since));
    const [shown, covered] = isCovered ? [0, passed] : [passed, 0];
    times = {
      ...times,
      [slide]: { shown: before.shown + shown, covered: before.covered + covered, visits: before.visits + visits },
    };
    since = Date.now();
    isCovered = deck.isBlack;
  };
  const book = () => {
    count();
    kept.write(times);
  };
  const begin = () => {
    slide = deck.slide.id;
    count(1);
    writeSoon();
  };

  deck.on("slidechanged", () => {
    count();
    begin();
  });
  deck.on("paused", () => book());
  deck.on("resumed", () => book());
  window.addEventListener("pagehide", () => book());
  document.addEventListener("visibilitychange", () => book());
  if (!times[slide]) begin();

  return {
    read: () => {
      book();
      return times;
    },
    clear: () => {
      times = {};
      since = Date.now();
      begin();
    },
  };
}
