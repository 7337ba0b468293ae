// The speaker view: the lecture document in a second window, for the lecturer's eyes. It holds the place that both
// windows share; each part below shows it or changes it.
import { announce } from "../announce.ts";
import type { Screen } from "../blackout.ts";
import { contents } from "../contents.ts";
import { openDialog } from "../dialog.ts";
import { toggleFullscreen } from "../fullscreen.ts";
import { jump } from "../jump.ts";
import { takesKey } from "../keys.ts";
import { placeIn } from "../location.ts";
import { linksLeadTo, sameSlideLinks } from "../same-slide.ts";
import { steadiness } from "../steady.ts";
import { nextTheme, themeFollows } from "../theme.ts";
import { addressOf } from "./address.ts";
import { follows } from "./deck-window.ts";
import { viewOf } from "./look.ts";
import type { By } from "./messages.ts";
import { notesOf } from "./notes.ts";
import { KEYS_THAT_MOVE, type Place, Route, slidesOf, type Way } from "./order.ts";
import { showPicture } from "./picture.ts";
import { penOf } from "./picture-pen.ts";
import "./speaker.css";
import "../vote/vote.css"; // the picture shows the votes on the wall
import { Stands } from "./stands.ts";
import { times } from "./times.ts";

export function speakerView() {
  const sections = [...document.querySelectorAll<HTMLElement>(".slides section[id]")];
  const slides = slidesOf(sections);
  const template = document.querySelector<HTMLTemplateElement>("#speaker-view");
  const [first] = slides;
  if (!template || !first) throw new Error("The page has no speaker view, or no slides.");
  const view = template.content.firstElementChild as HTMLElement;
  // The slides stay in memory: the pictures are made of them.
  document.querySelector("#deck")?.replaceWith(view);
  document.querySelector(".toolbar")?.remove();
  document.querySelector(".phone-offer")?.remove();

  const find = (id: string) => slides.find((slide) => slide.id === id);
  const placeOf = (): Place => {
    const { name, step } = placeIn(location.hash);
    return { slide: find(name) ?? first, step: step ?? -1 };
  };
  const opened = placeOf();
  const stands = new Stands({ slide: opened.slide.id, step: opened.step, screen: "slide" });
  const route = new Route(slides);
  const lesson = document.title;
  const now = (): Place => ({ slide: find(stands.now.slide) ?? first, step: stands.now.step });

  const isHeld = steadiness(() => now().slide.section);
  const clock = times(view, slides, opened.slide.id);
  const words = notesOf(view);
  const pen = penOf(view, () => now().slide.id);
  /** How the slide on the wall looks. */
  let look: { slide: string; view: Element | undefined } | undefined;
  const deck = follows(view, stands, {
    knows: (id) => find(id) !== undefined,
    show,
    showLook: (slide, markup) => {
      look = { slide, view: viewOf(markup) };
      if (slide === stands.now.slide) showCurrent();
    },
    loadPen: pen.load,
  });
  const go = ({ slide, step }: Place, screen: Screen = stands.now.screen, by?: By) => {
    if (!stands.move({ slide: slide.id, step, screen })) return;
    show(true);
    deck.tell(by);
  };

  const [currentFrame, nextFrame] = [view.querySelector(".current"), view.querySelector(".next")];
  function showCurrent() {
    const { slide, step } = now();
    const seen = look?.slide === slide.id ? look.view : undefined;
    if (currentFrame)
      showPicture(currentFrame, slide, step, captionOf("Now", now(), slides.length, stands.now.screen), seen);
    pen.show();
  }
  /** Shows where the deck stands, whichever window has changed it. */
  function show(isMove: boolean) {
    const place = now();
    const { slide, step } = place;
    route.visit(place);
    const after = route.from(place, "next");
    const { screen } = stands.now;
    document.title = `${slide.headline} · Speaker view · ${lesson}`;
    history.replaceState(null, "", addressOf("speaker", `#/${slide.id}${step >= 0 ? `/${step}` : ""}`));
    showCurrent();
    const isEnd = after.slide === slide && after.step === step;
    if (nextFrame) {
      showPicture(nextFrame, after.slide, after.step, isEnd ? "The end" : captionOf("Next", after, slides.length));
      nextFrame.toggleAttribute("data-end", isEnd);
    }
    view.dataset["screen"] = screen;
    for (const name of ["black", "white"]) {
      view.querySelector(`[data-action=${name}-out]`)?.setAttribute("aria-pressed", `${screen === name}`);
    }
    linksLeadTo(slide.id);
    words.show(slide.section, view.querySelectorAll(".current .question.visible").length);
    clock.turnTo(slide.id, isMove);
  }

  const cover = (screen: Screen) => go(now(), stands.now.screen === screen ? "slide" : screen);
  const move = (way: Way, skipsSteps = false) =>
    go(route.from(now(), way, skipsSteps), undefined, skipsSteps ? undefined : BY[way]);
  const stage = {
    slides: sections,
    get slide() {
      return now().slide.section;
    },
    goTo: (section: HTMLElement) => {
      const slide = find(section.id);
      if (slide) go({ slide, step: -1 });
    },
  };
  const actions = {
    contents: contents(stage),
    jump: jump(stage),
    help: openDialog("help").open,
    fullscreen: toggleFullscreen,
    present: deck.present,
    theme: nextTheme,
    zoom: asksForWall("To zoom, press Z"),
    room: asksForWall("For the room, press C"),
    speaker: deck.toFront,
    vote: deck.vote,
    pen: pen.pen,
    pointer: pen.pointer,
    undo: pen.undo,
    erase: pen.erase,
    "black-out": () => cover("black"),
    "white-out": () => cover("white"),
    next: () => move("next"),
    previous: () => move("previous"),
    run: clock.toggle,
    reset: clock.reset,
    larger: words.larger,
    smaller: words.smaller,
  };
  for (const button of view.querySelectorAll<HTMLElement>("[data-action]")) {
    button.addEventListener("click", () => actions[button.dataset["action"] as keyof typeof actions]());
  }
  document.addEventListener("keydown", (event) => {
    if (!takesKey(event, actions, isHeld)) return;
    const way = wayOf(event);
    if (event.key === "Escape" && stands.now.screen !== "slide") go(now(), "slide");
    else if (!way) return;
    // As on the wall: while the screen is black, only what brings the slide back is obeyed.
    else if (stands.now.screen === "slide") move(way, event.altKey);
    event.preventDefault();
  });
  window.addEventListener("hashchange", () => go(placeOf()));
  themeFollows();
  for (const link of sameSlideLinks()) link.target = "_blank"; // this window's place is beside the wall
  show(false);
  document.documentElement.dataset["deck"] = "speaker";
}

