// Lays entries out on pages: as many on each as fit, the rest on the next. What you see is what is printed, in every
// browser, because the pages stand in the document before it is printed.

/**
 * @param entries what is laid out, in order; an entry stays whole unless it is longer than a page
 * @param newPage puts an empty page into the document, and gives the box on it that entries go into
 * @param startsPage whether an entry begins a page of its own
 */
export function layOut(entries: readonly HTMLElement[], newPage: () => HTMLElement, startsPage: boolean) {
  let box: HTMLElement | undefined;
  for (const entry of entries) {
    if (!box || startsPage) box = newPage();
    box.append(entry);
    if (overflows(box) && entry.previousElementSibling) {
      box = newPage();
      box.append(entry);
    }
    for (let part = entry; overflows(box); ) {
      const rest = split(part, box.getBoundingClientRect().bottom);
      if (!rest) break; // a figure higher than the page: nothing can be done here
      box = newPage();
      box.append(rest);
      part = rest;
    }
  }
}

const overflows = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1;

/**
 * Takes what lies below `limit` (px) out of an element.
 *
 * @returns a copy of the element that goes on with it; undefined where nothing can be taken or nothing would be left
 */
function split(element: HTMLElement, limit: number): HTMLElement | undefined {
  const rest = element.cloneNode(false) as HTMLElement;
  rest.removeAttribute("id");
  rest.removeAttribute("aria-labelledby");
  rest.removeAttribute("aria-label"); // what goes on is no second part of that name
  while (element.lastChild && bottomOf(element) > limit) {
    const last = element.lastChild;
    const part = topOf(last) < limit ? splitNode(last, limit) : undefined;
    rest.prepend(part ?? last);
    if (part) break;
  }
  // A heading goes with what it is over.
  while (element.lastChild instanceof HTMLHeadingElement) rest.prepend(element.lastChild);
  if (element.hasChildNodes() && rest.hasChildNodes()) return rest;
  element.append(...rest.childNodes);
  return undefined;
}

function splitNode(node: ChildNode, limit: number): ChildNode | undefined {
  if (node instanceof Text) return splitText(node, limit);
  return node instanceof HTMLElement && node.matches(BREAKS) ? split(node, limit) : undefined;
}

/** What may go on on the next page: running text, lists of works, the text's sentences; no figure. */
const BREAKS =
  "p, .notes, .asks, .asks > div, .works-cited, .exercises, .text-page, .sentences, .full-text, .full-text section, .full-text ol";

/** Cuts between two words, so that the last line above `limit` is whole. */
function splitText(text: Text, limit: number): Text | undefined {
  const range = document.createRange();
  const words = [...text.data.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length);
  const fits = words.filter((end) => {
    range.setStart(text, 0);
    range.setEnd(text, end);
    return range.getBoundingClientRect().bottom <= limit;
  });
  const at = fits.at(-1);
  return at === undefined ? undefined : text.splitText(at);
}

const rectOf = (node: Node) => {
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
};
const topOf = (node: Node) => rectOf(node).top;
const bottomOf = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().bottom;
};
