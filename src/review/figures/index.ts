// A figure that is wider than the screen scrolls in its own box, also by the keyboard; a button shows the whole of it.

export function figuresScroll() {
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) update(target as HTMLElement);
  });
  for (const sheet of document.querySelectorAll<HTMLElement>(".sheet")) resized.observe(sheet);
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-whole]");
    const figure = button?.closest("figure");
    if (!figure) return;
    const isWhole = figure.toggleAttribute("data-shown-whole");
    button?.replaceChildren(isWhole ? "Larger figure" : "Whole figure");
    const sheet = figure.querySelector<HTMLElement>(".sheet");
    if (sheet) update(sheet);
  });
}

function update(sheet: HTMLElement) {
  const scrolls = sheet.scrollWidth > sheet.clientWidth;
  const figure = sheet.closest("figure");
  // A box that scrolls has to be reached by the keyboard, and then has to have a name.
  if (scrolls) {
    sheet.tabIndex = 0;
    sheet.setAttribute("role", "group");
    sheet.setAttribute("aria-label", "Figure, scrolls sideways");
  } else for (const name of ["tabindex", "role", "aria-label"]) sheet.removeAttribute(name);
  const [button, hint] = ["[data-whole]", ".hint"].map((one) => figure?.querySelector<HTMLElement>(one));
  if (hint) hint.hidden = !scrolls;
  if (button) button.hidden = !scrolls && !figure?.hasAttribute("data-shown-whole");
}
