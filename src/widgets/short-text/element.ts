// <deck-text>: keeps what is written, on this device.
import { keep, kept } from "../kept.ts";

export class ShortTextElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this.#keep);
    const area = this.querySelector("textarea");
    if (area) area.value = kept(this.#name) ?? "";
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#keep);
  }

  get #name() {
    return `text:${this.dataset["text"]}`;
  }

  readonly #keep = () => keep(this.#name, this.querySelector("textarea")?.value ?? "");
}
