/** What the deck says when it has moved, by a slide or by a step. (A file of its own: it would bring Reveal along.) */
export const MOVES = ["slidechanged", "fragmentshown", "fragmenthidden"] as const;
