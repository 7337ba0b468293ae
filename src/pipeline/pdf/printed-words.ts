// Where each word stands on the printed pages, and in which order they are read: the source that a PDF's text is set right by
// where it runs from right to left (right-to-left.ts).

/** A word, a sign or a blank of the printed text. */
export interface PrintedWord {
  readonly text: string;
  /** The page that it is on, from 0. */
  readonly page: number;
  /** Its box, as parts of the page's width and height, from the upper left corner. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Runs in the print document.
 *
 * @returns its words in reading order; none where no letter runs from right to left: then a browser's own order is right
 */
export function wordsOfPages(): readonly PrintedWord[] {
  const main = document.querySelector("main");
  if (!main || !/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(main.textContent ?? "")) return [];
  const pages = [
    ...document.querySelectorAll(document.documentElement.dataset["kind"] === "slides" ? ".entry" : ".page"),
  ];
  const words: PrintedWord[] = [];
  for (const [page, sheet] of pages.entries()) {
    const box = sheet.getBoundingClientRect();
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      // Letters with their signs; digits with what stands between them; every other sign alone; blanks.
      for (const { 0: text, index } of (node.nodeValue ?? "").matchAll(
        /[\p{L}\p{M}]+|\p{N}+(?:[.,:٫٬]\p{N}+)*|\s+|[\s\S]/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        for (const { left, right, top, bottom } of range.getClientRects())
          words.push({
            text,
            page,
            left: (left - box.left) / box.width,
            right: (right - box.left) / box.width,
            top: (top - box.top) / box.height,
            bottom: (bottom - box.top) / box.height,
          });
      }
    }
  }
  return words;
}
