// The part of the slide that is shown large. The whole stage grows by CSS, in shares of its own size, so that strokes,
// controls and a window that changes its size go along. The browser's own pinch is left alone.
import { MOVES } from "../moves.ts";
import "./zoom.css";
import { demand } from "../../dom/demand.ts";
import type { Intent } from "../../keys/table.ts";
import { zoom as words } from "../../words/here.ts";
import { announce } from "../announce.ts";
import type { Lecture } from "../lecture.ts";

const SCALES = [1.5, 2, 3, 4] as const;
const FIRST = 1; // index of the scale that a zoom begins with
const STEP = 0.25; // of what is shown, for an arrow
const DRAG = 4; // px that a pointer moves before it drags rather than clicks

/** To the left or to the right, where an arrow that leads onwards points. */
const ONWARDS = document.dir === "rtl" ? -1 : 1;
/** Where an arrow moves the part that is shown. */
const SHIFTS: { readonly [Wanted in Intent]?: readonly [x: number, y: number] } = {
  left: [-ONWARDS, 0],
  right: [ONWARDS, 0],
  up: [0, -1],
  down: [0, 1],
};

export interface ZoomedPart {
  /** Zooms in, at a place of the window where one is given, in px; back out where it is zoomed. */
  toggle(at?: { readonly clientX: number; readonly clientY: number }): void;
}

export function zoomedPart({ deck, intents }: Lecture): ZoomedPart {
  const stage = demand(deck.root, ".slides");
  /** An index of `SCALES`; -1 where the whole slide is shown. */
  let zoom = -1;
  /** The middle of what is shown, in shares of the slide. */
  let middle = { x: 0.5, y: 0.5 };
  let isExplained = false;
  let closed = () => {};

  const show = () => {
    const scale = SCALES[zoom] ?? 1;
    // No edge of the slide comes further in than it stood.
    const inside = (share: number) => Math.min(1 - 0.5 / scale, Math.max(0.5 / scale, share));
    middle = { x: inside(middle.x), y: inside(middle.y) };
    deck.root.classList.toggle("zoomed", zoom >= 0);
    stage.toggleAttribute("data-prevent-swipe", zoom >= 0); // Reveal would take a drag for a swipe
    stage.style.scale = zoom >= 0 ? `${scale}` : "";
    stage.style.translate = zoom >= 0 ? `${(0.5 - middle.x) * scale * 100}% ${(0.5 - middle.y) * scale * 100}%` : "";
  };
  const leave = () => {
    if (zoom < 0) return;
    zoom = -1;
    closed();
    announce("");
    show();
  };
  const enter = (at?: { clientX: number; clientY: number }) => {
    zoom = FIRST;
    closed = intents.opened(leave);
    const { left, top, width, height } = stage.getBoundingClientRect();
    middle = at ? { x: (at.clientX - left) / width, y: (at.clientY - top) / height } : { x: 0.5, y: 0.5 };
    getSelection()?.removeAllRanges(); // a double click selects a word
    // An on-screen arrow that had the focus goes.
    if (document.activeElement?.closest(".controls, .toolbar")) deck.slide.focus({ preventScroll: true });
    show();
    if (!isExplained) announce(words.how);
    isExplained = true;
  };
  const moveBy = (x: number, y: number) => {
    middle = { x: middle.x + x, y: middle.y + y };
    show();
  };

  // The part follows the focus: what Tab leads to is seen (WCAG 2.4.7).
  stage.addEventListener("focusin", ({ target }) => {
    if (zoom < 0 || !(target instanceof Element) || !target.closest(".slide")) return;
    // The browser has scrolled what can't be scrolled back by hand.
    for (let one = stage.parentElement; one; one = one.parentElement) one.scrollTo(0, 0);
    // In shares of the slide, which hold while the part still moves.
    const [box, whole] = [target.getBoundingClientRect(), stage.getBoundingClientRect()];
    const [width, height] = [box.width / whole.width, box.height / whole.height];
    const [x, y] = [
      (box.left - whole.left) / whole.width + width / 2,
      (box.top - whole.top) / whole.height + height / 2,
    ];
    const part = 1 / (SCALES[zoom] ?? 1);
    if (Math.abs(x - middle.x) * 2 + width <= part && Math.abs(y - middle.y) * 2 + height <= part) return;
    middle = { x, y };
    show();
  });

  // What comes next is seen whole.
  for (const event of [...MOVES, "overviewshown"] as const) {
    deck.on(event, leave);
  }

  intents.take("zoom", (intent) => {
    if (zoom < 0) return false;
    const move = SHIFTS[intent];
    const grows = { larger: 1, smaller: -1 }[intent as "larger" | "smaller"];
    if (move || grows) announce(""); // known now, and in the way
    if (move) {
      const step = STEP / (SCALES[zoom] ?? 1);
      moveBy(move[0] * step, move[1] * step);
    } else if (grows) {
      zoom = Math.min(SCALES.length - 1, Math.max(0, zoom + grows));
      show();
    } else return false;
    return true;
  });

  dragged(stage, () => zoom >= 0, moveBy);

  return {
    toggle: (at) => {
      if (zoom >= 0) leave();
      else if (!deck.isOverview && !deck.isBlack) enter(at);
    },
  };
}

/** @param by is told by how much of its size the stage is to move against the pointer */
function dragged(stage: HTMLElement, mayDrag: () => boolean, by: (x: number, y: number) => void) {
  let last: { x: number; y: number } | undefined;
  let isDragging = false;
  stage.addEventListener("pointerdown", ({ target, isPrimary, button, clientX, clientY, defaultPrevented }) => {
    const isControl = (target as Element).closest("a, button, input, label, select, textarea, summary");
    isDragging = false;
    last =
      mayDrag() && isPrimary && button === 0 && !isControl && !defaultPrevented
        ? { x: clientX, y: clientY }
        : undefined;
  });
  window.addEventListener("pointermove", ({ isPrimary, clientX, clientY }) => {
    if (!last || !isPrimary) return;
    const [x, y] = [clientX - last.x, clientY - last.y];
    if (!isDragging && Math.hypot(x, y) < DRAG) return;
    isDragging = true;
    last = { x: clientX, y: clientY };
    const { width, height } = stage.getBoundingClientRect();
    by(-x / width, -y / height);
  });
  for (const type of ["pointerup", "pointercancel"] as const) {
    window.addEventListener(type, () => {
      last = undefined;
    });
  }
}
