// The reader's choices, shown by attributes of <html>: `data-theme`, `data-size`, `data-spacing`.
// Both functions are also written into the documents' heads (`src/build/documents.tsx`), to run before the first paint
// and before the progress store is loaded: each uses nothing that stands outside it.

/** What is chosen, by the setting's name. */
export type Chosen = Readonly<Record<string, { readonly value: string } | undefined>>;

/** Reads what is kept under the progress store's key; nothing where it can't be read. */
export function readSettings(key: string): Chosen {
  try {
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
