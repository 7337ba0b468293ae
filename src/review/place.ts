// Where the reader is. The address names the slide that is read, and what is read stays in view when the page is laid
// out anew: a phone is turned, the text is made larger.

/** What is read: an element near the window's top, and how much of it has gone by, as a share of its height. */
interface Place {
  readonly element: Element;
  readonly share: number;
}

/** Parts of the text that a reader's place can be told by. */
const READ = "main :is(.headline, .part, h4, p, li, dt, dd, .sheet, .option, .row, .hands, legend)";

/** Below the bar, in px from the window's top. */
const LINE = 80;

/** @param isRead is told the id of the slide that is read, each time that it is another one */
export function placeFollows(isRead: (slide: string) => void) {
  let place: Place | undefined;
  let slide: string | undefined;
  let size = sizeOf(document.body);
  let isNoting = false;

  const note = () => {
    isNoting = false;
    // A page of another size has moved under the reader, who has not: the observer brings the place back first.
    if (sizeOf(document.body) !== size) return;
    place = placeNow();
    const now = slideAt(LINE + 1);
    if (!now || now === slide) return;
    // Before the first scrolling, the address says where to go, and not yet where one is.
    if (slide !== undefined) history.replaceState(history.state, "", `#/${now}`);
    slide = now;
    isRead(now);
  };
  window.addEventListener("scroll", () => {
    if (isNoting) return;
    isNoting = true;
    requestAnimationFrame(note);
  });
  new ResizeObserver(() => {
    size = sizeOf(document.body);
    if (place) stay(place);
    note();
  }).observe(document.body);
  note();
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => `${offsetWidth} × ${offsetHeight}`;

function placeNow(): Place | undefined {
  if (window.scrollY < LINE) return undefined;
  for (const element of document.querySelectorAll(READ)) {
    const { bottom, height, top } = element.getBoundingClientRect();
    if (height > 0 && bottom > LINE) return { element, share: Math.max(0, (LINE - top) / height) };
  }
  return undefined;
}

/** Brings a place back to where it was read. */
function stay({ element, share }: Place) {
  const { height, top } = element.getBoundingClientRect();
  window.scrollBy({ top: top + share * height - LINE, behavior: "instant" });
}

/** The id of the slide at a height of the window. */
function slideAt(y: number): string | undefined {
  const article = [...document.querySelectorAll("article")].findLast(
    (one) => one.getBoundingClientRect().top <= y + window.innerHeight / 4,
  );
  // Past the last one stands what is the reader's own.
  if (article && article.getBoundingClientRect().bottom < y) return undefined;
  return (article ?? document.querySelector("article"))?.id.slice(1);
}
