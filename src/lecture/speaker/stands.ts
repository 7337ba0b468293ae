// One truth about what is on the wall, held in both windows: a change counts up, following does not, so they never
// ping-pong. A window that comes back knows turn 0 and takes over what the other has.
import type { Stand } from "./messages.ts";

type Place = Omit<Stand, "turn">;

export class Stands {
  #stand: Stand;

  constructor(place: Place) {
    this.#stand = { ...place, turn: 0 };
  }

  get now(): Stand {
    return this.#stand;
  }

  /** The lecturer has gone somewhere in this window. @returns whether that is news */
  move(place: Place): boolean {
    const { slide, step, screen, turn } = this.#stand;
    if (place.slide === slide && place.step === step && place.screen === screen) return false;
    this.#stand = { ...place, turn: turn + 1 };
    return true;
  }

  /** From now on this window does not give way to one that has just been opened. */
  begin() {
    this.#stand = { ...this.#stand, turn: Math.max(1, this.#stand.turn) };
  }

  /**
   * The other window has told where it stands.
   *
   * @param yields whether this window gives way when both have counted the same
   * @returns whether this window has to follow
   */
  hear(told: Stand, yields: boolean): boolean {
    const { slide, step, screen, turn } = this.#stand;
    if (told.turn < turn || (told.turn === turn && !yields)) return false;
    this.#stand = told;
    return told.slide !== slide || told.step !== step || told.screen !== screen;
  }
}
