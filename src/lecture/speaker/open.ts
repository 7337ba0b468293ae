// Opens the speaker view, or brings it to the front. Where the browser forbids it, says how to allow it.
import { addressOf, deckName } from "../../wire/address.ts";
import { blocked } from "../../words/here.ts";

let opened: Window | null = null;

export function openSpeakerView() {
  if (opened && !opened.closed) return opened.focus();
  // By its name the window is found again after a reload of the deck: it is not opened twice.
  opened = window.open(addressOf("speaker"), `${deckName}:speaker`, "popup,width=1280,height=800");
  if (opened) opened.focus();
  else howToAllow();
}

function howToAllow() {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "blocked-title");
  const title = document.createElement("h2");
  title.id = "blocked-title";
  title.textContent = blocked.title;
  const link = document.createElement("a");
  link.href = addressOf("speaker");
  link.target = "_blank";
  link.rel = "opener";
  link.textContent = blocked.link;
  const how = document.createElement("p");
  how.append(blocked.before, link, blocked.after);
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.textContent = blocked.close;
  form.append(title, close);
  dialog.append(form, how);
  dialog.addEventListener("close", () => dialog.remove());
  link.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}
