// Full screen, and back; says so where the browser does not allow it.
import { announce } from "./announce.ts";

export async function toggleFullscreen() {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    announce("This browser does not allow full screen here.");
  }
}
