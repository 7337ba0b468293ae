// The lecturer's phone at work. The secret stands behind the # of the address, which no request carries; the server gives a
// cookie for it, and the address is cleared.
import "../phone.css";
import { render } from "preact";
import { parse } from "valibot";
import { demand } from "../../dom/demand.ts";
import { type Desk, DeskNews, VERSION } from "../../live/wire.ts";
import { lead } from "../../words/here.ts";
import { Lead, type Press } from "./view.tsx";

const root = demand(document, "#phone");
const room = location.pathname.replace(/\/lead$/, "");
let desk: Desk | undefined;
let isDenied = false;

const press = (intent: Press) => {
  const body = JSON.stringify({ v: VERSION, do: "press", intent });
  fetch(`${room}/steer`, { method: "POST", body }).catch(() => {});
};
const show = () => render(<Lead desk={desk} isDenied={isDenied} press={press} words={lead} />, root);

const secret = location.hash.slice(1);
if (secret) {
  await fetch(`${room}/lead`, { method: "POST", body: secret }).catch(() => {});
  history.replaceState(null, "", location.pathname);
}
const stream = new EventSource(`${room}/desk`);
stream.onmessage = ({ data }) => {
  const news = parse(DeskNews, JSON.parse(data));
  if (news.is !== "desk") return;
  desk = news.desk;
  isDenied = false;
  show();
};
stream.onerror = () => {
  // Whoever may not listen is told by a closed stream; a network that is gone, by one that tries again.
  isDenied = stream.readyState === EventSource.CLOSED;
  show();
};
show();
