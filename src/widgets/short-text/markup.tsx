// A short text: what the student writes stays on the device.
import type { Tag } from "../../dom/tag.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-text": Tag;
    }
  }
}

export function ShortText({ id, label }: { id: string; label: string }) {
  return (
    <deck-text data-text={id}>
      <label for={`${id}_text`}>{label}</label>
      <textarea id={`${id}_text`} rows={3} maxLength={600} autocomplete="off" aria-describedby={`${id}_kept`} />
      <p class="kept" id={`${id}_kept`}>
        Stays on this device
      </p>
    </deck-text>
  );
}
