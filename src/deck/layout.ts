// What is wrong with a slide's layout, as only a browser can see it.

/** Runs in the page: text that leaves the slide's margins, its box or its headline's two lines, or that covers other text. */
export function layoutProblems(id: string): string[] {
  const slide = document.querySelector(`section[id="${id}"] > .slide`);
  if (!slide) return [`${id}: not on the page`];
  const stage = slide.getBoundingClientRect();
  const u = stage.width / 1280;
  const isCover = slide.matches("[data-kind=cover]");
  const found: string[] = [];
  const px = (value: number) => Math.round(value / u);

  // Widgets and questions, by what their author calls them, are judged whole. A question that has stepped back for the next
  // one keeps its place, and is looked at, too.
  const names = new Map([
    ["deck-timer", "the timer"],
    ["deck-text", "the short text"],
    ["deck-hands", "the show of hands"],
  ]);
  const alone = [...names.keys()].join();
  const WIDGETS = `${alone}, .questions > .question > *`;
  const widgetOf = (element: Element) => element.closest<HTMLElement>(WIDGETS);
  const named = (widget: Element) => {
    const name = names.get(widget.localName) ?? "the question";
    const asks = widget.querySelector("legend, .stem, label")?.textContent?.trim();
    return widget.localName === "deck-timer" || !asks ? name : `${name} “${asks.slice(0, 40)}”`;
  };
  const tooHigh = new Set<Element>();
  const boards = new Map<Element, number>();
  for (const widget of slide.querySelectorAll<HTMLElement>(WIDGETS)) {
    if (!widget.checkVisibility()) continue;
    const parts = [widget, ...widget.querySelectorAll("p, li, label, legend, button, input, select, textarea, div")];
    const bottoms = parts
      .filter((part) => part.checkVisibility() && !part.closest(".unseen"))
      .map((part) => part.getBoundingClientRect().bottom);
    const by = px(Math.max(...bottoms) - stage.top - 656 * u);
    if (by <= 1) continue;
    tooHigh.add(widget);
    const board = widget.closest(".board:not(.board .board)");
    if (board && board.querySelectorAll(`${alone}, .questions`).length > 1)
      boards.set(board, Math.max(by, boards.get(board) ?? 0));
    else found.push(`${id}: ${named(widget)} reaches into the foot by ${by} px`);
  }
  for (const [board, by] of boards) {
    const all = [...board.querySelectorAll(WIDGETS)].map(named).join(" and ");
    found.push(`${id}: ${all} take ${by} px more than their board has. Give one of them a slide of its own.`);
  }

  // Every run of text with the box that its letters take.
  const runs: { text: string; box: DOMRect; owner: Element }[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!owner || !text || owner.closest("template, option, .unseen, desc, title")) continue;
    if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 0) runs.push({ text, box, owner });
  }
  for (const { text, box, owner } of runs) {
    const isFoot = owner.closest(".foot") !== null;
    const isHeadline = owner.closest("h1, h2") !== null;
    const over = {
      "the left margin": stage.left + 60 * u - box.left,
      "the right margin": box.right - (stage.right - 60 * u),
      "the slide’s lower edge": tooHigh.has(widgetOf(owner) ?? owner)
        ? 0
        : box.bottom - (stage.bottom - (isFoot ? 16 : 64) * u),
      "the headline’s two lines": isHeadline && !isCover ? box.bottom - (stage.top + 176 * u) : 0,
    };
    for (const [what, by] of Object.entries(over))
      if (by > 1) found.push(`${id}: “${text}” passes ${what} by ${px(by)} px`);
  }

  // Boxes of letters are taller than the letters: overlap counts from a tenth of a line's height.
  const shrunk = runs.map(({ text, box, owner }) => ({
    text,
    owner,
    left: box.left + 1,
    right: box.right - 1,
    top: box.top + box.height * 0.24,
    bottom: box.bottom - box.height * 0.24,
  }));
  shrunk.forEach((one, index) => {
    for (const other of shrunk.slice(index + 1)) {
      if (one.owner.contains(other.owner) && one.text === other.text) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > 0 && height > 0)
        found.push(`${id}: “${one.text}” and “${other.text}” overlap by ${px(width)} × ${px(height)} px`);
    }
  });

  // Controls and boxes must stay between the headline and the foot, and hold their content.
  for (const element of slide.querySelectorAll<HTMLElement>(
    ".board, :is(.board, .running-text) :is(p, li, table, pre, label, button, input, select, textarea, legend, div)",
  )) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".unseen")) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
    if (box.bottom > stage.top + 657 * u && !widgetOf(element) && !element.matches(".question"))
      found.push(`${id}: ${name} reaches into the foot by ${px(box.bottom - stage.top - 656 * u)} px`);
    // Where lines end: at their beginning a box may reach out as far as its own padding.
    const isRtl = getComputedStyle(slide).direction === "rtl";
    const over = isRtl ? stage.left + 60 * u - box.left : box.right - stage.right + 60 * u;
    if (over > 0) found.push(`${id}: ${name} passes the ${isRtl ? "left" : "right"} margin by ${px(over)} px`);
    const hides = getComputedStyle(element).overflow !== "visible" && !element.matches("textarea, input, select");
    if (hides && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
      found.push(`${id}: ${name} hides a part of what it holds`);
  }
  return found;
}