/** The ways that a vote on the wall takes for itself, as it does with the wall's own keys. */
const BY: Readonly<Partial<Record<Way, By>>> = {
  next: "next",
  right: "next",
  previous: "previous",
  left: "previous",
};

/** What these keys change is seen where it is done. */
const asksForWall = (what: string) => () => announce(`${what} in the deck’s own window.`, 4);

/** Where a key leads, as Reveal reads it on the wall. */
function wayOf({ key, shiftKey }: KeyboardEvent): Way | undefined {
  const name = key.toLowerCase();
  if (shiftKey && name === " ") return "previous";
  if (shiftKey && (name === "arrowleft" || name === "arrowup")) return "first";
  if (shiftKey && (name === "arrowright" || name === "arrowdown")) return "last";
  return (Object.keys(KEYS_THAT_MOVE) as Way[]).find((way) =>
    (KEYS_THAT_MOVE[way] as readonly string[]).includes(name),
  );
}

/** Says which slide and step a picture shows, and that the room does not see it where it doesn't. */
function captionOf(when: string, { slide, step }: Place, count: number, screen: Screen = "slide"): string {
  const steps = slide.steps.length;
  return [
    `${when}: ${slide.number} of ${count}`,
    steps > 0 && (step < 0 ? `${steps} ${steps === 1 ? "step" : "steps"}` : `step ${step + 1} of ${steps}`),
    slide.isEvidence && "evidence",
    slide.isExtra && !slide.isEvidence && "if there is time",
    screen !== "slide" && `the screen is ${screen}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
