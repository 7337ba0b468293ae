// The screen black or white: nothing behind it can be reached; Escape and a click bring the slide back.
import { demand } from "../dom/demand.ts";
import type { Intents } from "../keys/intents.ts";
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";
import { wayOf } from "./ways.ts";

/** What the room sees: the slide, or nothing. White keeps a room without other light bright. */
export type Screen = "slide" | "black" | "white";

export interface Blackout {
  readonly screen: Screen;
  show(screen: Screen): void;
  /** Shows it, or the slide again where it is shown already. */
  toggle(screen: "black" | "white"): void;
}

export function blackout(deck: LectureDeck, intents: Intents): Blackout {
  const controls = demand(deck.root, ".controls");
  const behind = [demand(deck.root, ".slides"), demand(document, ".toolbar"), controls];
  const resume = demand<HTMLButtonElement>(deck.root, ".resume-button");
  const { dataset } = document.documentElement;
  /** What Reveal's black screen stands for; `data-screen` shows it to the style. */
  let cover: "black" | "white" = "black";
  let closed = () => {};

  deck.on("paused", () => {
    for (const element of behind) element.inert = true;
    closed = intents.opened(deck.toggleBlack);
    announce("");
    resume.focus();
  });
  deck.on("resumed", () => {
    closed();
    cover = "black";
    delete dataset["screen"];
    for (const element of behind) element.inert = false;
    deck.slide.focus({ preventScroll: true });
  });
  intents.take("screen", (intent) => deck.isBlack && (wayOf(intent) !== undefined || COVERED.includes(intent)));

  const screen = (): Screen => (deck.isBlack ? cover : "slide");
  const show = (wanted: Screen) => {
    if (screen() === wanted) return;
    if (deck.isBlack) deck.toggleBlack();
    if (wanted === "slide") return;
    cover = wanted;
    dataset["screen"] = wanted;
    deck.toggleBlack();
  };
  return {
    get screen() {
      return screen();
    },
    show,
    toggle: (wanted) => show(screen() === wanted ? "slide" : wanted),
  };
}

/** Of no use while nothing is seen. */
const COVERED: readonly string[] = ["overview", "zoom", "choose"];
