// The review document. Each behaviour is one file; this is the list of them.
import { newsIsTold } from "../progress/news.ts";
import { defineWidgets } from "../widgets/define.ts";
import { answersShow } from "./answered.ts";
import { barCloses, contentsFollow } from "./bar.ts";
import { figuresScroll } from "./figures.ts";
import { notice } from "./notices.ts";
import { placeFollows } from "./place.ts";
import { practice } from "./practice.ts";
import { ownProgress } from "./progress.ts";
import { resumes } from "./resume.ts";
import { searches } from "./search.ts";
import { settingsChange } from "./settings.ts";

defineWidgets();
settingsChange();
barCloses();
searches();
answersShow();
figuresScroll();
const offersPlace = resumes();
placeFollows((slide) => {
  contentsFollow(slide);
  offersPlace(slide);
});
practice();
ownProgress();
newsIsTold(notice);
