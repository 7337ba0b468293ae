// Light, dark or high contrast, in turn; kept for next time, and the same in every window.
import type { Store } from "../store/store.ts";
import { themes } from "../words/here.ts";
import { announce } from "./announce.ts";
import { THEMES, type Theme } from "./theme-names.ts";

export function nextTheme(store: Store) {
  const next = THEMES[(THEMES.indexOf(themeNow()) + 1) % THEMES.length] ?? "light";
  chooseTheme(store, next);
  announce(themes.names[next], 4);
}

export const themeNow = (): Theme => (document.documentElement.dataset["theme"] as Theme | undefined) ?? "light";

export function chooseTheme(store: Store, theme: Theme) {
  document.documentElement.dataset["theme"] = theme;
  store.put("settings", "theme", { value: theme });
}

/** Another window has chosen. */
export function themeFollows(store: Store) {
  store.addEventListener("settings", () => {
    const chosen = store.get("settings", "theme")?.value;
    if (chosen && (THEMES as readonly string[]).includes(chosen)) document.documentElement.dataset["theme"] = chosen;
  });
}
