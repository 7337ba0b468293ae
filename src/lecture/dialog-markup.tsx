// A dialog of the lecture document: its title, and the button that closes it. `dialog.ts` opens it.
import type { ComponentChildren } from "preact";

interface DialogProps {
  id: string;
  title: string;
  /** What stands beside the title. */
  links?: ComponentChildren;
  children: ComponentChildren;
}

export const Dialog = ({ id, title, links, children }: DialogProps) => (
  <dialog id={id} aria-labelledby={`${id}-title`}>
    <form method="dialog">
      <h2 id={`${id}-title`}>{title}</h2>
      {links}
      <button type="submit" class="close">
        Close
      </button>
    </form>
    {children}
  </dialog>
);
