// The help: a list of all keys, a button for each command, and the switch for keys that are letters or signs.
import { demand } from "../../dom/demand.ts";
import type { Intents } from "../../keys/intents.ts";
import type { Intent } from "../../keys/table.ts";
import type { Store } from "../../store/store.ts";
import { areCharactersOn, SETTING } from "../characters.ts";
import { openDialog } from "../dialog/index.ts";

/** @returns opens the help */
export function help(intents: Intents, store: Store): () => void {
  const dialog = openDialog("help");
  const characters = demand<HTMLInputElement>(dialog.element, `[name=${SETTING}]`);
  characters.addEventListener("change", () => {
    store.put("settings", SETTING, { value: characters.checked ? "on" : "off" });
  });
  dialog.element.addEventListener("click", ({ target }) => {
    const intent = (target as Element).closest<HTMLElement>("[data-intent]")?.dataset["intent"];
    if (!intent) return;
    dialog.element.close();
    intents.send(intent as Intent);
  });
  return () => {
    characters.checked = areCharactersOn(store);
    dialog.open();
  };
}
