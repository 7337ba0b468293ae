// A widget's line of status: what it shows, and what a screen reader speaks when it changes.

/** @param spoken follows `text` for a screen reader only: what the eye sees elsewhere on the slide */
export function say(widget: Element, text: string, spoken = "") {
  const status = widget.querySelector("[role=status]");
  const all = spoken ? `${text} ${spoken}` : text;
  // Said once: the same text again is no news.
  if (!status || status.textContent === all) return;
  const unseen = document.createElement("span");
  unseen.className = "unseen";
  unseen.textContent = all.slice(text.length);
  status.replaceChildren(text, ...(spoken ? [unseen] : []));
}
