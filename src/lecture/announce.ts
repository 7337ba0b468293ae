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

const place = () => document.getElementById("deck_notice");
let hiding: ReturnType<typeof setTimeout> | undefined;

/** @param seconds how long the notice stays; the next one takes its place */
export function announce(text: string, seconds = 8) {
  const notice = place();
  if (!notice) return;
  clearTimeout(hiding);
  notice.textContent = text;
  hiding = setTimeout(unsay, seconds * 1000, text);
}

/** Takes a notice away before its time, where it is still the one that is shown. */
export function unsay(text: string) {
  const notice = place();
  if (notice?.textContent === text) notice.textContent = "";
}
