// A model of the lecture: where each way leads, and what holds after every step.
import {
  click,
  controlAt,
  entryHash,
  formOf,
  goesTo,
  later,
  type Met,
  press,
  settled,
  track,
  travel,
  write,
} from "./hands.ts";

export const WAYS = {
  Space: "next",
  PageDown: "next",
  n: "next",
  "Shift+Space": "previous",
  PageUp: "previous",
  p: "previous",
  ArrowRight: "right",
  l: "right",
  ArrowLeft: "left",
  h: "left",
  ArrowDown: "down",
  j: "down",
  ArrowUp: "up",
  k: "up",
  "Alt+ArrowRight": "skip-right",
  "Alt+ArrowLeft": "skip-left",
  "Alt+ArrowDown": "skip-down",
  "Alt+ArrowUp": "skip-up",
  Home: "first",
  End: "last",
  "Shift+ArrowLeft": "first",
  "Shift+ArrowRight": "last",
} as const;
export type WayKey = keyof typeof WAYS;
type Way = (typeof WAYS)[WayKey];

/** What somebody does with the lecture. */
export type LectureAct =
  | { readonly does: "way"; readonly key: WayKey }
  | { readonly does: "key"; readonly key: string }
  | { readonly does: "click"; readonly at: number }
  | { readonly does: "double click"; readonly x: number; readonly y: number }
  | { readonly does: "draw"; readonly from: readonly [number, number]; readonly to: readonly [number, number] }
  | { readonly does: "swipe"; readonly way: "left" | "right" | "up" | "down" }
  | { readonly does: "type"; readonly text: string }
  | { readonly does: "address"; readonly slide: number; readonly step: number; readonly how: "plain" | "mangled" }
  | { readonly does: "resize"; readonly to: number }
  | { readonly does: "speaker"; readonly key: WayKey; readonly isOpen?: boolean }
  | { readonly does: "reload" | "back" | "forward" | "close speaker" | "hour" | "reload speaker" };

/** A slide as the model knows it. */
export interface Known {
  readonly id: string;
  readonly headline: string;
  readonly steps: number;
  /** Of each part that appears, with which step. */
  readonly parts: readonly number[];
  /** Its stack's place on the main line, and its place in the stack. */
  readonly h: number;
  readonly v: number;
}

/** What is seen of the lecture at one moment. */
export type Seen = ReturnType<typeof look>;

/** Where the deck is. */
export interface Place {
  readonly slide: number;
  readonly step: number;
}

/** Each look is a second later than the one before: a question holds back the second of two quick presses. */
export function look() {
  later(1000);
  const lesson = document.documentElement.dataset["lesson"];
  const leaves = [...document.querySelectorAll<HTMLElement>(".slides section[id]")];
  const shown = leaves.filter((one) => !one.closest("[hidden]"));
  const present = leaves.filter(
    (one) => one.matches(".present") && one.closest(".slides > section")?.matches(".present"),
  );
  const slide = present[0];
  const indexOf = (element: Element) =>
    Number(element.closest<HTMLElement>(".fragment")?.dataset["fragmentIndex"] ?? -1);
  const step = Math.max(-1, ...[...(slide?.querySelectorAll(".fragment.visible") ?? [])].map(indexOf));
  const question = [...(slide?.querySelectorAll<HTMLElement>(".question") ?? [])].findLast(
    (one) => indexOf(one) <= step,
  );
  const { activeElement: focus } = document;
  const html = document.documentElement;
  const reveal = document.querySelector(".reveal");
  const keptIn = (storage: Storage) => JSON.parse(storage.getItem(`deck:${lesson}`) ?? "{}");
  const answers = (keptIn(sessionStorage).answers ?? {}) as Record<string, { at: number; given: string }>;
  const { texts = {}, hands = {} } = keptIn(localStorage) as Record<string, Record<string, { text: string }>>;
  return {
    isReady: html.dataset["deck"] === "ready",
    hash: location.hash,
    // Where the browser's buttons lead; undefined where that is no place of this document.
    back: entryHash(-1),
    forward: entryHash(1),
    title: document.title,
    slide: slide ? leaves.indexOf(slide) : -1,
    step,
    present: present.length,
    shown: shown.length,
    isFull: document.fullscreenElement !== null,
    isOverview: reveal?.matches(".overview") ?? false,
    screen: reveal?.matches(".paused") ? (html.dataset["screen"] ?? "black") : "slide",
    isZoomed: reveal?.matches(".zoomed") ?? false,
    dialog: [...document.querySelectorAll<HTMLElement>("dialog[open]")].map((one) => one.id).join(" "),
    vote: question?.querySelector<HTMLElement>("deck-choice")?.dataset["vote"] ?? "",
    pen: document.querySelector(".pen-bar")?.checkVisibility() ?? false,
    focus: !focus || focus === document.body ? "body" : focus === slide ? "slide" : focus.tagName.toLowerCase(),
    isFocusSeen:
      !focus ||
      focus === document.body ||
      (focus.checkVisibility() &&
        !focus.closest("[inert]") &&
        (!focus.closest(".slides:not(.overview *)") || (slide?.contains(focus) ?? false))),
    isDialogHolding:
      !document.querySelector("dialog[open]") || focus === document.body || Boolean(focus?.closest("dialog[open]")),
    areKeysOff: keptIn(localStorage).settings?.keys?.value === "off",
    answers: Object.fromEntries(Object.entries(answers).map(([id, { at, given }]) => [id, { at, given }])),
    lostOnScreen: Object.entries(answers)
      .filter(([id, { given }]) => {
        const element = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
        return element && given && !element.closest("[data-vote]") && formOf(element) !== given;
      })
      .map(([id]) => id),
    texts: Object.keys({ ...texts, ...hands }),
    otherTexts: [...document.querySelectorAll<HTMLElement>("deck-text[data-text]")]
      .filter((one) => (texts[one.dataset["text"] ?? ""]?.text ?? "") !== (one.querySelector("textarea")?.value ?? ""))
      .map((one) => one.dataset["text"]),
  };
}

