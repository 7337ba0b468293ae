// A sorting question without its key: the items, and the groups that each could go into.
import type { PublicHalf } from "../public-half.ts";
import type { Sorting } from "./data.ts";

export const publicHalf = ({ items, groups }: Sorting): PublicHalf => ({
  shape: "rows",
  rows: items.map(({ text }) => text),
  choices: [...groups],
});
