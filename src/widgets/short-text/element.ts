// <deck-text>: keeps what is written, on this device.
import { keep, kept } from "../kept.ts";

export class ShortTextElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", this);
    const area = this.#area;
    if (area) area.value = kept(this.#name) ?? "";
  }

  handleEvent() {
    keep(this.#name, this.#area?.value ?? "");
  }

  get #area() {
    return this.querySelector("textarea");
  }

  get #name() {
    return `text:${this.dataset["text"]}`;
  }
}
