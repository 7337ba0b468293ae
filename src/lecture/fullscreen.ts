// Full screen, and back; says so where the browser does not allow it.

import { fullscreen } from "../words/here.ts";
import { announce } from "./announce.ts";

export const toggleFullscreen = () => (document.fullscreenElement ? document.exitFullscreen() : enterFullscreen());

/** Fills the screen, or stays there. */
export async function enterFullscreen() {
  if (!document.fullscreenElement && !(await fillScreen())) announce(fullscreen.isForbidden);
}

/**
 * Fills the screen.
 *
 * @param options may name another screen (Window Management)
 * @returns whether the browser allowed it
 */
export async function fillScreen(options?: FullscreenOptions): Promise<boolean> {
  try {
    // A telephone may not have it at all.
    await document.documentElement.requestFullscreen(options);
    return true;
  } catch {
    return false;
  }
}
