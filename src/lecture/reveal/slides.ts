// The slides as Reveal's core knows them: rows of single slides and stacks, of which one is present, those before it past,
// those after it to come. Reveal's own code goes through all of them at every key, which takes 42 ms at 1,000 slides. This
// does the same, and touches only the slides that change: a key takes as long in a long deck as in a short one.
// Held to Reveal's own behaviour by e2e/lecture/reveal.spec.ts.

/** How Reveal's core is just now. */
export interface Now {
  /** The index in the row, and in the stack. */
  readonly h: number;
  readonly v: number;
  readonly current: HTMLElement | undefined;
  /** In the overview each slide can be chosen. */
  readonly isOverview: boolean;
  /** Slides fewer steps away than this are laid out. */
  readonly distance: number;
  /** The index in a stack that is gone back to. */
  readonly remembered: (stack: HTMLElement) => number;
}

interface Laying {
  load(slide: HTMLElement): void;
  unload(slide: HTMLElement): void;
}

export class Slides {
  /** The row: single slides, and stacks. */
  readonly horizontal: readonly HTMLElement[];
  /** The slides in stacks. */
  readonly vertical: readonly HTMLElement[];
  /** All slides, in their order; no stacks. */
  readonly all: readonly HTMLElement[];
  readonly #stacks: ReadonlyMap<HTMLElement, readonly HTMLElement[]>;
  /** The index of the present slide, for the row and for each stack; none before it is first shown. */
  readonly #present = new Map<readonly HTMLElement[], number>();
  #laidOut: ReadonlySet<HTMLElement> | undefined;
  #reachable: ReadonlySet<HTMLElement> | undefined;

  /** @param container the element that holds the row */
  constructor(container: Element) {
    const sectionsIn = (element: Element) =>
      [...element.children].filter((child): child is HTMLElement => child.localName === "section");
    this.horizontal = sectionsIn(container);
    const stacks = new Map(this.horizontal.map((slide) => [slide, sectionsIn(slide)] as const));
    this.#stacks = stacks;
    this.vertical = [...stacks.values()].flat();
    this.all = this.horizontal.flatMap((slide) => {
      const stack = stacks.get(slide) ?? [];
      return stack.length > 0 ? stack : [slide];
    });
    for (const [slide, stack] of stacks) if (stack.length > 0) slide.classList.add("stack");
  }

  /** How many slides the stack has that is present; none where a single slide is. */
  get inStack(): number {
    return this.#stack.length;
  }

  get #stack(): readonly HTMLElement[] {
    const slide = this.horizontal[this.#present.get(this.horizontal) ?? 0];
    return (slide && this.#stacks.get(slide)) ?? [];
  }

  /**
   * Makes a slide of the row, or of the present stack, the present one. Steps of those before it are shown, of those after
   * it hidden.
   *
   * @param wanted its index; beyond the ends, the first or the last
   * @param isRightToLeft whether what is past stands at the right
   * @returns its index
   */
  show(slides: "row" | "stack", wanted: number, isRightToLeft = false): number {
    const list = slides === "row" ? this.horizontal : this.#stack;
    if (list.length === 0) return 0;
    const index = Math.max(Math.min(wanted, list.length - 1), 0) || 0;
    const before = this.#present.get(list);
    const [first, last] =
      before === undefined ? [0, list.length - 1] : [Math.min(before, index), Math.max(before, index)];
    for (const [at, slide] of list.slice(first, last + 1).entries()) {
      const side = Math.sign(first + at - index);
      place(slide, side, slides === "row" && isRightToLeft);
      // The steps of all slides of a stack that is passed by are shown or hidden: it is gone through anew when it is shown.
      const stack = slides === "row" && side !== 0 && this.#stacks.get(slide);
      if (stack) this.#present.delete(stack);
    }
    this.#present.set(list, index);
    return index;
  }

  /** Lays out the slides near the present one, and no others; only the present one takes part in Tab and find. */
  near({ h, v, current, isOverview, distance, remembered }: Now, { load, unload }: Laying) {
    const laidOut = new Set<HTMLElement>();
    for (let x = Math.max(0, h - distance + 1); x < Math.min(this.horizontal.length, h + distance); x++) {
      const slide = this.horizontal[x];
      if (!slide) continue;
      laidOut.add(slide);
      const stack = this.#stacks.get(slide) ?? [];
      if (stack.length === 0) continue;
      const at = x === h ? v : isOverview ? 0 : remembered(slide);
      for (const [y, one] of stack.entries()) if (Math.abs(h - x) + Math.abs(at - y) < distance) laidOut.add(one);
    }
    const everything = [...this.horizontal, ...this.vertical];
    for (const one of this.#laidOut ?? everything) if (!laidOut.has(one)) unload(one);
    for (const one of laidOut) if (!this.#laidOut?.has(one)) load(one);
    this.#laidOut = laidOut;

    const reachable = new Set(isOverview ? everything : pathTo(current));
    for (const one of this.#reachable ?? everything) if (!reachable.has(one)) one.inert = true;
    for (const one of reachable) one.inert = false;
    this.#reachable = reachable;
  }
}

/** The slide, and the stack that it is in. */
const pathTo = (slide: HTMLElement | undefined): HTMLElement[] =>
  slide ? [slide, ...(slide.parentElement?.localName === "section" ? [slide.parentElement] : [])] : [];

/** @param side -1 where the slide is past, 0 where it is present, 1 where it is to come */
function place(slide: HTMLElement, side: number, isRightToLeft: boolean) {
  const isLeft = side < 0 !== isRightToLeft;
  const now = side === 0 ? "present" : isLeft ? "past" : "future";
  // What has the focus is given up first: a browser would restyle the page to see whether it can keep it, hidden.
  if (side !== 0 && slide === document.activeElement) slide.blur();
  for (const name of ["past", "present", "future"]) slide.classList.toggle(name, name === now);
  slide.toggleAttribute("hidden", side !== 0);
  if (side === 0) slide.removeAttribute("aria-hidden");
  else {
    slide.setAttribute("aria-hidden", "true");
    stepsAt(slide, side);
  }
}

/** Steps of a slide that is past are shown, of one to come hidden. */
export function stepsAt(slide: HTMLElement, side: number) {
  for (const step of slide.querySelectorAll(".fragment")) {
    step.classList.toggle("visible", side < 0);
    step.classList.remove("current-fragment");
  }
}
