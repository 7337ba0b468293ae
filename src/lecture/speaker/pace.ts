// Time against plan: how long each slide has taken, and what that means for the lesson. Times are in ms.
import type { OrderedSlide } from "./order.ts";

const MINUTE = 60_000;
/** An evidence slide counts once it was shown this long: paged past, it was not taught. */
const SHOWN = 10_000;

/** What is written down of a lecture. */
export interface Ledger {
  /** By the slide's id: how long it was shown, pauses aside. */
  readonly spent: Readonly<Record<string, number>>;
  /** The slide whose time runs. */
  readonly slide: string;
  /** Since when it runs, in ms since 1970; null before the start and in a pause. */
  readonly since: number | null;
}

export const begunAt = (slide: string): Ledger => ({ spent: {}, slide, since: null });

const running = ({ since }: Ledger, now: number) => (since === null ? 0 : Math.max(0, now - since));

/** Enters the time that has run into the slide that it ran on. */
function entered(ledger: Ledger, now: number): Readonly<Record<string, number>> {
  const { spent, slide } = ledger;
  return { ...spent, [slide]: (spent[slide] ?? 0) + running(ledger, now) };
}

export const startedAt = (ledger: Ledger, now: number): Ledger =>
  ledger.since === null ? { ...ledger, since: now } : ledger;

export const pausedAt = (ledger: Ledger, now: number): Ledger => ({
  ...ledger,
  spent: entered(ledger, now),
  since: null,
});

/** Another slide is shown: its time runs from now, if any did. */
export const turnedTo = (ledger: Ledger, slide: string, now: number): Ledger => ({
  spent: entered(ledger, now),
  slide,
  since: ledger.since === null ? null : now,
});

export const hasBegun = ({ spent, since }: Ledger): boolean =>
  since !== null || Object.values(spent).some((time) => time > 0);

export interface Pace {
  /** What this slide has taken, and may take. */
  readonly slide: { readonly elapsed: number; readonly target: number };
  /** The same for the lesson; slides that are extra count once they are shown. */
  readonly lesson: { readonly elapsed: number; readonly target: number };
  /** Behind the plan; ahead of it where negative. A slide's own minutes are no delay. */
  readonly behind: number;
  /** What the slides from here on still take, by plan. */
  readonly left: number;
}

export function paceOf(slides: readonly OrderedSlide[], ledger: Ledger, now: number): Pace {
  const spent = entered(ledger, now);
  const spentOn = ({ id }: OrderedSlide) => spent[id] ?? 0;
  const at = slides.findIndex(({ id }) => id === ledger.slide);
  const counts = (slide: OrderedSlide, index: number) => !slide.isExtra || index === at || spentOn(slide) >= SHOWN;
  const sum = (some: readonly OrderedSlide[]) => some.reduce((total, { minutes }) => total + minutes * MINUTE, 0);

  const target = sum(slides.filter(counts));
  const done = sum(
    slides.filter((slide, index) => index !== at && counts(slide, index) && (index < at || slide.isExtra)),
  );
  const current = slides[at];
  const onSlide = current ? { elapsed: spentOn(current), target: current.minutes * MINUTE } : { elapsed: 0, target: 0 };
  const elapsed = Object.values(spent).reduce((total, time) => total + time, 0);
  const planned = done + Math.min(onSlide.elapsed, onSlide.target);
  return { slide: onSlide, lesson: { elapsed, target }, behind: elapsed - planned, left: target - planned };
}

interface PaceWords {
  readonly onTime: string;
  readonly behind: (minutes: number) => string;
  readonly ahead: (minutes: number) => string;
}

/** Ahead or behind in words, to the minute. */
export function inWords(behind: number, words: PaceWords): string {
  const minutes = Math.round(Math.abs(behind) / MINUTE);
  if (minutes === 0) return words.onTime;
  return behind > 0 ? words.behind(minutes) : words.ahead(minutes);
}

/** A span of time as `4:05`, or `1:04:05`. */
export function asClock(time: number): string {
  const seconds = Math.floor(time / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => `${value}`.padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
