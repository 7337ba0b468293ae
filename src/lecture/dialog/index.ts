// A dialog of the lecture document: opens once, closes by its button, by Escape, and by a click beside it.

/** @throws Error where the page has no such dialog */
export function openDialog(name: string): { element: HTMLDialogElement; open: () => void } {
  const element = document.getElementById(`${name}_dialog`);
  if (!(element instanceof HTMLDialogElement)) throw new Error(`The page has no <dialog id="${name}_dialog">.`);
  element.addEventListener("click", (event) => {
    const isButton = event.target instanceof Element && event.target.closest(".close");
    if (event.target === element || isButton) element.close();
  });
  return { element, open: () => !element.open && element.showModal() };
}
