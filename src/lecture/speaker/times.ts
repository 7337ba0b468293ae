// Clock, elapsed time, targets, ahead or behind; with a pause for questions. Time starts with the first move, or by hand.
import { nullable, number, object, record, string } from "valibot";
import { demand } from "../../dom/demand.ts";
import { stored } from "../stored.ts";
import type { OrderedSlide } from "./order.ts";
import "./times.css";
import { language, numbers, speakerTimes as words } from "../../words/here.ts";
import { asClock, begunAt, hasBegun, inWords, type Ledger, paceOf, pausedAt, startedAt, turnedTo } from "./pace.ts";

const TICK = 500; // ms
const SAVE = 5_000; // ms
/** Behind the plan by so much, a lecturer is shown first what to skip. */
const LATE = 2 * 60_000; // ms
/** A lecture that nobody has looked at for this long is over: the next one starts at 0:00. */
const OVER = 2 * 3_600_000; // ms

const Saved = object({
  at: number(),
  ledger: object({ spent: record(string(), number()), slide: string(), since: nullable(number()) }),
});

export function times(view: HTMLElement, slides: readonly OrderedSlide[], slide: string) {
  const kept = stored(() => localStorage, "times", Saved);
  const before = kept.read();
  const isStill = before !== undefined && Date.now() - before.at < OVER && before.at <= Date.now();
  let ledger: Ledger = isStill ? before.ledger : begunAt(slide);
  /** What a reset has thrown away, until time runs again. */
  let thrown: Ledger | undefined;
  let saved = 0;

  const field = (name: string) => demand(view, `[data-show=${name}]`);
  const write = (name: string, text: string) => {
    const element = field(name);
    if (element.textContent !== text) element.textContent = text;
  };
  const label = (action: string, text: string) => {
    const button = demand(view, `[data-time=${action}]`);
    if (button.textContent !== text) button.textContent = text;
  };
  const ofTheArticle = slides
    .filter(({ isExtra, isCritical }) => !isExtra && !isCritical)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const hasLines = slides.some(({ isCritical }) => isCritical);
  const save = () => {
    saved = Date.now();
    kept.write({ at: saved, ledger });
  };
  const show = () => {
    const now = Date.now();
    const { slide: onSlide, lesson, behind, left } = paceOf(slides, ledger, now);
    const [runs, begun] = [ledger.since !== null, hasBegun(ledger)];
    view.dataset["time"] = runs ? "runs" : begun ? "paused" : "waits";
    view.toggleAttribute("data-late", begun && behind >= LATE);
    write("clock", timeOfDay(now));
    write("slide-time", numbers.write(asClock(onSlide.elapsed)));
    write("slide-target", onSlide.target > 0 ? words.ofMinutes(onSlide.target / 60_000) : words.noTime);
    write("lesson-time", numbers.write(asClock(lesson.elapsed)));
    const planned = lesson.target / 60_000;
    write("lesson-target", hasLines ? words.ofMinutesAndArticle(planned, ofTheArticle) : words.ofMinutes(planned));
    write("pace", begun ? inWords(behind, runs ? words.runs : words.paused) : words.notStarted);
    write("ends", (begun ? words.endsAbout : words.wouldEnd)(timeOfDay(now + left)));
    label("run", runs ? words.pause : begun ? words.goOn : words.start);
    label("reset", thrown ? words.undoReset : words.reset);
    if (runs && now - saved > SAVE) save();
  };
  const change = (changed: Ledger) => {
    if (changed === ledger) return;
    if (changed.since !== null) thrown = undefined;
    ledger = changed;
    save();
    show();
  };

  setInterval(show, TICK);
  show();
  return {
    /**
     * The deck stands at a slide. The first move starts the time; a pause goes on until the lecturer ends it.
     *
     * @param isMove false where the two windows have only found one another
     */
    turnTo: (id: string, isMove: boolean) => {
      if (id === ledger.slide) return;
      const now = Date.now();
      const running = hasBegun(ledger) || !isMove ? ledger : startedAt(ledger, now);
      change(turnedTo(running, id, now));
    },
    toggle: () => {
      const now = Date.now();
      change(ledger.since === null ? startedAt(ledger, now) : pausedAt(ledger, now));
    },
    reset: () => {
      const back = thrown;
      thrown = back ? undefined : ledger;
      change(back ?? begunAt(ledger.slide));
    },
  };
}

/** In the lesson's language; twelve hours or twenty-four as the lecturer's own computer has them. */
const TIME_OF_DAY = new Intl.DateTimeFormat(language.dates, {
  hour: "numeric",
  minute: "2-digit",
  hour12: new Intl.DateTimeFormat([], { hour: "numeric" }).resolvedOptions().hour12 ?? false,
});
const timeOfDay = (time: number) => TIME_OF_DAY.format(time);
