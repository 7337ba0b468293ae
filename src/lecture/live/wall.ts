// Live answers on the wall: tells the room where the deck is, adds what phones answer to the hands, and shows how to come
// in. Loaded only where the page says that it is served live.
import { MOVES } from "../moves.ts";
import "./live.css";
import { array, number, record, string } from "valibot";
import { demand } from "../../dom/demand.ts";
import type { Desk, Phase, RoomEvent } from "../../live/wire.ts";
import { liveWall } from "../../words/here.ts";
import { announce } from "../announce.ts";
import type { Lecture } from "../lecture.ts";
import { slidesOf } from "../speaker/order.ts";
import { stored } from "../stored.ts";
import { headlineOf } from "../title.ts";
import { element } from "../vote/markup.ts";
import { ONWARDS } from "../ways.ts";
import { withPhones } from "./added.ts";
import { panelWidth } from "./code-size.ts";
import { joinDialog } from "./join.ts";
import { activitiesOn, isOver, notesOf, type OnSlide, votePhase } from "./on-slides.ts";
import { panelContent } from "./panel.ts";
import { joinRoom } from "./room.ts";
import { saveButtons } from "./save-answers.ts";

const MINUTE = 60_000; // ms

/** What of the phones' answers is in the fields already: by activity, round by round. */
const Added = record(string(), array(array(number())));

export async function wall({ deck, intents, screen, store }: Lecture) {
  const began = Date.now();
  const counted = slidesOf(deck.slides).filter(({ isExtra }) => !isExtra);
  const planned = Math.round(counted.reduce((sum, { minutes }) => sum + minutes, 0));
  const added = stored(() => sessionStorage, "live-added", Added);
  let desk: Desk | undefined;
  /** What this window has told the room, as far as it knows. */
  let told: { slide?: string | null; activity?: string | null; phases: Record<string, Phase> } = { phases: {} };
  /** How far what has no vote of its own on the slide is. */
  const phases = new Map<string, Phase>();
  let begin = () => {};
  const isKnown = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const panel = element("aside", { class: "live-panel", "aria-label": liveWall.title });
  document.body.append(panel);

  const room = await joinRoom({
    desk: (heard, isFirst) => {
      desk = heard;
      if (isFirst) {
        for (const [id, phase] of Object.entries(heard.phases)) if (!phases.has(id)) phases.set(id, phase);
        told = { phases: { ...heard.phases } };
        room?.steer({ type: "lead", window: room.window });
        sync();
        tellPlace();
      }
      addPhones(heard);
      show();
      begin();
    },
    press: (press) => intents.send(press),
    lost: () => announce(liveWall.lost, 8),
  });
  const join = joinDialog(room, store);

  const phaseOf = ({ id, isVote }: OnSlide): Phase => (isVote ? votePhase(store, id) : (phases.get(id) ?? "closed"));
  /** The activity that is up: the last one on the slide that has begun. */
  const upNow = () => activitiesOn(deck).findLast((one) => phaseOf(one) !== "closed");

  /** Tells the room what has changed on the wall. */
  function sync() {
    if (!desk) return;
    const send = (event: RoomEvent) => room.steer(event);
    for (const one of activitiesOn(deck)) {
      const phase = phaseOf(one);
      if ((told.phases[one.id] ?? "closed") === phase) continue;
      told.phases[one.id] = phase;
      if (phase === "closed") forget(one.id);
      send({ type: "phase", activity: one.id, phase });
    }
    const [slide, activity] = [deck.slide.id, upNow()?.id ?? null];
    if (slide === told.slide && activity === told.activity) return;
    told = { ...told, slide, activity };
    send({ type: "slide", slide, activity });
  }

  function setPhase(id: string, phase: Phase) {
    phases.set(id, phase);
    sync();
  }

  /** Once a round is over, its phones are added to the fields that hands are typed into. */
  function addPhones(heard: Desk) {
    const { activity, tallies } = heard;
    if (!activity) return;
    const all = { ...added.read() };
    const before = all[activity] ?? [];
    const now = tallies.map(({ counts }, round) =>
      isOver(heard, activity, round) ? (counts[0] ?? []) : (before[round] ?? []),
    );
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    const vote = store.get("votes", activity);
    if (vote && vote.phase > 0) {
      const hands = now.map((phones, round) => withPhones(vote.hands[round] ?? [], phones, before[round]));
      store.put("votes", activity, { ...vote, hands });
    } else if (/:[12]$/.test(activity)) {
      const counts = store.get("hands", activity)?.counts ?? [];
      store.put("hands", activity, { counts: withPhones(counts, now[0] ?? [], before[0]) });
    }
    added.write({ ...all, [activity]: now });
  }

  function forget(id: string) {
    const { [id]: _, ...others } = added.read() ?? {};
    added.write(others);
  }

  function show() {
    if (!desk) return;
    const leads = desk.leads === null || desk.leads === room.window;
    const content = leads ? panelContent(room.invitation, desk, deck.slide) : [anotherLeads()];
    panel.replaceChildren(...content);
    const root = document.documentElement;
    root.toggleAttribute("data-live-panel", content.length > 0);
    const [first] = room.invitation.addresses;
    const width = first && panel.querySelector("svg") ? panelWidth(store, first.join) : undefined;
    root.style.setProperty("--live", width ?? "");
    join.show(desk);
  }

  function anotherLeads() {
    const button = element("button", { type: "button" }, liveWall.lead);
    button.addEventListener("click", () => {
      room.steer({ type: "lead", window: room.window });
      told = { phases: { ...desk?.phases } };
      sync();
    });
    return element("p", {}, liveWall.anotherLeads, button);
  }

  function tellPlace() {
    const { slides, slide } = deck;
    const index = slides.indexOf(slide);
    const next = slides[index + 1];
    room.tell({
      number: index + 1,
      count: slides.length,
      headline: headlineOf(slide),
      notes: notesOf(slide).slice(0, 8000),
      next: next ? headlineOf(next) : "",
      screen: screen.screen,
      minutes: planned,
      spent: Math.round((Date.now() - began) / MINUTE),
    });
  }

  // Before it is known what has been asked, nothing can be asked anew.
  await isKnown;

  // A key goes on with what is open to phones, as it goes on with a vote.
  intents.take("live", (intent) => {
    const isOnwards = ONWARDS.includes(intent);
    if (intent !== "vote" && !isOnwards) return false;
    const others = activitiesOn(deck).filter(({ isVote }) => !isVote);
    const open = others.find((one) => phaseOf(one) === "first");
    if (open) {
      setPhase(open.id, "shown");
      return true;
    }
    if (isOnwards) return false;
    const next = others.find((one) => phaseOf(one) === "closed") ?? others[0];
    if (!next) return false;
    if (phaseOf(next) === "shown") setPhase(next.id, "closed"); // it is asked anew
    setPhase(next.id, "first");
    return true;
  });

  for (const event of MOVES) deck.on(event, sync);
  for (const event of ["slidechanged", "paused", "resumed"] as const) deck.on(event, tellPlace);
  store.addEventListener("votes", sync);
  store.addEventListener("settings", show); // the room's measures among them
  setInterval(tellPlace, MINUTE);
  demand(document, ".toolbar").append(join.button);
  // Beside the log, which is saved after the lecture, too.
  demand(document, "#room_dialog [data-room=clear-log]").after(...saveButtons());
}
