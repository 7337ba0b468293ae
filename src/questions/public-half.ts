// The half of a question that everybody may know before it is answered: what there is to choose, in the order shown. It is
// made of texts alone and checked by strict schemas, so that neither its type nor its data can carry what is right.
import {
  array,
  type InferOutput,
  integer,
  literal,
  maxValue,
  minLength,
  minValue,
  number,
  pipe,
  strictObject,
  string,
  variant,
} from "valibot";

const texts = (least: number) => pipe(array(string()), minLength(least));
const count = (most: number) => pipe(number(), integer(), minValue(1), maxValue(most));

/** One or several of a few options. */
const Options = strictObject({ shape: literal("options"), options: texts(2), most: count(99) });
/** One choice for each row. */
const Rows = strictObject({ shape: literal("rows"), rows: texts(1), choices: texts(2) });
/** A text in the answerer's own words, of so many characters at most. */
const Text = strictObject({ shape: literal("text"), longest: count(600) });

export const PublicHalf = variant("shape", [Options, Rows, Text]);
/** What a question asks for, without its key. */
export type PublicHalf = Readonly<InferOutput<typeof PublicHalf>>;
