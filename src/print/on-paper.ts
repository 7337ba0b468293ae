// A slide's markup for paper: without what only a screen can use, and without the answers.
import { parse } from "node-html-parser";

const FOR_SCREENS = "template, button, option, [role=status], .answer-line, .counter, .feedback, svg.lines";

/** @param markup a rendered slide */
export function onPaper(markup: string): string {
  const root = parse(markup);
  for (const part of root.querySelectorAll(FOR_SCREENS)) part.remove();
  // Boxes to tick and to write in, not controls that would do nothing.
  for (const control of root.querySelectorAll("input, select, textarea")) control.setAttribute("disabled", "");
  return root.toString();
}
