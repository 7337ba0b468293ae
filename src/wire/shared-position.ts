// One truth about what the room sees, held by both windows: a Lamport clock, with a rule for ties. A change by a lecturer
// counts the clock up; following does not, so the windows never send one another back and forth. A window that comes
// back begins with clock 0 and takes over what the other has.
import type { Position } from "./messages.ts";

type Place = Omit<Position, "clock">;

export class SharedPosition {
  #position: Position;

  constructor(place: Place) {
    this.#position = { ...place, clock: 0 };
  }

  get now(): Position {
    return this.#position;
  }

  /** The lecturer has gone somewhere in this window. @returns whether that is news */
  move(place: Place): boolean {
    const { slide, step, screen, clock } = this.#position;
    if (place.slide === slide && place.step === step && place.screen === screen) return false;
    this.#position = { ...place, clock: clock + 1 };
    return true;
  }

  /** The lecturer has gone somewhere in this window just before the other one has told its position: it is news there. */
  overrule({ clock }: Position) {
    this.#position = { ...this.#position, clock: Math.max(clock, this.#position.clock) + 1 };
  }

  /** From now on this window does not give way to one that has just been opened. */
  begin() {
    this.#position = { ...this.#position, clock: Math.max(1, this.#position.clock) };
  }

  /**
   * The other window has told its position.
   *
   * @param yields whether this window gives way when both clocks show the same
   * @returns whether this window has to follow
   */
  hear(told: Position, yields: boolean): boolean {
    const { slide, step, screen, clock } = this.#position;
    if (told.clock < clock || (told.clock === clock && !yields)) return false;
    this.#position = told;
    return told.slide !== slide || told.step !== step || told.screen !== screen;
  }
}
