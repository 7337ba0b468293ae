// The words of markup: whoever renders a document says in which language.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import * as en from "./en.ts";
import type { Words } from "./words.ts";

export const WordsContext = createContext<Words>(en);

/** The words of what is being rendered. */
export const useWords = (): Words => useContext(WordsContext);
