// Says something to everybody in the room: a notice at the slide's edge that a screen reader speaks too.

let hiding: ReturnType<typeof setTimeout> | undefined;

/** @param seconds how long the notice stays; the next one takes its place */
export function announce(text: string, seconds = 8) {
  const notice = document.getElementById("deck_notice");
  if (!notice) return;
  clearTimeout(hiding);
  notice.textContent = text;
  hiding = setTimeout(() => notice.replaceChildren(), seconds * 1000);
}
