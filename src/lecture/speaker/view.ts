// The speaker view: the lecture document in a second window, for the lecturer's eyes. It holds the place that both
// windows share; each part below shows it or changes it.
import { demand } from "../../dom/demand.ts";
import { demandCopy } from "../../dom/demand-copy.ts";
import { Intents } from "../../keys/intents.ts";
import { listenForKeys } from "../../keys/listen.ts";
import type { Store } from "../../store/store.ts";
import { addressOf } from "../../wire/address.ts";
import type { By } from "../../wire/messages.ts";
import { SharedPosition } from "../../wire/shared-position.ts";
import { announce, tell } from "../announce.ts";
import type { Screen } from "../blackout.ts";
import { buttonsSend } from "../buttons.ts";
import { areCharactersOn } from "../characters.ts";
import { contents } from "../contents/index.ts";
import { toggleFullscreen } from "../fullscreen.ts";
import { help } from "../help/index.ts";
import { jump } from "../jump/index.ts";
import { placeIn } from "../location.ts";
import { waitsAtQuestions } from "../patience.ts";
import { linksLeadTo, sameSlideLinks } from "../same-slide.ts";
import { nextTheme, themeFollows } from "../theme.ts";
import { BACKWARDS, ONWARDS, WAYS, type Way, wayOf } from "../ways.ts";
import { viewOf } from "./look.ts";
import { notesOf } from "./notes.ts";
import { Route, type SlideStep, slidesOf } from "./order.ts";
import { showPicture } from "./picture.ts";
import { penOf } from "./picture-pen.ts";
import { follows } from "./speaker-side.ts";
import "./speaker.css";
import "../vote/vote.css"; // the picture shows the votes in the deck's window
import { speakerView as says } from "../../words/here.ts";
import { wantedNow } from "../when-used.ts";
import { times } from "./times.ts";

