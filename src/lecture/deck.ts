// The deck: Reveal, started once, behind a typed interface. No other file knows Reveal, but those in reveal/, which stand for
// parts of it (its events reach a listener as a bare Event, and some of its options are mistyped).
import Reveal from "reveal.js";
import { demand } from "../dom/demand.ts";
import { stepsAt } from "./reveal/slides.ts";
import type { Way } from "./ways.ts";

interface SlideEvents {
  /** Another slide is shown. */
  slidechanged: { slide: HTMLElement };
  /** One or more steps of the slide appear or go. */
  fragmentshown: { slide: HTMLElement; steps: HTMLElement[] };
  fragmenthidden: { slide: HTMLElement; steps: HTMLElement[] };
  overviewshown: { slide: HTMLElement };
  overviewhidden: { slide: HTMLElement };
  paused: { slide: HTMLElement };
  resumed: { slide: HTMLElement };
}

/** Where a slide can be gone to: the deck, and the speaker view. */
export interface Stage {
  /** The slide shown, a `<section>` with the slide's id. */
  readonly slide: HTMLElement;
  readonly slides: readonly HTMLElement[];
  /** Shows a slide; `step` is the index of the last step shown, -1 for none, left out: none where it comes later, all where it came before. */
  goTo(slide: HTMLElement, step?: number): void;
}

export interface LectureDeck extends Stage {
  readonly root: HTMLElement;
  /** The index of the last step shown; -1 where none is. */
  readonly step: number;
  readonly isOverview: boolean;
  readonly isBlack: boolean;
  on<Name extends keyof SlideEvents>(name: Name, listener: (event: SlideEvents[Name]) => void): void;
  /** The index of the step that shows an element of a slide; -1 where it is there from the start. */
  stepOf(element: Element): number;
  /** Goes a step or a slide on; with `skipsSteps` to another slide at once. */
  move(way: Way, skipsSteps?: boolean): void;
  toggleBlack(): void;
  toggleOverview(): void;
  /** A slide's markup is another one: its steps are counted anew, and as many of them shown as before. */
  renewed(slide: HTMLElement): void;
}

/** Starts Reveal on the page's slides. */
export async function startDeck(): Promise<LectureDeck> {
  const root = demand(document, ".reveal");
  const isRtl = document.dir === "rtl";
  const reveal = new Reveal(root, {
    hash: false, // addresses are read and written by location.ts
    respondToHashChanges: false,
    disableLayout: true, // slides are sized by CSS (stage.css)
    center: false,
    margin: 0,
    transition: "none", // a slide appears; nothing flies
    backgroundTransition: "none",
    autoAnimate: false,
    controlsTutorial: false,
    controlsBackArrows: "visible",
    controlsLayout: "edges",
    keyboard: false, // keys are ours: src/keys/
    rtl: isRtl, // "left" then leads onwards
    help: false, // ours lists every key
    jumpToSlide: false, // Reveal's throws on "((": ours is jump.ts
    postMessage: false, // no other window steers the deck
    postMessageEvents: false,
    hideInactiveCursor: false, // ours hides it everywhere (pointer-rests.ts)
    viewDistance: 2,
    mobileViewDistance: 2,
  });
  await reveal.initialize();

  const current = () => reveal.getCurrentSlide() as HTMLElement;
  /** Goes to the slide at a place of the main line; going anew to the one that is shown would take the focus off it. */
  const toPlace = (place: number) => {
    const { h, v } = reveal.getIndices();
    if (h !== place || v > 0) reveal.slide(place);
  };
  return {
    root,
    get slide() {
      return current();
    },
    get step() {
      // Not Reveal's own count, which takes steps that appear together for several.
      const shown = [...current().querySelectorAll<HTMLElement>(".fragment.visible")];
      return Math.max(-1, ...shown.map(stepOf));
    },
    get slides() {
      return reveal.getSlides() as HTMLElement[];
    },
    get isOverview() {
      return reveal.isOverview();
    },
    get isBlack() {
      return reveal.isPaused();
    },
    on: (name, listener) => {
      // `on` gives a bare Event; Reveal adds these properties to it.
      reveal.on(name, (event: Event & { currentSlide?: HTMLElement; fragments?: HTMLElement[] }) => {
        const { currentSlide, fragments } = event;
        listener({ slide: currentSlide ?? current(), steps: fragments ?? [] });
      });
    },
    goTo: (slide, step) => {
      if (slide === current() && step !== undefined) {
        reveal.navigateFragment(step); // going to the slide anew would take the focus off it
        return;
      }
      const { h, v } = reveal.getIndices(slide);
      reveal.slide(h, v, step);
    },
    stepOf,
    move: (way, skipsSteps = false) => {
      const options = { skipFragments: skipsSteps };
      const moves: Readonly<Record<Way, () => void>> = {
        next: () => reveal.next(options),
        previous: () => reveal.prev(options),
        // Reveal's are where they look; ours are onwards and back.
        right: () => (isRtl ? reveal.left(options) : reveal.right(options)),
        left: () => (isRtl ? reveal.right(options) : reveal.left(options)),
        down: () => reveal.down(options),
        up: () => reveal.up(options),
        first: () => toPlace(0),
        last: () => toPlace(reveal.getHorizontalSlides().length - 1),
      };
      moves[way]();
    },
    toggleBlack: () => reveal.togglePause(),
    toggleOverview: () => reveal.toggleOverview(),
    renewed: (slide) => {
      reveal.syncFragments(slide);
      const all = reveal.getSlides() as HTMLElement[];
      if (slide !== current()) stepsAt(slide, all.indexOf(slide) - all.indexOf(current()));
    },
  };
}

/** Reveal numbers the steps of each slide. */
const stepOf = (element: Element): number =>
  Number(element.closest<HTMLElement>(".fragment")?.dataset["fragmentIndex"] ?? -1);
