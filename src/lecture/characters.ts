// Whether letters, digits and signs are keys: whoever steers by speech would set them off by chance (WCAG 2.1.4).
import type { Store } from "../store/store.ts";

/** Kept under this name. */
export const SETTING = "keys";

export const areCharactersOn = (store: Store): boolean => store.get("settings", SETTING)?.value !== "off";
