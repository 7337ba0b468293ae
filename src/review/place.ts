// Where the reader is. The address names the slide that is read, and what is read stays in view when the page is laid
// out anew: a phone is turned, the text is made larger.
import { decoded } from "../dom/decoded.ts";
import { loaded } from "../dom/loaded.ts";

/** What is read: an element near the window's top, and where it is. */
interface ReadingPlace {
  /** Of the reader's own, it is kept only where the page becomes wider or narrower. */
  readonly isOwn: boolean;
  readonly element: Element;
  /** How much of it has gone by, as a share of its height. */
  readonly share: number;
  /** How far below the line it begins, in px; 0 where some of it has gone by. */
  readonly below: number;
}

/**
 * The pieces that the page is made of: slides, and the reader's own sections (practice, progress). Within a slide the
 * place is kept; a section of the reader's own grows and shrinks as they use it, and is left to scroll by itself, unless
 * the whole page is laid out anew.
 */
const PIECES = "article, .own";
/** Parts of a slide that the place can be told by. */
const READ = ".headline, h2, h3, h4, p, li, dt, dd, .sheet, .option, .row, legend";

/** Below the bar, in px from the window's top. */
const LINE = 80;

/** @param isRead is told the id of the slide that is read, each time that it is another one */
export function placeFollows(isRead: (slide: string) => void) {
  let place: ReadingPlace | undefined;
  let slide: string | undefined;
  let size = sizeOf(document.body);
  let width = document.body.offsetWidth;
  let isNoting = false;
  /** The page is still coming, and only its own layout has moved it: the address says where the reader is going. */
  let isArriving = true;
  /** So many links lead elsewhere at this moment: the browser scrolls there with its next frame. */
  let leads = 0;
  /** As this page knows it. Another one leads elsewhere: the browser scrolls there and says so (`hashchange`) only later. */
  let address = location.hash;

  const note = () => {
    isNoting = false;
    if (leads > 0) return;
    if (location.hash !== address) return leave();
    // A page of another size has moved under the reader, who has not: the observer brings the place back first.
    if (sizeOf(document.body) !== size) return;
    place = placeNow();
    const now =
      (isArriving && slideNamed()) || (slideNow() ?? slideNamed() ?? slide ?? lastAbove("article", LINE)?.id.slice(1));
    if (!now) return;
    // Going back may lead to an address of one slide and to where another was read. At the page's end what an address names
    // may be below where the window can go.
    const isNamedElse = !isArriving && slideNamed() !== undefined && slideNamed() !== now && !isAtEnd();
    // Before the first scrolling, the address says where to go, and not yet where one is.
    if (slide !== undefined && (now !== slide || isNamedElse)) history.replaceState(history.state, "", `#/${now}`);
    address = location.hash;
    if (now === slide) return;
    slide = now;
    isRead(now);
  };
  const noteSoon = () => {
    if (isNoting) return;
    isNoting = true;
    requestAnimationFrame(note);
  };
  window.addEventListener("scroll", noteSoon);
  new ResizeObserver(() => {
    const isAnew = document.body.offsetWidth !== width;
    size = sizeOf(document.body);
    width = document.body.offsetWidth;
    if (location.hash !== address) leave();
    if (place && (isAnew || !place.isOwn)) stay(place);
    noteSoon(); // with the next frame: an answer’s own has enough to do
  }).observe(document.body);
  // Led elsewhere, by a link or by going back: what was read until then is not brought back into view.
  const leave = (link?: HTMLAnchorElement) => {
    place = undefined;
    address = location.hash;
    leads++;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        leads--;
        if (link && link.hash === location.hash) bringsTo(link.hash);
        note();
      }),
    );
  };
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href^='#']");
    if (link) leave(link);
  });
  window.addEventListener("hashchange", () => leave());
  note();
  const hasArrived = () => {
    isArriving = false;
  };
  for (const type of ["wheel", "touchmove", "keydown"])
    window.addEventListener(type, hasArrived, { once: true, passive: true });
  // By then the browser has gone where the address says, or, loading the page again, where the reader was.
  loaded().then(() => {
    hasArrived();
    leave();
  });
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => `${offsetWidth} × ${offsetHeight}`;

const isAtEnd = () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;

function placeNow(): ReadingPlace | undefined {
  const piece = lastAbove(PIECES, LINE);
  if (!piece || window.scrollY < LINE) return undefined;
  const isRead = (one: Element) => one.getBoundingClientRect().bottom > LINE && one.getClientRects().length > 0;
  const element = [...piece.querySelectorAll(READ)].find(isRead) ?? piece;
  const { height, top } = element.getBoundingClientRect();
  const isOwn = !piece.matches("article");
  return { isOwn, element, share: Math.max(0, (LINE - top) / height), below: Math.max(0, top - LINE) };
}

/**
 * Where a link leads. A browser gives up to go there when anything else scrolls the page before its next frame: a Page Up
 * that is still on its way, for one.
 */
function bringsTo(hash: string) {
  const element = document.getElementById(decoded(hash.slice(1)));
  const top = element?.getBoundingClientRect().top ?? 0;
  const isThere = top > -1 && (top < window.innerHeight / 2 || isAtEnd());
  if (!isThere) element?.scrollIntoView({ behavior: "instant" });
}

/** Brings a place back to where it was read. */
function stay({ element, share, below }: ReadingPlace) {
  const { height, top } = element.getBoundingClientRect();
  window.scrollBy({ top: top + share * height - below - LINE, behavior: "instant" });
}

/** The id of the slide that is read, if one is. */
const slideNow = (): string | undefined => articleRead()?.id.slice(1);

/** The id of the slide that the address names, where it names one. In a section of the reader's own it is the last one read. */
const slideNamed = (): string | undefined =>
  document.querySelector(`article[id="${CSS.escape(location.hash.slice(1))}"]`)?.id.slice(1);

/** The slide that is read: it begins in the window's upper quarter, or above. None in a section of the reader's own. */
export function articleRead(): Element | null {
  const piece = lastAbove(PIECES, LINE + window.innerHeight / 4) ?? document.querySelector("article");
  return piece?.matches("article") ? piece : null;
}

/**
 * The last piece that begins above a height of the window, in px. Pieces stand one under the other, so that each look leaves
 * half of them: a box that is asked for takes time, and a course has hundreds of slides.
 */
function lastAbove(selector: string, y: number): Element | undefined {
  pieces ??= [...document.querySelectorAll<HTMLElement>(PIECES)];
  const shown = pieces.filter((one) => !one.hidden && one.matches(selector));
  let [above, left] = [0, shown.length];
  while (left > 0) {
    const half = left >> 1;
    const isAbove = (shown[above + half]?.getBoundingClientRect().top ?? y) <= y;
    if (isAbove) above += half + 1;
    left = isAbove ? left - half - 1 : half;
  }
  return shown[above - 1];
}

/** They neither come nor go while the page is open. */
let pieces: readonly HTMLElement[] | undefined;
