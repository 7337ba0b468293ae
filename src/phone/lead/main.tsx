// The lecturer's phone at work. The secret stands behind the # of the address, which no request carries; the server gives a
// cookie for it, and the address is cleared.
import "../phone.css";
import { render } from "preact";
import { parse } from "valibot";
import { demand } from "../../dom/demand.ts";
import { hearFrom } from "../../live/hear.ts";
import { type Desk, DeskNews, VERSION } from "../../live/wire.ts";
import { lead, numbers } from "../../words/here.ts";
import { Lead, type LeadState, type Press } from "./view.tsx";

/** So long the room may take for an answer, in ms. */
const PATIENCE = 8_000;

const root = demand(document, "#phone");
const room = location.pathname.replace(/\/lead$/, "");
let desk: Desk | undefined;
let state: LeadState = "fine";

const press = (intent: Press) => {
  const body = JSON.stringify({ v: VERSION, do: "press", intent });
  fetch(`${room}/steer`, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE) }).catch(() => tell("lost"));
};
const show = () => render(<Lead desk={desk} state={state} press={press} words={lead} numbers={numbers} />, root);
const tell = (now: LeadState) => {
  state = now;
  show();
};

const secret = location.hash.slice(1);
if (secret) {
  const signal = AbortSignal.timeout(PATIENCE);
  await fetch(`${room}/lead`, { method: "POST", body: secret, signal }).catch(() => tell("lost"));
  history.replaceState(null, "", location.pathname);
}
hearFrom(`${room}/desk`, {
  hear: (data) => {
    const news = parse(DeskNews, JSON.parse(data));
    if (news.is === "desk") desk = news.desk;
    tell("fine");
  },
  lost: (isDenied) => tell(isDenied ? "denied" : "lost"),
});
show();
