// Ctrl+P prints every slide, one a page: what hides the others from the eye and from a PDF's tags goes while printing.
const HIDING = ["hidden", "aria-hidden", "inert"] as const;

export function printsAllSlides() {
  let taken: { section: Element; name: string; value: string }[] = [];
  window.addEventListener("beforeprint", () => {
    taken = [...document.querySelectorAll(".slides section")].flatMap((section) =>
      HIDING.flatMap((name) => {
        const value = section.getAttribute(name);
        if (value === null) return [];
        section.removeAttribute(name);
        return [{ section, name, value }];
      }),
    );
    // Where `#/definition` leads on paper. On screen the browser must not scroll to it (see main.ts).
    for (const slide of slides()) slide.id = `/${slide.parentElement?.id}`;
  });
  window.addEventListener("afterprint", () => {
    for (const { section, name, value } of taken) section.setAttribute(name, value);
    taken = [];
    for (const slide of slides()) slide.removeAttribute("id");
  });
}

const slides = () => document.querySelectorAll(".slides section[id] > .slide");
