// Slides as the speaker view knows them, without a page: for tests.
import type { OrderedSlide } from "./order.ts";

type Given = readonly [
  id: string,
  about?: Partial<Pick<OrderedSlide, "minutes" | "isEvidence" | "isExtra">> & { readonly steps?: number },
];

/** @param given each slide's id, and what is not as usual: two minutes, no steps, on the main line */
export const orderedSlides = (...given: readonly Given[]): readonly OrderedSlide[] =>
  given.map(([id, { steps = 0, isEvidence = false, ...about } = {}], index) => ({
    section: {} as HTMLElement,
    id,
    headline: id,
    number: index + 1,
    minutes: 2,
    isEvidence,
    isExtra: isEvidence,
    isCritical: false,
    hasQuestion: false,
    ...about,
    steps: Array.from({ length: steps }, (_, step) => [step]),
  }));
