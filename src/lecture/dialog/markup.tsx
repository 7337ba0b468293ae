// A dialog of the lecture document: its title, and the button that closes it. `index.ts` beside it opens it.
import type { ComponentChildren } from "preact";
import { useWords } from "../../words/context.ts";

interface DialogProps {
  /** Its id is that with `_dialog`: the engine's ids have a `_`, which a slide's can't have. */
  name: string;
  title: string;
  /** What stands beside the title. */
  links?: ComponentChildren;
  children: ComponentChildren;
}

export const Dialog = ({ name, title, links, children }: DialogProps) => (
  <dialog id={`${name}_dialog`} aria-labelledby={`${name}_title`}>
    <form method="dialog">
      <h2 id={`${name}_title`}>{title}</h2>
      {links}
      <button type="submit" class="close">
        {useWords().lecture.close}
      </button>
    </form>
    {children}
  </dialog>
);
