// What walks do and see inside the page: bundled, and given to every page before its own scripts (walker.ts).
import { clockCanJump } from "./hands.ts";

export { controlAt, later } from "./hands.ts";
export * as lecture from "./lecture.ts";
export * as review from "./review.ts";

if (location.protocol.startsWith("http")) clockCanJump(); // an empty window has no storage