/** Where a way leads from a place, as the deck's keys have it. */
export function leads(slides: readonly Known[], from: Place, way: Way): Place {
  const [, skips, to = ""] = /^(skip-)?(.*)$/.exec(way) ?? [];
  const { slide, step } = from;
  const here = slides[slide];
  if (!here) return from;
  const isOnwards = to === "next" || to === "right" || to === "down";
  const isEnd = to === "first" || to === "last";
  if (!skips && !isEnd) {
    if (isOnwards && step < here.steps - 1) return { slide, step: step + 1 };
    if (!isOnwards && step >= 0) return { slide, step: step - 1 };
  }
  const at = (h: number, v: number) => slides.findIndex((one) => one.h === h && one.v === v);
  const lastStack = Math.max(...slides.map(({ h }) => h));
  const target =
    to === "next"
      ? slide + 1
      : to === "previous"
        ? slide - 1
        : to === "right"
          ? at(here.h + 1, 0)
          : to === "left"
            ? at(here.h - 1, 0)
            : to === "down"
              ? at(here.h, here.v + 1)
              : to === "up"
                ? at(here.h, here.v - 1)
                : at(to === "first" ? 0 : lastStack, 0);
  return arrivesAt(slides, from, target);
}

/** A slide that comes later is shown from its beginning, one that came before as a whole. */
function arrivesAt(slides: readonly Known[], from: Place, target: number): Place {
  const there = slides[target];
  if (!there || target === from.slide) return from;
  return { slide: target, step: target > from.slide ? -1 : there.steps - 1 };
}

/** The next phase of a vote, and the one before. */
const ON: Readonly<Record<string, string>> = { vote: "discuss", discuss: "again", again: "reveal" };
const BACK: Readonly<Record<string, string>> = { discuss: "vote", again: "discuss" };

/** What should be seen after a step; what is left out may be anything. */
export interface Expected {
  readonly place?: Place;
  readonly vote?: string;
  readonly hash?: string;
}

const partsOf = (slide: Element) =>
  [...slide.querySelectorAll(".fragment")].map((part) => Number(part.getAttribute("data-fragment-index")));

/** The lecture's slides and title. */
export function known(): { slides: readonly Known[]; title: string } {
  const stacks = [...document.querySelectorAll(".slides > section")];
  const slides = stacks.flatMap((stack, h) => {
    const nested = [...stack.querySelectorAll("section[id]")];
    return (nested.length > 0 ? nested : [stack]).map((one, v) => ({
      id: one.id,
      headline: one.querySelector("h1, h2")?.textContent ?? "",
      steps: new Set(partsOf(one)).size,
      parts: partsOf(one),
      h,
      v,
    }));
  });
  return { slides, title: document.querySelector("h1")?.textContent ?? "" };
}

