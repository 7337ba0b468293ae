// One slide alone, as the lecture document shows it: for `npm run picture`. Runs in Vite's module runner.
import { render } from "preact-render-to-string";
import order from "../../slides/index.ts";
import { lesson } from "../../slides/lesson.ts";
import { problemsOf } from "../deck/rules.ts";
import type { Deck } from "../deck/running-order.ts";
import type { Slide } from "../deck/slide.ts";
import { SlideView } from "../deck/slide-view.tsx";

const modules = import.meta.glob<{ default: Slide }>("../../slides/*.tsx");

// Given by the environment, since the runner closes once this module has run.
const id = process.env["DECK_SLIDE"] ?? "";
const load = modules[`../../slides/${id}.tsx`];
if (!load) throw new Error(`There is no slides/${id}.tsx.`);
const { default: slide } = await load();

// A slide has a picture before it is in the running order, and while another one is broken.
const deck: Deck = await order.catch(() => ({ lesson, parts: [], slides: [], questions: [], bank: {} }));
const placed = deck.slides.find((one) => one.slide === slide) ?? { slide, part: "Draft", number: 0, isEvidence: false };

export const body = render(
  <main class="reveal">
    <div class="slides">
      <section class="present">
        <SlideView deck={deck} placed={placed} />
      </section>
    </div>
  </main>,
);

const file = `slides/${id}.tsx`;
/** Which of the deck's rules the slide breaks. */
export const problems = problemsOf({ ...deck, slides: [placed] }, () => file)
  .filter((problem) => problem.file === file)
  .map(({ message }) => message);
