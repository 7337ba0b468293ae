// <deck-timer>: counts a phase down by the clock, can be paused and lengthened, and says when a phase ends. Silent.

const MINUTE = 60_000; // ms

export class TimerElement extends HTMLElement {
  #phase = 0;
  /** Milliseconds left when the clock last stood still. */
  #left = 0;
  /** When the running phase ends, in ms since 1970; undefined while it is paused. */
  #ends: number | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  connectedCallback() {
    this.addEventListener("click", this.#onClick);
    this.#goTo(0);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#onClick);
    this.#pause();
  }

  get #phases() {
    return [...this.querySelectorAll<HTMLElement>("li")];
  }

  readonly #onClick = (event: Event) => {
    const action = (event.target as Element).closest<HTMLElement>("[data-timer]")?.dataset["timer"];
    if (action === "run") this.#ends === undefined ? this.#run() : this.#pause();
    if (action === "more") {
      if (this.#ends !== undefined) this.#ends = Math.max(this.#ends, Date.now()) + MINUTE;
      else this.#left += MINUTE;
    }
    if (action === "next") this.#goTo(Math.min(this.#phase + 1, this.#phases.length - 1));
    if (action === "restart") this.#goTo(0);
    this.#show();
  };

  #goTo(phase: number) {
    const wasRunning = this.#ends !== undefined;
    this.#pause();
    this.#phase = phase;
    this.#left = Number(this.#phases[phase]?.dataset["minutes"] ?? 0) * MINUTE;
    for (const [index, item] of this.#phases.entries()) {
      if (index === phase) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
    }
    if (wasRunning && phase > 0) this.#run();
    this.#show();
  }

  #run() {
    if (this.#left <= 0) return;
    this.#ends = Date.now() + this.#left;
    this.#tick = setInterval(() => this.#show(), 200);
    this.#say("");
  }

  #pause() {
    clearInterval(this.#tick);
    if (this.#ends !== undefined) this.#left = Math.max(0, this.#ends - Date.now());
    this.#ends = undefined;
  }

  #show() {
    const left = this.#ends === undefined ? this.#left : this.#ends - Date.now();
    if (left <= 0 && this.#ends !== undefined) {
      this.#pause();
      this.#say(`${this.#phases[this.#phase]?.querySelector("b")?.textContent}: the time is up.`);
    }
    const seconds = Math.max(0, Math.ceil(left / 1000));
    const digits = this.querySelector(".digits");
    if (digits) digits.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const run = this.querySelector("[data-timer=run]");
    if (run) run.textContent = this.#ends === undefined ? "Start" : "Pause";
  }

  #say(text: string) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}
