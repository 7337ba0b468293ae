// How to come in, as large as the screen: before class, to try it with one's own phone; later, for who comes late.
import type { Desk } from "../../live/wire.ts";
import type { Store } from "../../store/store.ts";
import { live, liveJoin } from "../../words/here.ts";
import { element } from "../vote/markup.ts";
import { scanVerdict } from "./code-size.ts";
import { howToJoin, typedAddress } from "./panel.ts";
import type { LiveRoom } from "./room.ts";

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
      element("h2", { id: "live_join_title" }, liveJoin.title),
      element("button", { type: "submit", class: "close" }, liveJoin.close),
    ),
    element("div", { class: "way" }, ...howToJoin(invitation)),
    tick,
    verdict,
    element(
      "details",
      {},
      element("summary", {}, liveJoin.cantGetIn),
      element("ol", {}, ...liveJoin.toTry.map((line) => element("li", {}, line))),
      element(
        "ul",
        {},
        ...others.map(({ address, where }) => element("li", { dir: "ltr" }, `${typedAddress(address)} (${where})`)),
      ),
    ),
  );
  document.body.append(dialog);
  const button = element(
    "button",
    { type: "button", "aria-haspopup": "dialog", "aria-label": liveJoin.button, title: liveJoin.button },
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
      tick.textContent = isTried ? liveJoin.works(live.phonesAreIn(people)) : liveJoin.tryIt;
    },
  };
}
