// Makes the widgets' tags known to JSX.
import type { HTMLAttributes } from "preact";

type Tag = HTMLAttributes<HTMLElement> & Record<`data-${string}`, unknown>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-choice": Tag;
      "deck-hands": Tag;
      "deck-matching": Tag;
      "deck-own-answer": Tag;
      "deck-sorting": Tag;
      "deck-text": Tag;
      "deck-timer": Tag;
    }
  }
}
