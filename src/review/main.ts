// The review document. Each behaviour is one file; this is the list of them.
import { defineWidgets } from "../widgets/define.ts";
import { answersShow } from "./answered.ts";
import { barCloses, contentsFollow } from "./bar.ts";
import { figuresScroll } from "./figures.ts";
import { placeFollows } from "./place.ts";
import { practice } from "./practice.ts";
import { searches } from "./search.ts";
import { settingsChange } from "./settings.ts";

defineWidgets();
settingsChange();
barCloses();
searches();
answersShow();
figuresScroll();
placeFollows(contentsFollow);
practice();
