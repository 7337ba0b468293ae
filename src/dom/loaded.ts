/** Resolves once the page has loaded, with all that it names: at once where it has. */
export const loaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === "complete") resolve(undefined);
    else window.addEventListener("load", resolve);
  });
