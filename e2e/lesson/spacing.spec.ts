// Text set wider apart, as a reader may set it (WCAG 1.4.12): on no slide is a line lost, or under another one.
import { setWiderApart } from "../support/spacing.ts";
import { expect, test } from "../support/test.ts";

test("with the spacing of WCAG 1.4.12 no slide loses a line, and without it all is as it was", async ({
  lecture,
  page,
}) => {
  test.slow();
  const fontSize = () => lecture.slide.locator(".slide").evaluate((slide) => getComputedStyle(slide).fontSize);
  const before = await fontSize();
  await setWiderApart(page);
  const problems: string[] = [];
  for (const { id } of lecture.slides) {
    await page.evaluate((name) => {
      location.hash = `#/${name}/99`;
    }, id);
    await expect(page.locator(`section[id="${id}"].present`)).toBeVisible();
    problems.push(...(await page.evaluate(linesLost, id)));
  }
  expect(problems).toEqual([]);
  await lecture.press("Home");
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await expect.poll(fontSize).toBe(before);
});

/** Runs in the page. @returns lines of the slide that are outside of the window, half over another, or below the foot's */
function linesLost(id: string): string[] {
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
