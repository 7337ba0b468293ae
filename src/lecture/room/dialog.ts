// The room's dialog at work: colours, how far the text reaches, the test card, and what is kept for next week.
import "./room.css";
import { demand } from "../../dom/demand.ts";
import { onAnyIntent } from "../../keys/listen.ts";
import { depth, numbers, roomDialog as words } from "../../words/here.ts";
import { openDialog } from "../dialog/index.ts";
import { fillScreen } from "../fullscreen.ts";
import { clearHands, goToPlace, handsKept, type LastPlace } from "../last-place.ts";
import type { Lecture } from "../lecture.ts";
import type { Log } from "../log.ts";
import { chooseTheme, themeNow } from "../theme.ts";
import type { Theme } from "../theme-names.ts";
import { verdict } from "./depth.ts";
import { logTable, saveTable } from "./log-file.ts";
import { MEASURES } from "./measures.ts";

/** @returns opens it */
export function roomDialog({ deck, store }: Lecture, log: Log, last: LastPlace | undefined): () => void {
  const dialog = openDialog("room");
  const card = openDialog("test-card");
  const { element } = dialog;
  const field = (name: keyof typeof MEASURES) => demand<HTMLInputElement>(element, `[name=${name}]`);
  const button = (name: string) => demand<HTMLButtonElement>(element, `[data-room=${name}]`);
  const status = demand(element, "[role=status]");
  const output = demand<HTMLOutputElement>(element, "output");
  const aboutLog = status.textContent ?? "";
  const tell = (text: string) => status.replaceChildren(text);

  const measure = output.value;
  const judge = () => {
    const fields = [field("height"), field("last")];
    for (const one of fields) one.setAttribute("aria-invalid", `${!isPossible(one)}`);
    const wrong = fields.find((one) => !isPossible(one));
    const [height = 0, row = 0] = fields.map(({ valueAsNumber }) => valueAsNumber);
    const share = Math.min(1, ((innerWidth / innerHeight) * 720) / 1280);
    if (wrong) output.value = between(wrong);
    else if (height > 0 && row > 0) output.value = verdict({ height, share, letters: lettersOf(deck.slide) }, row);
    else output.value = measure;
  };
  const count = () => {
    const hands = handsKept(store);
    const clear = button("hands");
    clear.hidden = hands === 0;
    clear.textContent = words.clearHands(hands);
  };
  const place = button("place");
  if (last) {
    place.hidden = false;
    place.textContent = words.goOn(last.number);
  }

  const acts: Readonly<Record<string, () => void>> = {
    "test-card": () => {
      card.open();
      if (!document.fullscreenElement) fillScreen(); // where that is denied, the window will do
    },
    place: () => {
      element.close();
      if (last) goToPlace(deck, last);
    },
    hands: () => {
      clearHands(store);
      count();
      tell(words.handsCleared);
      button("save-log").focus(); // the button that had the focus has gone
    },
    "save-log": () => {
      const day = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
      saveTable(logTable(deck.slides, log.read()), words.logFile(day));
      tell(words.logSaved);
    },
    "clear-log": () => {
      log.clear();
      tell(words.logBegun);
    },
  };
  element.addEventListener("click", ({ target }) => {
    acts[(target as Element).closest<HTMLElement>("[data-room]")?.dataset["room"] ?? ""]?.();
  });
  element.addEventListener("input", ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name === "theme") chooseTheme(store, value as Theme);
    else if (name in MEASURES) {
      if (isPossible(target as HTMLInputElement))
        store.put("settings", MEASURES[name as keyof typeof MEASURES], { value });
      judge();
    }
  });
  // The whole card goes back at a click, or at any key of the deck: a clicker has no Escape.
  card.element.addEventListener("click", () => card.element.close());
  onAnyIntent(card.element, () => card.element.close());

  return () => {
    for (const name of ["height", "last"] as const) {
      field(name).value = store.get("settings", MEASURES[name])?.value ?? "";
    }
    for (const radio of element.querySelectorAll<HTMLInputElement>("[name=theme]")) {
      radio.checked = radio.value === themeNow();
    }
    tell(aboutLog);
    count();
    judge();
    dialog.open();
  };
}

/** Whether a field has a number in its range, or none; a step between its steps is as good. */
const isPossible = ({ validity: { badInput, rangeUnderflow, rangeOverflow } }: HTMLInputElement) =>
  !(badInput || rangeUnderflow || rangeOverflow);

/** What is said of a number that is none. */
const between = ({ min, max }: HTMLInputElement) =>
  depth.between(...([min, max].map((metres) => depth.metres(numbers.decimal(Number(metres)))) as [string, string]));

/** How tall the letters of the deck's type are, in shares of its size. */
function lettersOf(slide: HTMLElement) {
  const pen = document.createElement("canvas").getContext("2d");
  const size = 1000; // px: at small sizes a browser may round letters to whole pixels
  if (pen) pen.font = `${size}px ${getComputedStyle(slide.querySelector(".slide") ?? slide).fontFamily}`;
  const tall = (letter: string, usual: number) => (pen?.measureText(letter).actualBoundingBoxAscent ?? usual) / size;
  return { small: tall("x", 500), capital: tall("H", 670) };
}
