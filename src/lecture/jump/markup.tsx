// Going to a slide by its number or its words.
import type { Deck } from "../../deck/running-order.ts";
import { useWords } from "../../words/context.ts";

/** A field that takes a slide's number or words of its headline. */
export function Jump({ deck }: { deck: Deck }) {
  const { lecture } = useWords();
  return (
    <dialog id="jump_dialog" aria-labelledby="jump_title">
      <form method="dialog" autocomplete="off">
        <h2 id="jump_title">{lecture.jump}</h2>
        <label for="jump_to">{lecture.jumpTo}</label>
        <input id="jump_to" type="text" list="jump_slides" aria-describedby="jump_problem" />
        <datalist id="jump_slides">
          {deck.slides.map(({ slide, number }) => (
            <option key={slide.id} value={String(number)} label={slide.headline} />
          ))}
        </datalist>
        <p id="jump_problem" role="status" />
        <button type="submit">{lecture.go}</button>
        <button type="button" class="close">
          {lecture.close}
        </button>
      </form>
    </dialog>
  );
}
