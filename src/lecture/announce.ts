// Says something to everybody in the room: a notice at the slide's edge that a screen reader speaks too.

let unseen: HTMLElement | undefined;

/**
 * Says to a screen reader alone what the eye sees by itself: each time, though it be the same again. The first call makes
 * the place where it is said; one that has something to say comes later, or some screen readers would miss it.
 */
export function tell(text: string) {
  if (!unseen) {
    unseen = document.createElement("p");
    unseen.className = "unseen";
    unseen.setAttribute("role", "status");
    document.body.append(unseen);
  }
  // Without a change nothing would be said.
  unseen.textContent = unseen.textContent === text && text !== "" ? `${text}\u00a0` : text;
}

let hiding: ReturnType<typeof setTimeout> | undefined;

/**
 * @param seconds how long the notice stays; the next one takes its place
 * @returns takes it away, if no other has come
 */
export function announce(text: string, seconds = 8): () => void {
  const notice = document.getElementById("deck_notice");
  if (!notice) return () => {};
  clearTimeout(hiding);
  notice.textContent = text;
  const own = setTimeout(() => notice.replaceChildren(), seconds * 1000);
  hiding = own;
  return () => {
    if (hiding === own) notice.replaceChildren();
  };
}