export function speakerView(store: Store) {
  const sections = [...document.querySelectorAll<HTMLElement>(".slides section[id]")];
  const slides = slidesOf(sections);
  const [first] = slides;
  if (!first) throw new Error("The page has no slides.");
  const view = demandCopy("#speaker_view");
  // The slides stay in memory: the pictures are made of them.
  demand(document, "#deck_main").replaceWith(view);
  for (const part of [".toolbar", ".phone-offer"]) demand(document, part).remove();

  const find = (id: string) => slides.find((slide) => slide.id === id);
  const placeOf = (): SlideStep => {
    const { name, step } = placeIn(location.hash);
    return { slide: find(name) ?? first, step: step ?? -1 };
  };
  const opened = placeOf();
  const shown = new SharedPosition({ slide: opened.slide.id, step: opened.step, screen: "slide" });
  const route = new Route(slides);
  const lesson = document.title;
  const now = (): SlideStep => ({ slide: find(shown.now.slide) ?? first, step: shown.now.step });

  const intents = new Intents();
  waitsAtQuestions(intents, () => now().slide.section);
  const clock = times(view, slides, opened.slide.id);
  const words = notesOf(view, store);
  const pen = penOf(view, intents, () => now().slide.id);
  /** How the slide in the deck’s window looks. */
  let look: { slide: string; view: Element | undefined } | undefined;
  const deck = follows(view, shown, {
    knows: (id) => find(id) !== undefined,
    show,
    showLook: (slide, markup) => {
      look = { slide, view: viewOf(markup) };
      if (slide === shown.now.slide) showCurrent();
    },
    loadPen: pen.load,
  });
  const go = ({ slide, step }: SlideStep, screen: Screen = shown.now.screen, by?: By) => {
    const isNews = shown.move({ slide: slide.id, step, screen });
    if (isNews) show(true);
    // Also where it leads nowhere in this window: a vote that is on in the deck's takes it.
    if (isNews || by) deck.tell(by);
  };

  const [currentFrame, nextFrame] = [demand(view, ".current"), demand(view, ".next")];
  const captionNow = () => captionOf(says.now, now(), slides.length, shown.now.screen);
  function showCurrent() {
    const { slide, step } = now();
    const seen = look?.slide === slide.id ? look.view : undefined;
    showPicture(currentFrame, slide, step, captionNow(), seen);
    pen.show();
  }
  tell("");
  /** The slide that was told last. */
  let told = "";
  /** Shows where the deck stands, whichever window has changed it. */
  function show(isMove: boolean) {
    const place = now();
    const { slide, step } = place;
    const after = route.from(place, "next");
    const { screen } = shown.now;
    document.title = says.title(slide.headline, lesson);
    history.replaceState(null, "", addressOf("speaker", `#/${slide.id}${step >= 0 ? `/${step}` : ""}`));
    showCurrent();
    if (isMove) tell([slide.id !== told && slide.headline, captionNow()].filter(Boolean).join(" · "));
    told = slide.id;
    const isEnd = after.slide === slide && after.step === step;
    showPicture(nextFrame, after.slide, after.step, isEnd ? says.theEnd : captionOf(says.next, after, slides.length));
    nextFrame.toggleAttribute("data-end", isEnd);
    view.dataset["screen"] = screen;
    for (const name of ["black", "white"]) {
      demand(view, `[data-intent=${name}-out]`).setAttribute("aria-pressed", `${screen === name}`);
    }
    linksLeadTo(slide.id);
    words.show(slide.section, view.querySelectorAll(".current .question.visible").length);
    clock.turnTo(slide.id, isMove);
  }

  const cover = (screen: Screen) => go(now(), shown.now.screen === screen ? "slide" : screen);
  const move = (way: Way, skipsSteps = false) => {
    const by = ONWARDS.includes(way) ? "next" : BACKWARDS.includes(way) ? "previous" : undefined;
    go(route.from(now(), way, skipsSteps), undefined, skipsSteps ? undefined : by);
  };
  const stage = {
    slides: sections,
    get slide() {
      return now().slide.section;
    },
    goTo: (section: HTMLElement) => {
      const slide = find(section.id);
      if (slide) go(route.to(now(), slide));
    },
  };
  // As in the deck's window: while the screen is black, nothing moves.
  intents.take("screen", (intent) => shown.now.screen !== "slide" && wayOf(intent) !== undefined);
  const moves = WAYS.flatMap((way) => [
    [way, () => move(way)],
    [`skip-${way}`, () => move(way, true)],
  ]);
  intents.does({
    ...Object.fromEntries(moves),
    close: () => go(now(), "slide"),
    contents: contents(stage),
    jump: jump(stage),
    help: help(intents, store),
    fullscreen: toggleFullscreen,
    present: deck.present,
    theme: () => nextTheme(store),
    overview: asksForDeck("overview"),
    zoom: asksForDeck("zoom"),
    room: asksForDeck("room"),
    speaker: deck.toFront,
    vote: deck.vote,
    "black-out": () => cover("black"),
    "white-out": () => cover("white"),
    larger: words.larger,
    smaller: words.smaller,
  });
  buttonsSend(intents, view);
  demand(view, "[data-time=run]").addEventListener("click", clock.toggle);
  demand(view, "[data-time=reset]").addEventListener("click", clock.reset);
  listenForKeys(intents, () => areCharactersOn(store));
  window.addEventListener("hashchange", () => go(placeOf()));
  themeFollows(store);
  for (const link of sameSlideLinks()) link.target = "_blank"; // this window's place is beside the deck's
  show(false);
  document.documentElement.dataset["deck"] = "speaker";
  // The page says so where a class answers by phone.
  if (import.meta.env.LIVE && "live" in document.documentElement.dataset)
    wantedNow(() => import("../live/speaker-panel.ts")).then(({ livePanel }) => livePanel(view, sections));
}

/** What these keys change is seen where it is done. */
const asksForDeck = (what: keyof typeof says.inDecksWindow) => () => announce(says.inDecksWindow[what]);

/** Says which slide and step a picture shows, and that the room does not see it where it doesn't. */
function captionOf(when: string, { slide, step }: SlideStep, count: number, screen: Screen = "slide"): string {
  const steps = slide.steps.length;
  return [
    says.place(when, slide.number, count),
    steps > 0 && (step < 0 ? says.steps(steps) : says.step(step + 1, steps)),
    slide.isEvidence && says.evidence,
    slide.isCritical && says.criticalLine,
    slide.isExtra && !slide.isEvidence && says.ifTime,
    screen !== "slide" && says.screen[screen],
  ]
    .filter(Boolean)
    .join(" · ");
}