/** Where a key of the deck's ways leads, unless something lies over the slide that takes it. */
function afterWay(slides: readonly Known[], before: Seen, key: WayKey): Expected {
  const way = WAYS[key];
  const place = { slide: before.slide, step: before.step };
  // In a dialog Space presses the button that has the focus: a command, perhaps.
  if (before.dialog !== "" && before.focus === "button" && key.endsWith("Space")) return {};
  if (before.dialog !== "" || before.screen !== "slide") return { place };
  if (before.isOverview || before.isZoomed) return {};
  const isClicker = key === "PageDown" || key === "PageUp";
  // A control that has the focus may need the key itself.
  if (before.focus !== "slide" && before.focus !== "body" && !(isClicker && before.focus === "button")) return {};
  if (before.areKeysOff && key.length === 1) return { place };
  const onwards = way === "next" || way === "right" || way === "down";
  const backwards = way === "previous" || way === "left" || way === "up";
  const phase = onwards ? ON[before.vote] : backwards ? BACK[before.vote] : undefined;
  if (phase) return { vote: phase, place };
  return { place: leads(slides, before, way) };
}

/** What an act should lead to. */
export function expected(slides: readonly Known[], before: Seen, act: LectureAct): Expected {
  const place = { slide: before.slide, step: before.step };
  switch (act.does) {
    case "way":
      return afterWay(slides, before, act.key);
    case "speaker":
      // Switched off, letters are so in both windows.
      if (before.areKeysOff && act.key.length === 1) return { place };
      // The deck's window follows, whatever it shows; a black screen lets nothing move, and a vote takes the key.
      return act.isOpen && before.screen === "slide" && before.vote === ""
        ? { place: leads(slides, before, WAYS[act.key]) }
        : {};
    case "address": {
      const index = act.slide % slides.length;
      const most = (slides[index]?.steps ?? 0) - 1;
      return act.how === "plain" ? { place: { slide: index, step: Math.min(act.step, most) } } : {};
    }
    case "back":
    case "forward": {
      const hash = before[act.does];
      return hash === undefined ? {} : { hash };
    }
    case "resize":
    case "reload":
    case "hour":
    case "close speaker":
    case "reload speaker":
      return { place };
    default:
      return {};
  }
}

/** The address that is typed. */
export function addressOf(slides: readonly Known[], act: LectureAct & { does: "address" }): string {
  const { id = "" } = slides[act.slide % slides.length] ?? {};
  return `#/${id}${act.how === "plain" ? "" : "zzz"}${act.step >= 0 ? `/${act.step}` : ""}`;
}

/** @returns what is wrong */
export function problem(
  { slides, title }: { slides: readonly Known[]; title: string },
  before: Seen,
  seen: Seen,
  act: LectureAct,
  wanted: Expected,
): string | undefined {
  const slide = slides[seen.slide];
  if (!seen.isReady) return "the lecture is not ready";
  if (!slide || seen.present !== 1) return `${seen.present} slides are the present one`;
  if (!seen.isOverview && seen.shown !== 1) return `${seen.shown} slides are shown`;
  const address = `#/${slide.id}${seen.step >= 0 ? `/${seen.step}` : ""}`;
  if (seen.hash !== address) return `the address is ${seen.hash}, and ${address} is shown`;
  if (seen.title !== (slide.headline === title ? title : `${slide.headline} · ${title}`))
    return `the title is “${seen.title}” at ${address}`;
  if (!seen.isFocusSeen) return `the focus is where it can’t be seen: ${seen.focus}`;
  if (!seen.isDialogHolding) return `the focus is outside the dialog: ${seen.focus}`;
  const byKey = act.does === "way" || (act.does === "key" && !act.key.includes("Tab"));
  if (byKey && before.focus !== "body" && seen.focus === "body" && seen.dialog === "") return "a key lost the focus";
  for (const [id, { at }] of Object.entries(before.answers)) {
    const now = seen.answers[id];
    if (!now) return `the answer to ${id} is lost`;
    if (now.at < at) return `an older answer to ${id} has come back`;
  }
  const gone = before.texts.find((one) => !seen.texts.includes(one));
  if (gone) return `what was written or counted under ${gone} is lost`;
  if (seen.otherTexts.length > 0) return `the text ${seen.otherTexts[0]} is not the one that is kept`;
  if (act.does === "reload" && seen.lostOnScreen.length > 0)
    return `the answer to ${seen.lostOnScreen[0]} is not shown`;
  const { vote, hash } = wanted;
  // A dialog or the zoom that a key before asked for may come with its part after the next key has been pressed: it takes that.
  const hasOpened = (seen.isZoomed && !before.isZoomed) || (seen.dialog !== "" && before.dialog === "");
  const place = byKey && hasOpened ? undefined : wanted.place;
  if (place && (place.slide !== seen.slide || place.step !== seen.step))
    return `expected ${slides[place.slide]?.id}, step ${place.step}, and see ${slide.id}, step ${seen.step}`;
  if (vote !== undefined && vote !== seen.vote) return `expected the vote at “${vote}”, and see “${seen.vote}”`;
  if (hash !== undefined && hash !== seen.hash) return `expected the address ${hash}, and see ${seen.hash}`;
  return undefined;
}

