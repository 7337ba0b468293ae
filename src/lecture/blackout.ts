// The screen black or white: nothing behind it can be reached; Escape and a click bring the slide back.
import { announce } from "./announce.ts";
import type { LectureDeck } from "./deck.ts";

/** What the room sees: the slide, or nothing. White keeps a room without other light bright. */
export type Screen = "slide" | "black" | "white";

export interface Blackout {
  readonly screen: Screen;
  show(screen: Screen): void;
  /** Shows it, or the slide again where it is shown already. */
  toggle(screen: "black" | "white"): void;
}

export function blackout(deck: LectureDeck): Blackout {
  const behind = [deck.root.querySelector<HTMLElement>(".slides"), document.querySelector<HTMLElement>(".toolbar")];
  const controls = deck.root.querySelector<HTMLElement>(".controls");
  const resume = deck.root.querySelector<HTMLButtonElement>(".resume-button");
  const { dataset } = document.documentElement;

  deck.on("paused", () => {
    for (const element of [...behind, controls]) if (element) element.inert = true;
    announce("");
    resume?.focus();
  });
  deck.on("resumed", () => {
    delete dataset["screen"];
    for (const element of [...behind, controls]) if (element) element.inert = false;
    deck.slide.focus({ preventScroll: true });
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && deck.isBlack) deck.toggleBlack();
  });

  const screen = (): Screen => {
    if (!deck.isBlack) return "slide";
    return dataset["screen"] === "white" ? "white" : "black";
  };
  const show = (wanted: Screen) => {
    if (screen() === wanted) return;
    if (deck.isBlack) deck.toggleBlack();
    if (wanted === "slide") return;
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
