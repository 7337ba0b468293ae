// A model of the review: what holds after whatever a student does on it, in one tab or in two.
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

/** What a student does. With `other`, in the second tab. */
export type ReviewAct =
  | { readonly does: "key"; readonly key: string; readonly other: boolean }
  | { readonly does: "click"; readonly at: number; readonly other: boolean }
  | { readonly does: "answer"; readonly at: number; readonly option: number; readonly other: boolean }
  | { readonly does: "write"; readonly at: number; readonly text: string; readonly other: boolean }
  | { readonly does: "practise"; readonly option: number }
  | { readonly does: "search"; readonly text: string }
  | { readonly does: "scroll"; readonly by: number }
  | { readonly does: "address"; readonly slide: number; readonly how: "plain" | "mangled" }
  | { readonly does: "resize"; readonly to: number }
  | { readonly does: "reload" | "back" | "forward" | "second tab" | "close tab" | "day" };

export type Seen = ReturnType<typeof look>;

export function look() {
  const { lesson } = document.documentElement.dataset;
  const kept = JSON.parse(localStorage.getItem(`deck:${lesson}`) ?? "{}");
  const of = (kind: string) => (kept[kind] ?? {}) as Record<string, { at: number; given?: string; text?: string }>;
  const { activeElement: focus } = document;
  const [dialog] = document.querySelectorAll<HTMLDialogElement>("dialog[open]");
  const current = [...document.querySelectorAll<HTMLAnchorElement>(".parts a[aria-current]")].map((one) => one.hash);
  const ats = (kind: string) => Object.fromEntries(Object.entries(of(kind)).map(([name, { at }]) => [name, at]));
  return {
    hash: location.hash,
    title: document.title,
    current,
    isSlide: document.querySelector(`article[id="${CSS.escape(location.hash.slice(1))}"]`) !== null,
    top: scrollY,
    isAtEnd: scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    tooWide: document.documentElement.scrollWidth - innerWidth,
    focus: !focus || focus === document.body ? "body" : `${focus.tagName.toLowerCase()}.${focus.className}`,
    isFocusSeen: !focus || focus === document.body || (focus.checkVisibility() && !focus.closest("[inert]")),
    isDialogHolding: !dialog || focus === document.body || Boolean(focus?.closest("dialog[open]")),
    isReal: Object.keys(of("answers")).every((id) => document.querySelector(`[data-question="${CSS.escape(id)}"]`)),
    answers: ats("answers"),
    cards: ats("cards"),
    texts: ats("texts"),
    picks: ats("picks"),
    begun: (kept.begun ?? 0) as number,
    otherTexts: [...document.querySelectorAll<HTMLElement>("deck-text[data-text]")]
      .filter((one) => (of("texts")[one.dataset["text"] ?? ""]?.text ?? "") !== one.querySelector("textarea")?.value)
      .map((one) => one.dataset["text"]),
    lostOnScreen: Object.entries(of("answers"))
      .filter(([id, { given }]) => {
        const element = document.querySelector(`article [data-question="${CSS.escape(id)}"]`);
        return element && given && formOf(element) !== given;
      })
      .map(([id]) => id),
    counted: [...document.querySelectorAll(".parts a[data-questions] .done")].reduce(
      (sum, one) => sum + (Number.parseInt(one.textContent ?? "", 10) || 0),
      0,
    ),
    isAsking: document.querySelector(".asking")?.checkVisibility() ?? false,
    asked: document.querySelectorAll(".asking .question > *").length,
  };
}

/** What was there at the beginning. */
export interface Known {
  readonly title: string;
  readonly slides: readonly string[];
}

export const known = (): Known => ({
  title: document.title,
  slides: [...document.querySelectorAll("article")].map(({ id }) => id),
});

/** The slide that an act leads to, as in `#/title`; undefined where that may be any. */
function wantedOf({ slides }: Known, act: ReviewAct, met: Met | undefined): string | undefined {
  if (act.does === "address" && act.how === "plain") return `#${slides[act.slide % slides.length]}`;
  return met?.hash.startsWith("#/") ? met.hash : undefined;
}

