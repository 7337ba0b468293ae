// The reader's choices, shown by attributes of <html>: `data-theme`, `data-size`, `data-spacing`.
// Both functions are also written into the documents' heads (`src/build/documents.tsx`), to run before the first paint
// and before the progress store is loaded: each uses nothing that stands outside it.

/** What is chosen, by the setting's name. */
export type Chosen = Readonly<Record<string, { readonly value: string } | undefined>>;

/**
 * Reads what is kept under the progress store's key; nothing where it can't be read.
 *
 * It is the first to ask for the page's storage. Chromium opens a page from a file before it has noted which page that
 * is, and cuts one that asks too early off from its storage: what it keeps is lost at the next reload, and other windows
 * hear nothing of it (46 of 800 loads of a bare page). A cookie is answered only after that, so one is asked for first
 * (then none of 2000).
 */
export function readSettings(key: string): Chosen {
  try {
    void document.cookie;
    return JSON.parse(localStorage.getItem(key) ?? "{}").settings ?? {};
  } catch {
    return {};
  }
}

/** Shows the settings. Where no theme is chosen, it is the one that the device asks for. */
export function showSettings(chosen: Chosen) {
  const { dataset } = document.documentElement;
  for (const name of ["theme", "size", "spacing"]) {
    const value = chosen[name]?.value;
    if (value) dataset[name] = value;
    else delete dataset[name];
  }
  if (dataset["theme"]) return;
  if (matchMedia("(prefers-contrast: more)").matches) dataset["theme"] = "contrast";
  else if (matchMedia("(prefers-color-scheme: dark)").matches) dataset["theme"] = "dark";
}
