// Pen and pointer in the speaker view: on the picture of the current slide. What is drawn is seen in both pictures.
import { demand } from "../../dom/demand.ts";
import type { Intents } from "../../keys/intents.ts";
import { penIntents } from "../pen/index.ts";
import { ink } from "../pen/ink.ts";
import { whenUsed } from "../when-used.ts";

/** @param slide gives the id of the slide that is shown */
export function penOf(view: HTMLElement, intents: Intents, slide: () => string) {
  const load = whenUsed(async () => {
    const { penAndPointer } = await import("../pen/tools.ts");
    return penAndPointer(intents, {
      stage: demand(view, ".current .slides"),
      room: demand(view, ".words"),
      slide,
      views: () =>
        [...view.querySelectorAll<HTMLElement>("section[data-slide]")].flatMap((section) =>
          [...section.children].map((picture) => [section.dataset["slide"] ?? "", picture] as const),
        ),
      isCovered: () => false,
      inHand: (tool) => {
        for (const name of ["pen", "pointer"]) {
          demand(view, `[data-intent=${name}]`).setAttribute("aria-pressed", `${tool === name}`);
        }
      },
    });
  });
  intents.does(penIntents(load));
  return {
    load,
    /** The pictures are new: what is drawn on them is shown again. */
    show: async () => {
      if (ink.drawn.turn > 0) (await load())?.show();
    },
  };
}
