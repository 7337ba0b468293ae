// Captions are asked for when their film runs: a <track default> would be loaded with the page, and a film waits for captions
// that were wanted before it ran, for ever where they never answer.

/** From now on a film that is started for the first time shows its captions. Whoever switches them off has them off. */
export function filmsShowCaptions() {
  const started = new WeakSet<EventTarget>();
  const show = ({ target }: Event) => {
    if (!(target instanceof HTMLVideoElement) || started.has(target)) return;
    started.add(target);
    for (const track of target.textTracks) track.mode = "showing";
  };
  document.addEventListener("playing", show, { capture: true }); // it does not bubble
}
