// The dialogs that every lecture has: contents, the way to jump, the help. Loaded when the first of them is opened.
import { contents } from "./contents/index.ts";
import { help } from "./help/index.ts";
import { jump } from "./jump/index.ts";
import type { Lecture } from "./lecture.ts";

/** @returns what opens each */
export const dialogs = ({ deck, intents, store }: Lecture) => ({
  contents: contents(deck),
  jump: jump(deck),
  help: help(intents, store),
});
