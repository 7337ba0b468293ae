// Addresses: `#/leaf/1` is the slide "leaf" with its second step shown. Every step is an entry of the browser's history.
// Reveal reads the address once, when it starts. From then on this file reads and writes addresses, and Reveal does not:
// it takes an address without a step to mean "the slide as it was left"; and its two ways of writing both have a fault.
// Setting location.hash takes the focus off the slide in Chromium; replaceState leaves nothing for "back" to go to.

import { decoded } from "../dom/decoded.ts";
import { slideMeant } from "../dom/slide-meant.ts";
import { isSpeakerView } from "../wire/address.ts";
import { addresses } from "../words/here.ts";
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";
import { MOVES } from "./moves.ts";
import { headlineOf } from "./title.ts";

/**
 * Puts right, from now on, an address that names no slide: it becomes that of the slide that it means, or of the first
 * one, and a notice says so.
 * To be called before Reveal starts, so that Reveal reads the address as it is put right.
 */
export function addressesChecked() {
  queryTakenOut();
  window.addEventListener("hashchange", check);
  check();
}

/**
 * Reveal would take a query for its own options: `?print-pdf` lays out pages, `?keyboard=…` or `?view=scroll` leave a deck
 * without keys. Whoever has the habit of printing so is led to what prints.
 */
function queryTakenOut() {
  const { search, pathname, hash } = location;
  if (search === "" || isSpeakerView) return;
  if (/print-pdf|view=print/.test(search)) location.replace(`print.html${hash}`);
  history.replaceState(null, "", pathname + hash);
}

function check() {
  const slides = [...document.querySelectorAll<HTMLElement>(".slides section[id]")];
  const { name, step } = parse(location.hash);
  if (slides.some(({ id }) => id === name)) return;
  // The number on the slide is an address too.
  const numbered = slides[Number(name) - 1];
  const found = slideMeant(
    name,
    slides.map(({ id }) => id),
  );
  const meant = slides.find(({ id }) => id === found?.id);
  const slide = numbered ?? meant ?? slides[0];
  if (!slide) return;
  history.replaceState(null, "", `#/${slide.id}${step}`);
  if (numbered || found?.isSure) return;
  if (meant) announce(addresses.nearest(name, headlineOf(meant)));
  else if (name !== "") {
    announce(addresses.noSlide(name));
  }
}

/** Keeps the address and the slide together, whichever changes. */
export function addressFollows(deck: LectureDeck) {
  let isReading = false;
  const write = () => {
    const address = `#/${deck.slide.id}${deck.step >= 0 ? `/${deck.step}` : ""}`;
    if (address === location.hash) return;
    // What is read is in the history already: an address with a step that the slide doesn't have is put right there.
    if (isReading) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  };
  for (const event of MOVES) deck.on(event, write);
  const read = () => {
    const { name, step = -1 } = placeIn(location.hash);
    const slide = deck.slides.find(({ id }) => id === name);
    isReading = true;
    if (slide && (slide !== deck.slide || step !== deck.step)) deck.goTo(slide, step);
    write();
    isReading = false;
  };
  window.addEventListener("hashchange", read);
  read(); // the address may have changed while Reveal started
}

/** The slide and the step that an address names; no step where it names none. */
export function placeIn(hash: string): { name: string; step: number | undefined } {
  const { name, step } = parse(hash);
  return { name, step: step ? Number(step.slice(1)) : undefined };
}

/** `step` with its slash, as in `/1`; empty where there is none. */
function parse(hash: string): { name: string; step: string } {
  const [, name = "", step = ""] = /^#\/?(.*?)(\/\d+)?$/s.exec(hash) ?? [];
  return { name: decoded(name), step };
}
