// What the lecture needs once it is under way, and its first picture does not. Larger parts are loaded when they are first
// used (when-used.ts): the folders here each have an `index.ts` that is there from now on, and the rest that comes later.
import { demand } from "../dom/demand.ts";
import { newsIsTold } from "../store/news.ts";
import { announce } from "./announce.ts";
import { buttonsSend } from "./buttons.ts";
import { contents } from "./contents/index.ts";
import { enterFullscreen, toggleFullscreen } from "./fullscreen.ts";
import { help } from "./help/index.ts";
import { jump } from "./jump/index.ts";
import { keepsPlace } from "./last-place.ts";
import type { Lecture } from "./lecture.ts";
import { keepsLog } from "./log.ts";
import { overviewForChoosing } from "./overview.ts";
import { waitsAtQuestions } from "./patience.ts";
import { pen } from "./pen/index.ts";
import { pointerRests } from "./pointer-rests.ts";
import { printsAllSlides } from "./print.ts";
import { room } from "./room/index.ts";
import { linksFollow } from "./same-slide.ts";
import { fitsWhenSpaced } from "./spaced/index.ts";
import { speaker } from "./speaker/index.ts";
import { nextTheme, themeFollows } from "./theme.ts";
import { vote } from "./vote/index.ts";
import { staysAwake } from "./wake-lock.ts";
import { wantedNow } from "./when-used.ts";
import { zoom } from "./zoom/index.ts";

export function afterStart(lecture: Lecture) {
  const { deck, intents, store } = lecture;
  buttonsSend(intents, demand(document, ".toolbar")); // the help sends its own
  waitsAtQuestions(intents, () => deck.slide);
  overviewForChoosing(lecture);
  linksFollow(deck);
  printsAllSlides();
  themeFollows(store);
  staysAwake();
  fitsWhenSpaced(deck);
  pointerRests();
  newsIsTold(store, announce);
  intents.does({
    contents: contents(deck),
    jump: jump(deck),
    help: help(intents, store),
    fullscreen: toggleFullscreen,
    present: enterFullscreen,
    theme: () => nextTheme(store),
  });
  zoom(lecture);
  vote(lecture);
  speaker(lecture, pen(lecture));
  room(lecture, keepsLog(deck), keepsPlace(lecture));
  // The page says so where a class answers by phone.
  if (import.meta.env.LIVE && "live" in document.documentElement.dataset)
    wantedNow(() => import("./live/wall.ts")).then(({ wall }) => wall(lecture));
}
