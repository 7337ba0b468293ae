// An element that keeps what is done with it.
import type { Store } from "./store.ts";

/** The document's main.ts hands its store to all such elements at once, before any is defined (elements.ts). */
export abstract class KeepingElement extends HTMLElement {
  static #store: Store | undefined;

  static keepIn(store: Store) {
    KeepingElement.#store = store;
  }

  /** @throws Error where the document has handed on no store */
  protected get store(): Store {
    if (!KeepingElement.#store) throw new Error("No store: call defineElements.");
    return KeepingElement.#store;
  }
}
