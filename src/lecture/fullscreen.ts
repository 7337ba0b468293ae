// Full screen, and back; says so where the browser does not allow it.
import { announce } from "./announce.ts";

export const toggleFullscreen = () => (document.fullscreenElement ? document.exitFullscreen() : enterFullscreen());

/** Fills the screen, or stays there. */
export async function enterFullscreen() {
  if (!document.fullscreenElement && !(await fillScreen())) announce("This browser does not allow full screen here.");
}

/**
 * Fills the screen.
 *
 * @param options may name another screen (Window Management)
 * @returns whether the browser allowed it
 */
export const fillScreen = (options?: FullscreenOptions): Promise<boolean> =>
  document.documentElement.requestFullscreen(options).then(
    () => true,
    () => false,
  );
