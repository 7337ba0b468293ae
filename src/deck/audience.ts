// Whom a slide is shown to. What makes sense only among many, such as counting hands, is another thing to one alone.
import { createContext } from "preact";

export type Audience = "class" | "reader";

/** A class, unless a document says that it is for a reader. */
export const AudienceContext = createContext<Audience>("class");
