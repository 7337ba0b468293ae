// What a slide takes in the lecture, as far as it can be reckoned: what is said, what is asked, and what the class does.
import { parse } from "node-html-parser";
import { render } from "preact-render-to-string";
import { kindOf } from "../questions/index.ts";
import { textOfMarkup, wordsIn } from "./measure.ts";
import { renderBody, type Slide } from "./slide.ts";

/** Words a minute, for a room that takes notes in a second language. */
export const PACE = 125;
/** Minutes for a question that is put to the class aloud: the silence and an answer. */
const ASKED = 0.5;
/** Minutes for a show of hands, for a short text, and to begin and end a timer. */
const HANDS = 1.5;
const TEXT = 1;
const TIMER = 1;

/** Minutes, by what they are needed for. */
export interface Reckoning {
  /** To say the notes aloud. */
  readonly said: number;
  /** To ask the class, and hear it. */
  readonly asked: number;
  /** For the slide's questions, shows of hands, texts and timers. */
  readonly done: number;
  readonly all: number;
}

export function reckoningOf(slide: Slide): Reckoning {
  const said = wordsIn(textOfMarkup(render(slide.notes))) / PACE;
  const asked = (slide.asks ?? []).length * ASKED;
  const done = questionsTake(slide) + widgetsTake(slide);
  return { said, asked, done, all: said + asked + done };
}

const questionsTake = ({ questions = [] }: Slide): number =>
  questions.reduce((sum, question) => sum + kindOf(question).minutes(question), 0);

function widgetsTake(slide: Slide): number {
  const body = parse(renderBody(slide));
  const count = (selector: string) => body.querySelectorAll(selector).length;
  const phases = body
    .querySelectorAll("deck-timer [data-minutes]")
    .reduce((sum, phase) => sum + Number(phase.getAttribute("data-minutes")), 0);
  return phases + count("deck-timer") * TIMER + count("deck-hands") * HANDS + count("deck-text") * TEXT;
}
