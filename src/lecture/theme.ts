// Light, dark or high contrast, in turn.
import { announce } from "./announce.ts";

const THEMES = ["light", "dark", "contrast"] as const;
const NAMES = { light: "Light", dark: "Dark", contrast: "High contrast" };

export function nextTheme() {
  const { dataset } = document.documentElement;
  const now = THEMES.indexOf(dataset["theme"] as (typeof THEMES)[number]);
  const next = THEMES[(Math.max(0, now) + 1) % THEMES.length] ?? "light";
  dataset["theme"] = next;
  announce(NAMES[next], 2);
}
