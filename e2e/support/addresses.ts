// Under which addresses decks are served to the specs: serve.ts hands them on in the environment.
import { env } from "node:process";

/** A deck's name among the addresses. */
export type Served = "starter" | "lesson" | "one-slide" | "two-lines" | "parts" | "halving";

/** Under which name the environment has the address of a deck. */
export const addressName = (deck: Served) => `${deck.replace("-", "_").toUpperCase()}_URL`;

/** What a deck's specs are told of it: its lesson's folder, from the project on, and its address, once it is served; of one of its translations where a language is named. */
export function deck(name: Served, lesson: string, language?: string) {
  const served = env[addressName(name)];
  const baseURL = served && (language ? `${served}${language}/` : served);
  return { lesson: language ? `${lesson}/${language}` : lesson, ...(baseURL && { baseURL }) };
}
