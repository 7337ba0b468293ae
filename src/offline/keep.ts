// Keeps the whole deck on the device, by a service worker. A new version waits until someone says yes; then every window
// of the deck is loaded again, at its slide: none has parts of two versions.
import { offerNewVersion } from "./new-version.ts";

export async function keepDeck() {
  const { serviceWorker } = navigator;
  let isKept = Boolean((await serviceWorker.getRegistration())?.active);
  serviceWorker.addEventListener("controllerchange", () => {
    if (isKept) location.reload();
    isKept = true; // the first time nothing has been replaced
  });
  // A browser that keeps nothing, as some do in private windows, still shows the page.
  const registration = await serviceWorker.register("./sw.js").catch(() => undefined);
  if (!registration) return;

  const offer = () => {
    if (registration.waiting && registration.active)
      offerNewVersion(() => registration.waiting?.postMessage("use the new version"));
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  registration.addEventListener("updatefound", watch);
  watch(); // another window may have found one already
  offer();
}
