// The review document. Each behaviour is one file or one folder; this is the list of them.
import { filmsShowCaptions } from "../dom/captions.ts";
import { latePicturesInWords } from "../dom/late-pictures.ts";
import { started } from "../dom/started.ts";
import { defineElements } from "../elements.ts";
import { newsIsTold } from "../store/news.ts";
import { openStore } from "../store/store.ts";
import { OwnAnswerElement } from "../widgets/own-answer/element.ts";
import { addressesMeant } from "./address.ts";
import { readsAloud } from "./aloud/index.ts";
import { answersShow } from "./answered.ts";
import { barCloses, contentsFollow } from "./bar/index.ts";
import { figuresOpenLarge } from "./figures/index.ts";
import { notice } from "./notices.ts";
import { ownData } from "./own-data/index.ts";
import { articleRead, placeFollows } from "./place.ts";
import { practice } from "./practice/index.ts";
import { resumes } from "./resume.ts";
import { searches } from "./search/index.ts";
import { settingsChange } from "./settings/index.ts";

const store = openStore({ lesson: document.documentElement.dataset["lesson"] ?? "", answers: "device" });
defineElements(store, { "deck-own-answer": OwnAnswerElement }, { reasonsStand: true });
settingsChange(store);
barCloses();
searches();
answersShow(store);
figuresOpenLarge();
if (import.meta.env.PICTURES) {
  filmsShowCaptions();
  latePicturesInWords();
}
addressesMeant();
const offersPlace = resumes(store);
placeFollows((slide) => {
  contentsFollow(slide);
  if (import.meta.env.TRANSLATED)
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".other-languages a")) link.hash = `#/${slide}`;
  offersPlace(slide);
});
readsAloud(store, articleRead);
practice(store);
ownData(store);
newsIsTold(store, notice);
started();
