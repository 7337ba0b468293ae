// How to come in, as large as the screen: before class, to try it with one's own phone; later, for who comes late.
import type { Desk } from "../../live/wire.ts";
import { phonesAreIn } from "../../live/words.ts";
import type { Store } from "../../store/store.ts";
import { element } from "../vote/markup.ts";
import { scanVerdict } from "./code-size.ts";
import { howToJoin, typedAddress } from "./panel.ts";
import type { LiveRoom } from "./room.ts";

/** What to try where a phone can't reach the room, in this order. */
const TO_TRY = [
  "Is the phone in the same Wi-Fi as this computer, without a VPN, and with mobile data off?",
  "Try the other addresses below, and allow Node in this computer’s firewall when it asks.",
  "Some networks keep devices apart. Open a hotspot on this computer or on a phone, and join both to it.",
  "Or let the room be at a relay: npm start -- --relay https://…",
];

export function joinDialog({ invitation }: LiveRoom, store: Store) {
  const verdict = element("p", { class: "verdict" });
  const tick = element("p", { class: "tick", role: "status" });
  const others = invitation.addresses.slice(1);
  const dialog = element(
    "dialog",
    { class: "live-join", "aria-labelledby": "live_join_title" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "live_join_title" }, "Answer with your phone"),
      element("button", { type: "submit", class: "close" }, "Close"),
    ),
    element("div", { class: "way" }, ...howToJoin(invitation)),
    tick,
    verdict,
    element(
      "details",
      {},
      element("summary", {}, "A phone can’t get in?"),
      element("ol", {}, ...TO_TRY.map((line) => element("li", {}, line))),
      element(
        "ul",
        {},
        ...others.map(({ address, where }) => element("li", {}, `${typedAddress(address)} (${where})`)),
      ),
    ),
  );
  document.body.append(dialog);
  const button = element(
    "button",
    { type: "button", "aria-haspopup": "dialog", "aria-label": "Answer by phone", title: "Answer by phone" },
    "▣",
  );
  button.addEventListener("click", () => {
    dialog.showModal();
    const code = dialog.querySelector("svg");
    const [first] = invitation.addresses;
    if (code && first)
      verdict.textContent = scanVerdict(store, first.join, code.getBoundingClientRect().height / innerHeight);
  });
  return {
    button,
    /** Says whether a phone has come in: the network lets it. */
    show: ({ isTried, people }: Desk) => {
      dialog.toggleAttribute("data-tried", isTried);
      tick.textContent = isTried
        ? `✓ It works: ${phonesAreIn(people)}.`
        : "Scan it with your own phone: a tick appears here when it works.";
    },
  };
}
