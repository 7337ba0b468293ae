// Text set wider apart, as a reader may set it (WCAG 1.4.12).
import type { Page } from "@playwright/test";

/** From now on the page has the criterion's spacing, until `document.adoptedStyleSheets.pop()`. */
export const setWiderApart = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(`* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(style);
  });
