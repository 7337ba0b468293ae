// What the markup of a slide's body may ask while it is rendered: whom it is shown to, and which questions the slide has.
import { createContext } from "preact";
import type { Question } from "../questions/index.ts";

/** What makes sense only among many, such as counting hands, is another thing to one who reads alone. */
export type Audience = "class" | "reader";

export interface Showing {
  readonly audience: Audience;
  /** The questions that the slide asks. */
  readonly questions: readonly Question[];
}

/** A class, unless a document says that it is for a reader. */
export const ShowingContext = createContext<Showing>({ audience: "class", questions: [] });
