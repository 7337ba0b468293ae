// A slide's markup for paper: without what only a screen can use, without the answers, and with its blanks marked.
import { parse } from "node-html-parser";
import { markBlanks } from "../deck/blanks.ts";
import type { Words } from "../words/words.ts";

const FOR_SCREENS =
  "template, button, option, video, .transcript, [role=status], .answer-line, .counter, .feedback, .kept, svg.lines";

/**
 * @param markup a rendered slide
 * @param words the lesson's language's
 * @param blanks words of its drawing that the worksheet leaves out
 */
export function onPaper(markup: string, words: Words, blanks: readonly string[] = []): string {
  const root = parse(markup);
  for (const part of root.querySelectorAll(FOR_SCREENS)) part.remove();
  // Boxes to tick and to write in, not controls that would do nothing.
  for (const control of root.querySelectorAll("input, select, textarea")) control.setAttribute("disabled", "");
  // On a screen the controls say what these do; paper has no controls that speak.
  for (const seen of root.querySelectorAll(":not(svg)[aria-hidden]")) seen.removeAttribute("aria-hidden");
  markBlanks(root, blanks, words);
  return root.toString();
}
