// The review document. Each behaviour is one file; this is the list of them.
import "../widgets/define.ts";
import { figuresScroll } from "./figures.ts";
import { practice } from "./practice.ts";

figuresScroll();
practice();
