// Where things stand, to see whether anything moves.
import type { Locator } from "@playwright/test";

/** Each element's tag, corner and size, in px. */
export const placesOf = (elements: Locator): Promise<string[]> =>
  elements.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.tagName, x, y, width, height].join(" ");
    }),
  );
