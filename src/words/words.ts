// What a language has to say, for every language alike: a word that is missing, or one too many, does not compile.
import type * as en from "./en.ts";

/** The same record with any words in it. */
type Any<Said> = Said extends string
  ? string
  : Said extends RegExp
    ? RegExp
    : Said extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Said extends readonly string[]
        ? readonly string[]
        : { readonly [Name in keyof Said]: Any<Said[Name]> };

/** Every word of one language, section by section; en.ts says what each is for. */
export type Words = Any<typeof en>;
