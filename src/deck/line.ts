// Two lines through one deck: the article line teaches the lesson's text, the critical line judges it as well.

/** `article`: every part but those of the critical line, without evidence slides. `critical`: everything. */
export const LINES = ["article", "critical"] as const;
export type Line = (typeof LINES)[number];
