// How large what can be pressed is (WCAG 2.2, 2.5.8).

/**
 * Runs in the page: what can be pressed now, is smaller than 24 px, and has something else to press nearer than that. Links
 * within a line of text are exempt.
 *
 * @returns a line each
 */
export function smallTargets(): string[] {
  const LEAST = 24; // px
  const isInLine = (one: Element) => {
    let block = one.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return one.matches("a") && block?.textContent?.trim() !== one.textContent?.trim();
  };
  const targets = [...document.querySelectorAll<HTMLElement>("section.present *, .controls *, .toolbar *")]
    .filter((one) => one.matches("a[href], button:enabled, input:enabled, select:enabled, textarea, summary"))
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isInLine(one))
    .map((one) => {
      const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
      const of = (side: "left" | "top" | "right" | "bottom", choose: (...all: number[]) => number) =>
        choose(...boxes.map((box) => box[side]));
      const [left, top] = [of("left", Math.min), of("top", Math.min)];
      const [right, bottom] = [of("right", Math.max), of("bottom", Math.max)];
      const isSmall = right - left < LEAST - 0.5 || bottom - top < LEAST - 0.5;
      return { one, left, top, right, bottom, isSmall, x: (left + right) / 2, y: (top + bottom) / 2 };
    });
  type Target = (typeof targets)[number];
  /** Whether a circle of 24 px round the middle of one reaches another, or the other's circle. */
  const meets = ({ x, y }: Target, other: Target) => {
    const [byX, byY] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
    if (Math.hypot(byX, byY) < LEAST / 2 - 0.5) return true;
    return other.isSmall && Math.hypot(x - other.x, y - other.y) < LEAST - 0.5;
  };
  return targets
    .filter((target) => target.isSmall && targets.some((other) => other.one !== target.one && meets(target, other)))
    .map(({ one, left, top, right, bottom }) => {
      const name = one.getAttribute("aria-label") ?? one.closest("label")?.textContent ?? one.textContent;
      const slide = document.querySelector("section[id].present:not(:has(section))")?.id;
      return `${slide}: ${one.localName} “${name?.trim()}” is ${Math.round(right - left)} × ${Math.round(bottom - top)} px`;
    });
}
