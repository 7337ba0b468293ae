// The lecture document. Each behaviour is one file or one folder; this is the list of those that its first picture needs,
// and after-start.ts the list of all others.
import { filmsShowCaptions } from "../dom/captions.ts";
import { latePicturesInWords } from "../dom/late-pictures.ts";
import { loadedAtLast } from "../dom/load.ts";
import { started } from "../dom/started.ts";
import { defineElements } from "../elements.ts";
import { Intents } from "../keys/intents.ts";
import { listenForKeys } from "../keys/listen.ts";
import { openStore } from "../store/store.ts";
import { ShowOfHandsElement } from "../widgets/show-of-hands/element.ts";
import { isSpeakerView } from "../wire/address.ts";
import { start } from "../words/here.ts";
import { announce } from "./announce.ts";
import { blackout } from "./blackout.ts";
import { areCharactersOn } from "./characters.ts";
import { startDeck } from "./deck.ts";
import { focusFollows } from "./focus.ts";
import { addressesChecked, addressFollows } from "./location.ts";
import { titleFollows } from "./title.ts";
import { WAYS } from "./ways.ts";

/** How long it is said that something has not come, in seconds. */
const UNTIL_IT_COMES = 3600;

// The script is async: it may come before the page's end.
if (document.readyState === "loading") {
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
const store = openStore({ lesson: document.documentElement.dataset["lesson"] ?? "", answers: "session" });
addressesChecked();
if (isSpeakerView) {
  started(); // from here on it says itself what has not come
  const { speakerView } = await loadedAtLast(
    () => import("./speaker/view.ts"),
    () => announce(start.speakerLate, UNTIL_IT_COMES),
  );
  announce("");
  speakerView(store);
  if (import.meta.env.DEV) (await import("./dev/index.ts")).whileWriting();
} else await lecture();

async function lecture() {
  // Until Reveal runs, `#/leaf` shows its slide by CSS; later the browser must not scroll to it.
  for (const slide of document.querySelectorAll(".slide[id]")) slide.removeAttribute("id");

  defineElements(store, { "deck-hands": ShowOfHandsElement });
  const deck = await startDeck();
  const intents = new Intents();
  const screen = blackout(deck, intents);
  for (const way of WAYS) intents.does({ [way]: () => deck.move(way), [`skip-${way}`]: () => deck.move(way, true) });
  intents.does({
    overview: deck.toggleOverview,
    close: deck.toggleOverview, // where nothing is open
    "black-out": () => screen.toggle("black"),
    "white-out": () => screen.toggle("white"),
  });
  listenForKeys(intents, () => areCharactersOn(store));

  titleFollows(deck);
  focusFollows(deck);
  addressFollows(deck);
  // Here, since the review has them too: a chunk of after-start’s would go into both.
  if (import.meta.env.PICTURES) {
    filmsShowCaptions();
    latePicturesInWords();
  }
  started();

  const ready = () => {
    document.documentElement.dataset["deck"] = "ready";
  };
  let isLate = false;
  const { afterStart } = await loadedAtLast(
    () => import("./after-start.ts"),
    () => {
      // A sandboxed frame has no origin: WebKit takes no file in it for the deck's own, and none will come. That is said once.
      if (origin !== "null") announce(start.keysLate, UNTIL_IT_COMES);
      else if (!isLate) announce(start.framed(location.href), 20);
      isLate = true;
      ready(); // slides can be shown without them
    },
  );
  if (isLate) announce(start.keysHere, 4);
  afterStart({ deck, intents, screen, store });
  ready();
  if (import.meta.env.DEV) (await import("./dev/index.ts")).whileWriting(deck);
}
