// Captions are asked for when their film is started: a <track default> would be loaded with the page.

/** From now on a film that is started for the first time shows its captions. Whoever switches them off has them off. */
export function filmsShowCaptions() {
  const started = new WeakSet<EventTarget>();
  const show = ({ target }: Event) => {
    if (!(target instanceof HTMLVideoElement) || started.has(target)) return;
    started.add(target);
    for (const track of target.textTracks) track.mode = "showing";
  };
  document.addEventListener("play", show, { capture: true }); // it does not bubble
}
