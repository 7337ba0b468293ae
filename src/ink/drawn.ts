// What is drawn on the slides of a lecture, as the window keeps it: checked when it is read back.
import {
  array,
  boolean,
  type InferOutput,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  record,
  string,
} from "valibot";
import { PENS } from "./pens.ts";

/** More than anybody draws in one go. */
const MOST = 3 * 10_000;

export const Stroke = object({
  pen: picklist(PENS),
  /** One after the other x and y, in slide units (1280 × 720), and pressure from 0 to 1; pressure 0 where the device tells none. */
  points: pipe(array(number()), maxLength(MOST)),
});
export type Stroke = InferOutput<typeof Stroke>;

export const Drawn = object({
  /** Counts up with each change in either window; the later of two holds. */
  turn: pipe(number(), integer(), minValue(0), maxValue(2 ** 52)), // beyond, it could not be counted up
  /** By the slide's id. */
  strokes: record(string(), array(Stroke)),
  /** What was erased from a slide last, to be brought back. */
  erased: record(string(), array(Stroke)),
  /** Whether strokes are printed with their slides. */
  prints: boolean(),
});
export type Drawn = InferOutput<typeof Drawn>;
