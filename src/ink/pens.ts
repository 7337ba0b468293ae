// The pens: they differ in width as in colour.
export const PENS = ["fine", "broad", "marker"] as const;
export type Pen = (typeof PENS)[number];
