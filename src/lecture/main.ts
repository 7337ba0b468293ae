// The lecture document. Each behaviour is one file; this is the list of them.
import { newsIsTold } from "../progress/news.ts";
import { defineWidgets } from "../widgets/define.ts";
import { announce } from "./announce.ts";
import { blackout } from "./blackout.ts";
import { startDeck } from "./deck.ts";
import { focusFollows } from "./focus.ts";
import { enterFullscreen, toggleFullscreen } from "./fullscreen.ts";
import { type KeyActions, takesKey } from "./keys.ts";
import { addressesChecked, addressFollows } from "./location.ts";
import { isSpeakerView } from "./speaker/address.ts";
import { steadiness } from "./steady.ts";
import { nextTheme } from "./theme.ts";
import { titleFollows } from "./title.ts";

// The script is async: it may come before the page's end.
if (document.readyState === "loading") {
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
addressesChecked();
if (isSpeakerView) {
  const { speakerView } = await import("./speaker/view.ts");
  speakerView();
} else await lecture();

async function lecture() {
  // Until Reveal runs, `#/definition` shows its slide by CSS; later the browser must not scroll to it.
  for (const slide of document.querySelectorAll(".slide[id]")) slide.removeAttribute("id");

  defineWidgets();
  let actions: KeyActions | undefined;
  const deck = await startDeck((event) => !actions || takesKey(event, actions, isHeld));
  const steady = steadiness(() => deck.slide);
  const isHeld = (isRepeat: boolean) => !deck.isOverview && steady(isRepeat);
  const screen = blackout(deck);
  actions = {
    fullscreen: toggleFullscreen,
    present: enterFullscreen,
    theme: nextTheme,
    "black-out": () => screen.toggle("black"),
    "white-out": () => screen.toggle("white"),
    next: deck.next,
    previous: deck.previous,
  };
  for (const button of document.querySelectorAll<HTMLElement>("[data-action]")) {
    button.addEventListener("click", () => actions?.[button.dataset["action"] as keyof KeyActions]?.());
  }

  titleFollows(deck);
  focusFollows(deck);
  newsIsTold(announce);
  addressFollows(deck);

  const rest = await import("./after-start.ts").catch(() => undefined); // slides can be shown without it
  Object.assign(actions, rest?.afterStart(deck, screen, isHeld));

  document.documentElement.dataset["deck"] = "ready";
}
