// Live answers in the speaker view: who is in, who has answered, counts before the wall has them, texts to approve, and the
// code for the lecturer's own phone. Loaded only where the page says that it is served live.
import "./live.css";
import "./speaker-panel.css";
import { demand } from "../../dom/demand.ts";
import { CLASS_QUESTIONS } from "../../live/room.ts";
import type { Desk, Judged, RoomEvent } from "../../live/wire.ts";
import { live, liveDesk, numbers } from "../../words/here.ts";
import { element } from "../vote/markup.ts";
import { qrCode } from "./panel.ts";
import { joinRoom } from "./room.ts";
import { saveButtons } from "./save-answers.ts";

/** @param sections the deck's slides, which this window has in memory */
export async function livePanel(view: HTMLElement, sections: readonly HTMLElement[]) {
  const status = element("p", { class: "live-status", role: "status" });
  const counts = element("ol", { class: "live-counts" });
  const texts = element("ul", { class: "live-texts" });
  const panel = element("section", { class: "live-desk", "aria-label": liveDesk.title }, status, counts, texts);
  demand(view, ".words").append(panel);

  const room = await joinRoom({
    desk: (desk) => show(desk),
    lost: () => status.replaceChildren(liveDesk.lost),
  });
  const steer = (event: RoomEvent) => room.steer(event);
  const settings = settingsOf(steer);
  const [first] = room.invitation.addresses;
  if (first) {
    panel.append(
      element("details", {}, element("summary", {}, liveDesk.leadFromPhone), qrCode(first.lead, liveDesk.leadCode)),
    );
  }
  panel.append(settings.element, endOf(steer));

  function show(desk: Desk) {
    const { people, activity, phases, tallies } = desk;
    const phase = activity ? (phases[activity] ?? "closed") : "closed";
    const now = tallies[phase === "second" || (phase === "shown" && tallies[1]?.answered) ? 1 : 0];
    const answered = activity && now ? ` · ${liveDesk.answered(now.answered)} · ${live.phases[phase]}` : "";
    const text = `${live.phonesAreIn(people)}${answered}`;
    if (status.textContent !== text) status.textContent = text;
    counts.replaceChildren(...countsIn(desk, now?.counts ?? [], sections));
    showTexts(texts, desk.texts, steer);
    settings.show(desk);
  }
}

/** Each option with its bar; each row with the counts of its choices. */
function countsIn(
  { activity }: Desk,
  counts: readonly (readonly number[])[],
  sections: readonly HTMLElement[],
): Node[] {
  const names = activity ? namesOf(activity, sections) : [];
  if (counts.length === 1) {
    const most = Math.max(1, ...(counts[0] ?? []));
    return (counts[0] ?? []).map((count, index) =>
      element(
        "li",
        {},
        element("span", {}, names[index] ?? ""),
        element("meter", { min: "0", max: `${most}`, value: `${count}`, "aria-hidden": "true" }),
        element("b", {}, numbers.write(count)),
      ),
    );
  }
  return counts.map((row, index) =>
    element("li", {}, element("span", {}, names[index] ?? ""), element("b", {}, row.join(" · "))),
  );
}

function namesOf(activity: string, sections: readonly HTMLElement[]): string[] {
  const [id = ""] = activity.split(":");
  const selector = `[data-question="${CSS.escape(activity)}"], [data-hands="${CSS.escape(id)}"]`;
  const widget = sections.map((section) => section.querySelector(selector)).find(Boolean);
  const parts = widget?.querySelectorAll(".option .text, .row .item, .items > li > label, .hands > label");
  return [...(parts ?? [])].map(({ textContent }) => textContent?.trim() ?? "");
}

/** A text stays the same element while the lecturer reaches for its button. */
function showTexts(list: HTMLElement, texts: readonly Judged[], steer: (event: RoomEvent) => void) {
  const known = new Map([...list.children].map((item) => [(item as HTMLElement).dataset["key"], item as HTMLElement]));
  const items = texts.map((one) => {
    const key = JSON.stringify([one.activity, one.text, one.as, one.count]);
    return known.get(key) ?? textItem(one, key, steer);
  });
  if (items.length !== list.children.length || items.some((item, index) => item !== list.children[index]))
    list.replaceChildren(...items);
}

function textItem({ activity, text, count, as }: Judged, key: string, steer: (event: RoomEvent) => void): HTMLElement {
  const judge = (label: string, to: Judged["as"]) => {
    const button = element("button", { type: "button", "aria-label": `${label}: ${text}` }, label);
    button.addEventListener("click", () => steer({ type: "judge", activity, text, as: to }));
    return button;
  };
  const buttons = {
    waiting: () => [judge(liveDesk.ok, "approved"), judge(liveDesk.drop, "dropped")],
    approved: () => [judge(liveDesk.takeDown, "waiting")],
    dropped: () => [judge(liveDesk.bringBack, "waiting")],
  }[as]();
  const who = activity === CLASS_QUESTIONS ? liveDesk.question : "";
  const item = element(
    "li",
    { "data-as": as },
    element("span", { dir: "auto" }, `${who}${text}${count > 1 ? numbers.write(` (${count})`) : ""}`),
    element("span", { class: "buttons" }, ...buttons),
  );
  item.dataset["key"] = key;
  return item;
}

function settingsOf(steer: (event: RoomEvent) => void) {
  const box = (label: string, what: "takesQuestions" | "tellsSlides") => {
    const input = element("input", { type: "checkbox" });
    input.addEventListener("change", () => steer({ type: "set", what, to: input.checked }));
    return { input, label: element("label", {}, input, ` ${label}`) };
  };
  const questions = box(liveDesk.takesQuestions, "takesQuestions");
  const slides = box(liveDesk.tellsSlides, "tellsSlides");
  return {
    element: element("p", { class: "live-settings" }, questions.label, slides.label),
    show: ({ takesQuestions, tellsSlides }: Desk) => {
      questions.input.checked = takesQuestions;
      slides.input.checked = tellsSlides;
    },
  };
}

/** What is left of the lecture, and the room's end. */
function endOf(steer: (event: RoomEvent) => void): HTMLElement {
  const end = element("button", { type: "button" }, liveDesk.end);
  end.addEventListener("click", () => {
    // Once more, since all votes go with it.
    if (end.textContent === liveDesk.end) end.textContent = liveDesk.endSurely;
    else steer({ type: "end" });
  });
  return element("p", { class: "buttons" }, ...saveButtons(), end);
}
