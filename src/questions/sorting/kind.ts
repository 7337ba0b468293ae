// A sorting question, for the registry.
import { array, minLength, pipe, strictObject, string } from "valibot";
import type { Kind } from "../kind.ts";
import type { Sorting } from "./data.ts";
import { SortingWidget } from "./markup.tsx";
import { SortingExercise } from "./paper.tsx";
import { publicHalf } from "./public-half.ts";
import { problems } from "./rules.ts";

const item = strictObject({ text: string(), group: string(), feedback: string() });

/** Widths as style.css has them, in units of a slide: a rail with the room beside it, and a group's column. */
const RAIL = 34;
const COLUMN = 130;
const COLUMN_OF_3 = 150;

export const sorting: Kind<Sorting> = {
  entries: { groups: pipe(array(string()), minLength(2)), items: pipe(array(item), minLength(1)) },
  problems,
  besideStem: ({ groups }) => ({ width: 2 * RAIL + groups.length * (groups.length === 3 ? COLUMN_OF_3 : COLUMN) }),
  publicHalf,
  minutes: ({ items }) => items.length / 3, // 20 seconds each
  Widget: SortingWidget,
  Exercise: SortingExercise,
  answers: ({ items }) => items.map(({ text, group, feedback }) => ({ part: text, answer: `→ ${group}`, feedback })),
};
