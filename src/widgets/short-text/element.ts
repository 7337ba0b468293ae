// <deck-text>: keeps what is written, on this device.
import { progress } from "../../progress/progress.ts";

export class ShortTextElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this);
    progress.addEventListener("texts", this);
    this.#show();
  }

  disconnectedCallback() {
    progress.removeEventListener("texts", this);
  }

  handleEvent({ type }: Event) {
    if (type === "texts") this.#show();
    else progress.put("texts", this.#name, { text: this.#area?.value ?? "" });
  }

  #show() {
    const area = this.#area;
    const text = progress.get("texts", this.#name)?.text ?? "";
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
