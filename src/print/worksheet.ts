// The worksheet: a drawing's key words are blanks, questions wait for an answer. The answer key is the same, filled in.

/** A slide of this kind is looked things up on; where nothing is left out there is nothing to fill in. */
const ONLY_READ = ".entry:not(:has(.text-page)) > .sheet > .slide[data-kind=reference]:not(:has(.blank))";

/**
 * Makes entries into a worksheet.
 *
 * @param isKey leaves the answers in
 * @returns those with something to fill in
 */
export function forFillingIn(entries: readonly HTMLElement[], isKey: boolean): readonly HTMLElement[] {
  const kept = entries.filter((entry) => !entry.querySelector(ONLY_READ));
  for (const entry of kept) {
    entry.querySelector(".ink")?.remove(); // what it was drawn on stands elsewhere here
    // Questions bring boxes and lines of their own.
    if (entry.querySelector(".exercises")) entry.querySelector(".board:not(.slide-parts)")?.remove();
    if (entry.querySelector(".exercises, textarea, [data-kind=cover]")) entry.querySelector(".ruled")?.remove();
    if (entry.querySelector(".text-page")) entry.querySelector(":scope > .ruled")?.remove(); // it has lines of its own
    if (!isKey) takeAnswersOut(entry);
  }
  return kept;
}

function takeAnswersOut(entry: HTMLElement) {
  for (const answer of entry.querySelectorAll(".answer")) answer.remove();
  for (const box of entry.querySelectorAll(".box[data-right]")) box.removeAttribute("data-right");
  for (const drawing of entry.querySelectorAll<SVGElement>("[data-with-blanks]"))
    drawing.ariaLabel = drawing.dataset["withBlanks"] ?? "";
}

/** Rules a line under each blank of what is on the page, as long as the words; the worksheet's style hides these. */
export function ruleBlanks(part: HTMLElement) {
  for (const blank of part.querySelectorAll<SVGTSpanElement>(".blank")) {
    const from = blank.getStartPositionOfChar(0);
    const to = blank.getEndPositionOfChar(blank.getNumberOfChars() - 1);
    const rule = document.createElementNS("http://www.w3.org/2000/svg", "path");
    rule.setAttribute("class", "blank-rule");
    rule.setAttribute("d", `M${from.x} ${from.y + 7}H${to.x}`);
    const text = blank.closest("text");
    const upright = text?.getAttribute("transform");
    if (upright) rule.setAttribute("transform", upright);
    text?.after(rule);
  }
}
