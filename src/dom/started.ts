// A document whose script does not come says so: it would look as it should, and do nothing.

/**
 * Written into the documents' heads (`src/pipeline/render.tsx`), so that it needs no file: it uses nothing that stands
 * outside it. Shows what the page has for this case (`.not-started`) where a script fails, and where none has run after
 * `patience` ms; its button loads the page again.
 */
export function tellsIfNotStarted(patience: number) {
  let isTold = false;
  const tell = () => {
    isTold = true;
    const notice = document.querySelector(".not-started");
    notice?.removeAttribute("hidden");
    notice?.querySelector("button")?.addEventListener("click", () => location.reload());
  };
  const tellUnlessStarted = () => {
    if (!("script" in document.documentElement.dataset)) tell();
  };
  // Of a script that can't be had, and of one that breaks before it has started the page.
  window.addEventListener(
    "error",
    ({ target }) => {
      if (target === window || target instanceof HTMLScriptElement) tellUnlessStarted();
    },
    { capture: true },
  );
  // The notice stands at the page's end, and may not have been there yet.
  document.addEventListener("DOMContentLoaded", () => isTold && tellUnlessStarted());
  setTimeout(tellUnlessStarted, patience);
}

/** To be called by a document's script once it has started the page. */
export function started() {
  document.documentElement.dataset["script"] = "here";
  document.querySelector(".not-started")?.remove();
}
