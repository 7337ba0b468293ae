// The cures of faults that users met, each with what takes it out and the test that then fails. `npm run cures` tries them.

export interface Cure {
  /** What went wrong, for whom. */
  readonly fault: string;
  /** Where the cure is, from the project on. */
  readonly file: string;
  /** The text that cures it, which stands there once, and what stands there without it. */
  readonly cure: string;
  readonly without: string;
  /** The file of the test that fails without it, and a part of the test's title. */
  readonly test: readonly [file: string, title: string];
  /** The project of e2e/playwright.config.ts; `engine` where left out. Tests of pure code have none. */
  readonly project?: "firefox" | "webkit";
}

export const CURES: readonly Cure[] = [
  {
    fault: "Site data blocked: the channel between the windows throws, and all that comes after the start is dead",
    file: "src/wire/channel.ts",
    cure: "    return undefined;\n  }\n}",
    without: '    throw new Error("blocked");\n  }\n}',
    test: ["e2e/browsers/lecture.spec.ts", "with site data blocked"],
    project: "firefox",
  },
  {
    fault: "WebKit blocks the speaker view at the first press of S",
    file: "src/lecture/speaker/index.ts",
    cure: "      openSpeakerView();\n      follow();",
    without: "      follow().then(() => setTimeout(openSpeakerView, 3000));",
    test: ["e2e/browsers/lecture.spec.ts", "S opens the speaker view at its first press"],
    project: "webkit",
  },
  {
    fault: "Ctrl + P in Firefox: slides half size in a corner",
    file: "src/lecture/print-slides.css",
    cure: "      --u: 1px;",
    without: "",
    test: ["e2e/browsers/print.spec.ts", "Ctrl + P in the lecture"],
    project: "firefox",
  },
  {
    fault: "The print document in Firefox: slides half size in a corner",
    file: "src/print/print.css",
    cure: "@supports not (-moz-appearance: none)",
    without: "@supports (color: red)",
    test: ["e2e/browsers/print.spec.ts", "slides from the print document"],
    project: "firefox",
  },
  {
    fault: "Ctrl + P in WebKit, which keeps its own paper: slides are cut off",
    file: "src/lecture/print-slides.css",
    cure: "min(1px, 100cqi / 1280);",
    without: "1px;",
    test: ["e2e/browsers/print.spec.ts", "Ctrl + P in the lecture"],
    project: "webkit",
  },
  {
    fault: "Letters are dead on a Russian or Arabic keyboard",
    file: "src/keys/press.ts",
    cure: "letter ?? digit ?? SIGNS[code]?.[shiftKey ? 1 : 0] ?? key",
    without: "key",
    test: ["e2e/lecture/intents.spec.ts", "keys work on an Arabic and on a Russian keyboard"],
  },
  {
    fault: "A palm beside the pen turns the page, or takes its stroke",
    file: "src/lecture/pen/tools.ts",
    cure: "    if (!ignored.has(event.pointerId)) return;",
    without: "    return;",
    test: ["e2e/lecture/pen.spec.ts", "a palm on the board"],
  },
  {
    fault: "The deck’s own headers keep it out of a course page’s frame",
    file: "src/pipeline/plugins/header-files.ts",
    cure: "[\"'self'\", ...framers]",
    without: "[\"'self'\"]",
    test: ["src/pipeline/plugins/header-files.test.ts", "the sites that the build is told"],
  },
  {
    fault: "A mangled address leads to the first slide",
    file: "src/lecture/location.ts",
    cure: "numbered ?? meant ?? slides[0]",
    without: "numbered ?? slides[0]",
    test: ["e2e/lecture/location.spec.ts", "an address that a chat has mangled"],
  },
  {
    fault: "A mangled address leads to the top of the review, silently",
    file: "src/review/main.ts",
    cure: "addressesMeant();\n",
    without: "",
    test: ["e2e/review/place.spec.ts", "an address that a chat has mangled"],
  },
  {
    fault: "A clicker’s arrow changes the answer that was clicked, and the deck stays",
    file: "src/keys/controls.ts",
    cure: 'if (byPointer && control.matches("input[type=radio], video") && ARROWS.includes(sign)) return false;',
    without: "",
    test: ["e2e/lecture/intents.spec.ts", "after a click on an answer"],
  },
  {
    fault: "A clicker’s Page Down walks in the overview that its play button opened",
    file: "src/lecture/overview.ts",
    cure: ' || way === "next" || way === "previous"',
    without: "",
    test: ["e2e/lecture/intents.spec.ts", "in the overview a clicker’s Page Down"],
  },
  {
    fault: "O or Escape held down makes the screen flicker",
    file: "src/keys/intents.ts",
    cure: "if (how.isRepeat && !REPEATS.includes(intent)) return true;",
    without: "",
    test: ["src/keys/intents.test.ts", "a key held down moves on and on"],
  },
  {
    fault: "A dialog is closed on another slide: the focus is lost",
    file: "src/lecture/focus.ts",
    cure: "if (!isLost && activeElement?.checkVisibility()) return;",
    without: "return;",
    test: ["e2e/lecture/location.spec.ts", "a dialog that is closed after another window"],
  },
  {
    fault: "A notice is closed with Enter: the focus is lost",
    file: "src/review/notices.ts",
    cure: "    leadBack();\n",
    without: "",
    test: ["e2e/review/place.spec.ts", "a notice that is closed with Enter"],
  },
  {
    fault: "A phone is turned in practice: the question is far away",
    file: "src/review/place.ts",
    cure: "(isAnew || !place.isOwn)",
    without: "!place.isOwn",
    test: ["e2e/review/place.spec.ts", "turning the phone in practice"],
  },
  {
    fault: "Keys of one letter can’t be switched off (WCAG 2.1.4)",
    file: "src/keys/listen.ts",
    cure: "if (isCharacter(event) && !areCharactersOn()) return;",
    without: "",
    test: ["e2e/lecture/intents.spec.ts", "letters and signs can be switched off"],
  },
  {
    fault: "reveal.js, known problem 1: it takes Space from a button that has the focus",
    file: "src/keys/controls.ts",
    cure: '["button, summary", ["Space", "Enter"]],',
    without: "",
    test: ["e2e/lecture/keys-in-controls.spec.ts", "a button keeps Space and Enter"],
  },
  {
    fault: "reveal.js, known problem 3: role=application keeps a screen reader from reading",
    file: "src/lecture/focus.ts",
    cure: 'deck.root.removeAttribute("role");',
    without: "",
    test: ["e2e/lecture/focus.spec.ts", "a screen reader meets the slide"],
  },
  {
    fault: "reveal.js, known problem 3: the title never changes",
    file: "src/lecture/title.ts",
    cure: '  deck.on("slidechanged", show);\n',
    without: "",
    test: ["e2e/lecture/focus.spec.ts", "the title of the page follows"],
  },
  {
    fault: "reveal.js, known problem 4: on a phone it goes into scroll view, whose end kills every listener",
    file: "src/lecture/deck.ts",
    cure: "    scrollActivationWidth: 0,",
    without: "",
    test: ["e2e/lecture/phone.spec.ts", "a phone gets the deck"],
  },
  {
    fault: "reveal.js, known problem 6: paper shows one slide, or a page for each step",
    file: "src/lecture/print.ts",
    cure: "section.removeAttribute(name);",
    without: "",
    test: ["e2e/lesson/paper.spec.ts", "Ctrl+P gives one 16:9 page"],
  },
];
