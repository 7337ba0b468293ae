// A slide whose text is set wider apart than it is written: its letters become as much smaller as they must for each text
// to have its place again; where that is not enough, the foot makes room, and the slide as a whole becomes smaller.

/** Shares of the letters' size, tried one after the other. Spacing as the criterion has it takes a quarter more room. */
const SHARES = [1, 0.92, 0.85, 0.79, 0.74, 0.7, 0.65];

/** @returns undoes it */
export function fitted(slide: HTMLElement): () => void {
  const sizes = [...slide.querySelectorAll<HTMLElement | SVGElement>("*")].map(
    (element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)] as const,
  );
  const setShare = (share: number) => {
    for (const [element, size] of sizes) element.style.fontSize = share === 1 ? "" : `${size * share}px`;
  };
  let best = { share: 1, problems: Number.POSITIVE_INFINITY };
  for (const share of SHARES) {
    setShare(share);
    const problems = problemsOf(slide);
    if (problems < best.problems) best = { share, problems };
    if (problems === 0) break;
  }
  setShare(best.share);
  const foot = slide.querySelector<HTMLElement>(".foot");
  if (foot && best.problems > 0) foot.style.translate = `0 ${belowFoot(slide)}px`;
  slide.style.transform = intoBox(slide);
  return () => {
    setShare(1);
    slide.style.transform = "";
    if (foot) foot.style.translate = "";
  };
}

interface Box {
  readonly text: Node;
  readonly rect: DOMRect;
  /** A text's line has air above and below its letters; a control has none. */
  readonly air: number;
}

/** Every line of a slide's text, and its controls. */
function boxesOf(slide: HTMLElement): Box[] {
  const boxes: Box[] = [];
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim() || text.parentElement?.closest(".unseen, option")) continue;
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) boxes.push({ text, rect, air: 1 / 3 });
  }
  for (const text of slide.querySelectorAll("button, select, textarea"))
    boxes.push({ text: text.firstChild ?? text, rect: text.getBoundingClientRect(), air: 0 });
  return boxes.filter(({ rect }) => rect.width > 0);
}

/** How many texts lie over one another, outside of the slide, or below the foot's, which come last. */
function problemsOf(slide: HTMLElement): number {
  const { left, top, right, bottom } = slide.getBoundingClientRect();
  const boxes = boxesOf(slide);
  const feet = boxes.filter(({ text }) => isFoot(text));
  let count = 0;
  for (const [at, { text, rect, air }] of boxes.entries()) {
    if (rect.left < left || rect.top < top || rect.right > right || rect.bottom > bottom) count += 1;
    if (!isFoot(text) && feet.some((foot) => isBelow(rect, foot.rect))) count += 1;
    for (const other of boxes.slice(at + 1)) {
      if (other.text === text || text.parentNode === other.text.parentNode) continue;
      const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      const most = Math.min(rect.height * air, other.rect.height * other.air);
      if (width > 0 && height > Math.max(2, most)) count += 1;
    }
  }
  return count;
}

const isFoot = ({ parentElement }: Node): boolean => parentElement?.closest(".foot") !== null;

const isBelow = (one: DOMRect, other: DOMRect): boolean =>
  (one.top + one.bottom) / 2 > other.top && one.left < other.right && one.right > other.left;

/** How far a slide's text and controls reach below where its foot begins. */
function belowFoot(slide: HTMLElement): number {
  const boxes = boxesOf(slide);
  const feet = boxes.filter(({ text }) => isFoot(text)).map(({ rect }) => rect.top);
  const others = boxes.filter(({ text }) => !isFoot(text)).map(({ rect }) => rect.bottom);
  return Math.max(0, Math.max(...others) - Math.min(...feet));
}

/** @returns the transform that brings all that is in a slide into its box; empty where it is there */
function intoBox(slide: HTMLElement): string {
  const box = slide.getBoundingClientRect();
  const rects = [box, ...boxesOf(slide).map(({ rect }) => rect)];
  const left = Math.min(...rects.map((one) => one.left));
  const top = Math.min(...rects.map((one) => one.top));
  const right = Math.max(...rects.map((one) => one.right));
  const bottom = Math.max(...rects.map((one) => one.bottom));
  if (left === box.left && top === box.top && right === box.right && bottom === box.bottom) return "";
  // The margins stay: arrows and the bar of progress are there.
  const [side, foot] = [(box.width * 64) / 1280, (box.height * 24) / 720];
  const before = left < box.left ? side : 0;
  const scale = Math.min(
    (box.width - before - (right > box.right ? side : 0)) / (right - left),
    (box.height - (bottom > box.bottom ? foot : 0)) / (bottom - top),
  );
  return `translate(${(box.left - left) * scale + before}px, ${(box.top - top) * scale}px) scale(${scale})`;
}
