import Reveal from "reveal.js";
void new Reveal({ hash: true, disableLayout: true }).initialize();
