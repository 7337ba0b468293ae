// In a toolbar arrows lead from button to button (ARIA Authoring Practices, toolbar); controls.ts leaves them to it.

/** From the last button on to the first, and back; the page's direction says which arrow leads on. */
export function arrowsLeadThrough(toolbar: HTMLElement) {
  toolbar.addEventListener("keydown", ({ key }) => {
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    const onwards = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const buttons = [...toolbar.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement) + (key === onwards ? 1 : -1);
    buttons.at(at % buttons.length)?.focus();
  });
}
