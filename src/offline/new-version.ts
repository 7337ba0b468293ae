// The offer of a new version: a line at the page's edge. In the lecture it is on the first slide only (new-version.css).
import "./new-version.css";
import { newVersion } from "../words/here.ts";

/** @param use called when the reader says yes */
export function offerNewVersion(use: () => void) {
  if (document.querySelector(".new-version")) return;
  const offer = document.createElement("p");
  offer.className = "new-version";
  offer.setAttribute("role", "status");
  document.body.append(offer);
  // Said on the page's root, for the review's scrolling (notices.css).
  const tell = () => document.documentElement.toggleAttribute("data-new-version", offer.isConnected);
  tell();
  offer.append(
    newVersion.isThere,
    button(newVersion.use, use),
    " ",
    button(newVersion.later, () => {
      offer.remove();
      tell();
    }),
  );
}

function button(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", act, { once: true });
  return button;
}
