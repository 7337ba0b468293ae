// The reader's choices take effect at once, and are kept. Until a theme is chosen, the device's own is followed.
import type { Store } from "../../store/store.ts";
import { showSettings } from "../../theme/settings.ts";

const FOLLOWED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"];

export function settingsChange(store: Store) {
  const form = document.querySelector<HTMLFormElement>(".settings form");
  const show = () => {
    const chosen = store.all("settings");
    showSettings(chosen);
    for (const radio of form?.querySelectorAll("input") ?? []) {
      radio.checked = radio.value === (chosen[radio.name]?.value ?? "");
    }
  };
  form?.addEventListener("change", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    store.put("settings", name, { value });
  });
  store.addEventListener("settings", show);
  for (const query of FOLLOWED) matchMedia(query).addEventListener("change", show);
  show();
}
