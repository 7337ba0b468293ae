// How well things can be told from what they stand on (WCAG 2.2, 1.4.11).

/**
 * Runs in the page.
 *
 * @returns of each arrow on the screen that leads somewhere: its name, and the contrast of its lines with the slide's ground
 */
export function arrowContrasts(): readonly (readonly [name: string, ratio: number])[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("no canvas");
  /** A colour as it is seen: painted so faintly over the ground. */
  const luminance = (colour: string, opacity: number) => {
    canvas.globalAlpha = 1;
    canvas.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--ground");
    canvas.fillRect(0, 0, 1, 1);
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const opacityOf = (one: Element | null): number =>
    one ? Number(getComputedStyle(one).opacity) * opacityOf(one.parentElement) : 1;
  return [...document.querySelectorAll(".controls button:enabled")]
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .map((button) => {
      const line = button.firstElementChild ?? button;
      const [seen, ground] = [luminance(getComputedStyle(line).borderTopColor, opacityOf(line)), luminance("#0000", 1)];
      const ratio = (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05);
      return [button.getAttribute("aria-label") ?? "", ratio] as const;
    });
}
