// Text set wider apart, as a reader may set it (WCAG 1.4.12), and what that may do to a slide. Both run in the page.

/** From now on the page has the criterion's spacing, until `document.adoptedStyleSheets.pop()`. */
export function setWiderApart() {
  const style = new CSSStyleSheet();
  style.replaceSync(`* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets.push(style);
}

/** @returns lines of the slide that are outside of the window, half over another, or below the foot's */
export function linesLost(id: string): string[] {
  const slide = document.querySelector(`section[id="${id}"] > .slide`);
  if (!slide) return [`${id}: not on the page`];
  const lines: { text: Node; rect: DOMRect }[] = [];
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement } = text;
    if (!text.nodeValue?.trim() || parentElement?.closest(".unseen, option")) continue;
    if (!parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) lines.push({ text, rect });
  }
  const said = (text: Node) => `“${text.nodeValue?.trim().slice(0, 40)}”`;
  return lines.flatMap(({ text, rect }, at) => {
    const isOutside = rect.left < -1 || rect.top < -1 || rect.right > innerWidth + 1 || rect.bottom > innerHeight + 1;
    const under = lines.slice(at + 1).find((other) => {
      const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      return other.text !== text && width > 6 && height > Math.min(rect.height, other.rect.height) * 0.45;
    });
    const feet = text.parentElement?.closest(".foot")
      ? []
      : lines.filter((one) => one.text.parentElement?.closest(".foot"));
    const isBelow = feet.some(
      (foot) =>
        (rect.top + rect.bottom) / 2 > foot.rect.top && rect.left < foot.rect.right && rect.right > foot.rect.left,
    );
    return [
      ...(isBelow ? [`${id}: ${said(text)} is below the foot`] : []),
      ...(isOutside ? [`${id}: ${said(text)} is outside of the window`] : []),
      ...(under ? [`${id}: ${said(text)} and ${said(under.text)} lie over one another`] : []),
    ];
  });
}