/** Not to be clicked: they need a browser's own input, or lead out of the window. */
export const LEFT_ALONE =
  "[data-intent=speaker], [data-intent=present], [data-intent=fullscreen], [data-room=test-card], [type=file]";

async function does(act: LectureAct, slides: readonly Known[]): Promise<Met | undefined> {
  switch (act.does) {
    case "way":
    case "key":
      await press(act.key);
      return undefined;
    case "click": {
      const found = controlAt(act.at, LEFT_ALONE);
      if (!found) return undefined;
      if (found.met.isList) found.control.focus();
      else await click(found.control);
      return found.met;
    }
    case "double click": {
      const [x, y] = [innerWidth * act.x, innerHeight * act.y];
      const target = document.elementFromPoint(x, y);
      const init = { bubbles: true, cancelable: true, clientX: x, clientY: y };
      if (target && !target.closest("a, dialog")) target.dispatchEvent(new MouseEvent("dblclick", init));
      return undefined;
    }
    case "type": {
      const field = document.activeElement;
      if (
        field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement &&
          field.matches(/^\d+$/.test(act.text) ? "[type=text], [type=number]" : "[type=text]"))
      )
        write(field, act.text);
      return undefined;
    }
    case "address": {
      await goesTo(addressOf(slides, act));
      return undefined;
    }
    case "back":
    case "forward":
      await travel(act.does === "back" ? -1 : 1);
      return undefined;
    default:
      later(3_600_000);
      return undefined;
  }
}

/** What is known after some acts. */
export interface Ran {
  readonly seen: Seen;
  /** How many acts were done. */
  readonly done: number;
  readonly wrong: string | undefined;
  /** What each of the acts met, and where it led. */
  readonly trail: readonly string[];
}

/**
 * What is seen now, some moments after the last look: a part of the deck may have come meanwhile, and opened a dialog. What
 * was kept then still counts, so that nothing is lost in between.
 */
export async function asNow({ answers, texts }: Seen): Promise<Seen> {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return { ...look(), answers, texts };
}

/** Does one after the other, as long as nothing is wrong. */
export async function run(acts: readonly LectureAct[], before: Seen): Promise<Ran> {
  const start = known();
  const trail: string[] = [];
  let seen = await asNow(before);
  for (const [at, act] of acts.entries()) {
    const last = seen;
    const wanted = expected(start.slides, last, act);
    // Where there is nothing to go back to, a browser would leave the deck.
    const isEnd = (act.does === "back" || act.does === "forward") && wanted.hash === undefined;
    const met = isEnd ? undefined : await does(act, start.slides);
    const now = await settled(look, (one) => problem(start, last, one, act, wanted));
    seen = now.seen;
    trail.push(track(act, met?.what, seen.hash));
    if (now.wrong !== undefined) return { seen, done: at + 1, wrong: now.wrong, trail };
  }
  return { seen, done: acts.length, wrong: undefined, trail };
}

/** After an act that a browser's own input has done. */
export async function judged(act: LectureAct, before: Seen, met: string): Promise<Ran> {
  const start = known();
  const wanted = expected(start.slides, before, act);
  const { seen, wrong } = await settled(look, (one) => problem(start, before, one, act, wanted));
  return { seen, done: 1, wrong, trail: [`by hand: ${track(act, met, seen.hash)}`] };
}
