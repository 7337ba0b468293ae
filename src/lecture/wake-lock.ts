// While the lecture is full screen, the screen stays awake. Where the browser has no such lock or denies it, nothing is said.

/** Full screen by the browser's own key (F11) is seen by this alone. */
const FULL = matchMedia("(display-mode: fullscreen)");

export function staysAwake() {
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;
  const isWanted = () =>
    (document.fullscreenElement !== null || FULL.matches) && document.visibilityState === "visible";
  const update = async () => {
    if (isAsking || isWanted() === (lock !== undefined)) return;
    isAsking = true;
    try {
      if (lock) await lock.release();
      else {
        lock = await navigator.wakeLock.request("screen");
        // The system takes it away when the page is hidden or the battery is low.
        lock.addEventListener("release", () => {
          lock = undefined;
        });
        if (!isWanted()) await lock.release();
      }
    } catch {
      // Denied: the screen sleeps when the system wants it to.
    }
    isAsking = false;
  };
  for (const type of ["fullscreenchange", "visibilitychange"]) document.addEventListener(type, update);
  FULL.addEventListener("change", update);
}
