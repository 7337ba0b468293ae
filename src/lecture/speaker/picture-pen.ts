// Pen and pointer in the speaker view: on the picture of the current slide. What is drawn is seen in both pictures.
import { ink } from "../pen/ink.ts";
import { whenUsed } from "../when-used.ts";

/** @param slide gives the id of the slide that is shown */
export function penOf(view: HTMLElement, slide: () => string) {
  const load = whenUsed(async () => {
    const { penAndPointer } = await import("../pen/tools.ts");
    return penAndPointer({
      stage: view.querySelector(".current .slides") as HTMLElement,
      room: view.querySelector(".words") as HTMLElement,
      slide,
      views: () =>
        [...view.querySelectorAll<HTMLElement>("section[data-slide]")].flatMap((section) =>
          [...section.children].map((picture) => [section.dataset["slide"] ?? "", picture] as const),
        ),
      isCovered: () => false,
      inHand: (tool) => {
        for (const name of ["pen", "pointer"]) {
          view.querySelector(`[data-action=${name}]`)?.setAttribute("aria-pressed", `${tool === name}`);
        }
      },
    });
  });
  return {
    load,
    /** The pictures are new: what is drawn on them is shown again. */
    show: async () => {
      if (ink.drawn.turn > 0) (await load())?.show();
    },
    pen: async () => (await load())?.togglePen(),
    pointer: async () => (await load())?.togglePointer(),
    undo: async () => (await load())?.undo(),
    erase: async () => (await load())?.erase(),
  };
}