/** @returns what is wrong */
function problem(
  { title }: Known,
  before: Seen,
  seen: Seen,
  act: ReviewAct,
  hasDeleted: boolean,
  wanted?: string,
): string | undefined {
  if (seen.current.length !== 1) return `the contents mark ${seen.current.length} slides as the one that is read`;
  if (seen.title !== title) return `the title is “${seen.title}”`;
  // Where nothing has been scrolled yet, the address says where to go; practice and progress have names of their own.
  if (seen.isSlide && seen.hash !== seen.current[0] && !seen.isAtEnd)
    return `the address is ${seen.hash}, and the contents mark ${seen.current[0]}`;
  if (wanted !== undefined && wanted !== seen.current[0] && !seen.isAtEnd)
    return `led to ${wanted}, and ${seen.current[0]} is read`;
  if (seen.tooWide > 1) return `the page is ${seen.tooWide} px wider than the window`;
  if (!seen.isFocusSeen) return `the focus is where it can’t be seen: ${seen.focus}`;
  if (!seen.isDialogHolding) return `the focus is outside the dialog: ${seen.focus}`;
  // A link leads the focus to the place that it names, also where one is there already.
  const isByLink = act.does === "key" && act.key === "Enter" && before.focus.startsWith("a.");
  const isByKey = act.does === "key" && !act.other && !act.key.includes("Tab") && seen.hash === before.hash;
  if (isByKey && !isByLink && before.focus !== "body" && seen.focus === "body")
    return `a key lost the focus, from ${before.focus}`;
  if (seen.begun === before.begun) {
    for (const kind of ["answers", "cards", "texts", "picks"] as const) {
      for (const [name, at] of Object.entries(before[kind])) {
        const now = seen[kind][name];
        if (now === undefined) return `of ${kind} “${name}” is lost`;
        if (now < at) return `of ${kind} an older “${name}” has come back`;
      }
    }
  } else if (!hasDeleted && !before.focus.startsWith("button.delete"))
    return "all was deleted, and nobody has asked for that";
  if (seen.otherTexts.length > 0) return `the text ${seen.otherTexts[0]} is not the one that is kept`;
  if (act.does === "reload" && seen.lostOnScreen.length > 0)
    return `the answer to ${seen.lostOnScreen[0]} is not shown`;
  if (seen.counted !== Object.keys(seen.answers).length && seen.isReal)
    return `the contents count ${seen.counted} answers, and ${Object.keys(seen.answers).length} are kept`;
  if (seen.isAsking && seen.asked !== 1) return `practice asks ${seen.asked} questions at once`;
  return undefined;
}

/** A file chooser waits for a person. */
export const LEFT_ALONE = ".load, [type=file]";

/** Answers one of the questions, and checks it. */
function answer(questions: string, at: number, option: number) {
  const all = document.querySelectorAll(questions);
  const question = all[at % all.length];
  if (!question || document.querySelector("dialog[open]")) return;
  for (const list of question.querySelectorAll("select")) {
    list.selectedIndex = option % list.options.length;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const rings = question.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]");
  rings[option % rings.length]?.click();
  question.querySelector<HTMLElement>("[type=submit]")?.click();
}

/** @returns what a click met */
export async function does(act: ReviewAct, { slides }: Known): Promise<Met | undefined> {
  switch (act.does) {
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
    case "answer":
      answer("article [data-question]", act.at, act.option);
      return undefined;
    case "practise": {
      const isAsking = document.querySelector(".asking")?.checkVisibility() ?? false;
      const button = document.querySelector<HTMLElement>(
        isAsking ? ".asking .next:not([hidden])" : "#practice .start:not([hidden])",
      );
      if (document.querySelector("dialog[open]")) return undefined;
      if (button) button.click();
      else if (isAsking) answer(".asking .question > *", 0, act.option);
      return undefined;
    }
    case "write": {
      const areas = document.querySelectorAll<HTMLTextAreaElement>("deck-text textarea");
      const area = areas[act.at % areas.length];
      if (area && !document.querySelector("dialog[open]")) write(area, area.value.slice(-200) + act.text);
      return undefined;
    }
    case "search": {
      const field = document.querySelector<HTMLInputElement>(".search input");
      if (field) write(field, act.text);
      return undefined;
    }
    case "scroll":
      scrollBy({ top: act.by, behavior: "instant" });
      return undefined;
    case "address": {
      await goesTo(`#${slides[act.slide % slides.length]}${act.how === "plain" ? "" : "zz"}`);
      return undefined;
    }
    case "back":
    case "forward": {
      const by = act.does === "back" ? -1 : 1;
      // Where there is nothing to go back to, a browser would leave the page.
      if (entryHash(by) !== undefined) await travel(by);
      return undefined;
    }
    default:
      later(86_400_000);
      return undefined;
  }
}

/** What is known after some acts. */
export interface Ran {
  readonly seen: Seen;
  readonly done: number;
  readonly wrong: string | undefined;
  /** What each of the acts met, and where it led. */
  readonly trail: readonly string[];
}

/** Does one after the other, as long as nothing is wrong. */
export async function run(acts: readonly ReviewAct[], before: Seen, start: Known): Promise<Ran> {
  const trail: string[] = [];
  let seen = before;
  for (const [at, act] of acts.entries()) {
    const last = seen;
    const met = await does(act, start);
    const wanted = wantedOf(start, act, met);
    const now = await settled(look, (one) => problem(start, last, one, act, met?.isDelete ?? false, wanted));
    seen = now.seen;
    trail.push(track(act, met?.what, `${seen.hash} at ${seen.top}`));
    if (now.wrong !== undefined) return { seen, done: at + 1, wrong: now.wrong, trail };
  }
  return { seen, done: acts.length, wrong: undefined, trail };
}

/** After an act that a browser's own input has done. */
export async function judged(act: ReviewAct, before: Seen, start: Known, met: string): Promise<Ran> {
  const { seen, wrong } = await settled(look, (one) => problem(start, before, one, act, /delete/i.test(met)));
  return { seen, done: 1, wrong, trail: [`by hand: ${track(act, met, `${seen.hash} at ${seen.top}`)}`] };
}
