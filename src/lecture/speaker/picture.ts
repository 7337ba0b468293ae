// A live picture of a slide: its own markup at another size. The slide's unit is a share of the picture's width (picture.css).
import type { OrderedSlide } from "./order.ts";
import "./picture.css";

/**
 * Shows a slide in a picture, as it is after a step.
 *
 * @param caption which slide that is, in words
 * @param look the slide as it is in the deck’s window now; as it is written where left out
 */
export function showPicture(picture: Element, slide: OrderedSlide, step: number, caption: string, look?: Element) {
  const view = (look ?? slide.section.querySelector(".slide"))?.cloneNode(true) as Element | undefined;
  if (!view) return;
  const fragments = view.querySelectorAll(".fragment");
  slide.steps.forEach((group, index) => {
    for (const at of group) {
      fragments[at]?.classList.toggle("visible", index <= step);
      fragments[at]?.classList.toggle("current-fragment", index === step);
    }
  });
  const section = picture.querySelector("section");
  section?.replaceChildren(view);
  section?.setAttribute("data-slide", slide.id);
  picture.querySelector("figcaption")?.replaceChildren(caption);
  picture.querySelector(".frame")?.setAttribute("aria-label", slide.headline);
}
