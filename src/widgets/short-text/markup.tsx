// A short text: what the student writes stays on the device.

export function ShortText({ id, label }: { id: string; label: string }) {
  return (
    <deck-text data-text={id}>
      <label for={`${id}-text`}>{label}</label>
      <textarea id={`${id}-text`} rows={3} maxLength={600} autocomplete="off" aria-describedby={`${id}-kept`} />
      <p class="kept" id={`${id}-kept`}>
        Stays on this device
      </p>
    </deck-text>
  );
}
