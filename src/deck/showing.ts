// What the markup of a slide's body may ask while it is rendered: whom it is shown to, and which questions the slide has.
import { createContext } from "preact";
import type { Question } from "../questions/index.ts";
import type { PublicHalf } from "../questions/public-half.ts";
import type { Room } from "./headline.ts";
import type { Source } from "./lesson.ts";

/** What makes sense only among many, such as counting hands, is another thing to one who reads alone. */
export type Audience = "class" | "reader";

export interface Showing {
  readonly audience: Audience;
  /** The questions that the slide asks. */
  readonly questions: readonly Question[];
  /** Told of what a widget asks the class, while it is rendered: for those who answer by phone. */
  readonly asks?: (asked: WidgetQuestion) => void;
  /** The room on the slide's whole board, which is less under a headline of two lines. */
  readonly room?: Room;
  /** Told, while they are rendered, of what the body's parts have found: for the deck's rules. */
  readonly tells?: (found: PartFound) => void;
}

/** What a part of a body tells the deck's rules. */
export type PartFound =
  /** That it is there, by what its author calls it: before all else that it tells. */
  | { readonly part: string }
  /**
   * What is wrong with it, in words for its author, to stand after “its table”, where `of` is `table`; a slide may be an exception
   * to a limit (`overrule: { parts }`).
   */
  | { readonly of: string; readonly wrong: string; readonly isLimit: boolean }
  /** A work that it names as its source. */
  | { readonly cites: Source };

/** What a widget that is no question with a key asks a class. */
export interface WidgetQuestion {
  /** Under this name the lesson keeps it: of two rounds each has its own. */
  readonly id: string;
  /** Left out where the slide's headline asks it. */
  readonly stem?: string | undefined;
  readonly half: PublicHalf;
  /** What was asked in the same words before, where this is its second round. */
  readonly before?: string | undefined;
}

/** A class, unless a document says that it is for a reader. */
export const ShowingContext = createContext<Showing>({ audience: "class", questions: [] });
