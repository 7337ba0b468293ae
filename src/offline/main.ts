// On the site every document starts this: once the page is there, the deck is kept for the time without a network.
// Not in the files for a USB stick, and not under `npm run dev`: src/build/offline.ts puts it in.
// Nor under `npm start`: whoever has changed a slide wants to see it.
if ("serviceWorker" in navigator && location.hostname !== "localhost") {
  // Where it does not come, or whoever reads has gone on meanwhile, the page is kept at the next visit.
  const keep = () =>
    import("./keep.ts").then(
      ({ keepDeck }) => keepDeck().catch(() => {}),
      () => {},
    );
  if (document.readyState === "complete") keep();
  else addEventListener("load", keep, { once: true });
}
