// <deck-timer>: counts a phase down by the clock, can be paused and lengthened, and says when a phase ends. Silent.
// It goes on through a reload.

import { say } from "../../dom/say.ts";
import { KeepingElement } from "../../store/keeping-element.ts";
import { numbers, timer } from "../../words/here.ts";

const MINUTE = 60_000; // ms
const TICK = 200; // ms

export class TimerElement extends KeepingElement {
  /** The index of the phase; -1 until the element is in a page for the first time. */
  #phase = -1;
  /** The length of the phase with the minutes added to it, in ms. */
  #length = 0;
  /** What was left, in ms, when the clock last stood still. */
  #left = 0;
  /** When the phase will end, in ms since 1970; undefined while the clock stands still. */
  #ends: number | undefined;
  /** What was left when that was last looked at, in ms: a clock that is set back gives no time back. */
  #most = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.addEventListener("click", this);
    if (this.#phase < 0) this.#begin();
    else if (this.#isRunning) this.#run();
  }

  disconnectedCallback() {
    clearInterval(this.#tick);
  }

  handleEvent({ target }: Event) {
    const action = (target as Element).closest<HTMLElement>("[data-timer]")?.dataset["timer"];
    const wasRunning = this.#isRunning;
    const isUp = this.#msLeft === 0;
    if (action === "run") {
      if (wasRunning) this.#pause();
      else {
        if (isUp) this.#goTo(this.#phase);
        this.#run();
      }
    } else if (action === "more") {
      this.#pause();
      this.#left += MINUTE;
      this.#length += MINUTE;
      // Asked for when the time is up, the minute starts at once.
      if (wasRunning || isUp) this.#run();
      else this.#show();
    } else if (action === "next" && this.#phase < this.#phases.length - 1) {
      this.#goTo(this.#phase + 1);
      if (wasRunning) this.#run();
    } else if (action === "restart") this.#goTo(0);
    const state = this.#isRunning ? timer.runs : timer.stands;
    if (action === "run") say(this, "", state);
    if (action === "more") {
      say(this, ""); // each minute is news
      say(this, "", `${this.querySelector("[data-timer=more]")?.textContent}. ${state}`);
    }
    if (action) this.#keep();
  }

  get #phases() {
    return [...this.querySelectorAll<HTMLElement>("li")];
  }

  get #isRunning() {
    return this.#ends !== undefined;
  }

  get #msLeft() {
    if (this.#ends === undefined) return this.#left;
    return Math.max(0, Math.min(this.#most, this.#ends - Date.now()));
  }

  /** With the first phase, or where a reload has interrupted it. */
  #begin() {
    const kept = this.store.get("timers", this.#name);
    this.#goTo(kept && kept.phase < this.#phases.length ? kept.phase : 0);
    if (!kept || kept.phase !== this.#phase) return;
    this.#length = kept.length;
    this.#left = kept.ends === undefined ? kept.left : Math.min(kept.length, Math.max(0, kept.ends - Date.now()));
    if (kept.ends !== undefined && this.#left > 0) this.#run();
    else this.#show();
  }

  #keep() {
    const [phase, length, left, ends] = [this.#phase, this.#length, Math.round(this.#left), this.#ends];
    this.store.put("timers", this.#name, {
      phase,
      length,
      left,
      ...(ends !== undefined && { ends: Math.round(ends) }),
    });
  }

  get #name() {
    return this.dataset["clock"] ?? "";
  }

  #goTo(phase: number) {
    this.#pause();
    this.#phase = phase;
    this.#length = this.#left = Number(this.#phases[phase]?.dataset["minutes"]) * MINUTE;
    for (const [index, item] of this.#phases.entries()) {
      if (index === phase) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
    const isLast = phase === this.#phases.length - 1;
    this.querySelector("[data-timer=next]")?.setAttribute("aria-disabled", `${isLast}`);
    say(this, "");
    this.#show();
  }

  #run() {
    this.#most = this.#msLeft;
    this.#ends = Date.now() + this.#most;
    clearInterval(this.#tick);
    this.#tick = setInterval(() => this.#show(), TICK);
    say(this, "");
    this.#show();
  }

  #pause() {
    this.#left = this.#msLeft;
    this.#ends = undefined;
    clearInterval(this.#tick);
    this.#show();
  }

  #show() {
    const left = this.#msLeft;
    if (this.#ends !== undefined) {
      this.#most = left;
      this.#ends = Math.min(this.#ends, Date.now() + left);
    }
    if (left === 0 && this.#isRunning) {
      this.#pause();
      say(this, timer.isUp(this.#phases[this.#phase]?.querySelector("b")?.textContent ?? ""));
    }
    const seconds = Math.ceil(left / 1000);
    this.#write(".digits", numbers.write(`${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`));
    this.#write("[data-timer=run]", this.#isRunning ? timer.pause : left === 0 ? timer.again : timer.start);
    this.toggleAttribute("data-up", left === 0);
    this.style.setProperty("--share", `${1 - left / this.#length}`);
  }

  #write(selector: string, text: string) {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}
