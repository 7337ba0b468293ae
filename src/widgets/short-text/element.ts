// <deck-text>: keeps what is written, on this device.
import { KeepingElement } from "../../store/keeping-element.ts";

export class ShortTextElement extends KeepingElement {
  connectedCallback() {
    this.addEventListener("input", this);
    this.store.addEventListener("texts", this);
    this.#show();
  }

  disconnectedCallback() {
    this.store.removeEventListener("texts", this);
  }

  handleEvent({ type }: Event) {
    if (type === "texts") this.#show();
    else this.store.put("texts", this.#name, { text: this.#area?.value ?? "" });
  }

  #show() {
    const area = this.#area;
    const text = this.store.get("texts", this.#name)?.text ?? "";
    // Only what another tab wrote: the same text again would move the cursor.
    if (area && area.value !== text) area.value = text;
  }

  get #area() {
    return this.querySelector("textarea");
  }

  get #name() {
    return this.dataset["text"] ?? "";
  }
}
