// Pen and pointer over a slide, in either window: what they do to the ink, and how the ink is shown.

import { demand } from "../../dom/demand.ts";
import { demandCopy } from "../../dom/demand-copy.ts";
import { drawStrokes } from "../../ink/draw.ts";
import type { Stroke } from "../../ink/drawn.ts";
import { PENS, type Pen } from "../../ink/pens.ts";
import type { Intents } from "../../keys/intents.ts";
import { arrowsLeadThrough } from "../../keys/toolbar.ts";
import { pen as words } from "../../words/here.ts";
import { tell } from "../announce.ts";
import { ink, type Point } from "./ink.ts";
import "./pen.css";
import type { Surface, Tool } from "./surface.ts";

export interface Tools {
  togglePen(): void;
  togglePointer(): void;
  undo(): void;
  erase(): void;
  /** Shows the strokes again, where slides have been drawn anew. */
  show(): void;
}

/** Points nearer than this to the one before add nothing, in slide units. */
const NEAR = 1.5;

export function penAndPointer(intents: Intents, surface: Surface): Tools {
  const sheet = document.createElement("div");
  sheet.className = "pen-sheet";
  const dot = document.createElement("div");
  dot.className = "pointer-dot";
  dot.hidden = true;
  surface.stage.append(sheet, dot);
  const bar = demandCopy("#pen_bar");

  tell("");
  let tool: Tool | undefined;
  let pen: Pen = PENS[0];
  let fingersDraw = false;
  let closed = () => {};

  const show = () => {
    for (const [slide, view] of surface.views()) drawStrokes(view, ink.strokesOn(slide));
    document.documentElement.toggleAttribute("data-prints-ink", ink.drawn.prints);
    press(bar, "[data-pen-does=prints]", ink.drawn.prints);
  };
  ink.listen({
    drawn: show,
    line: (line) => {
      if (!line) return show();
      for (const [slide, view] of surface.views()) {
        if (slide === line.slide) drawStrokes(view, ink.strokesOn(slide), line.stroke);
      }
    },
    dot: (at) => {
      dot.hidden = !at;
      if (!at) return;
      dot.style.setProperty("--x", `${at[0]}`);
      dot.style.setProperty("--y", `${at[1]}`);
    },
  });

  const take = (wanted: Tool | undefined) => {
    if (tool === "pointer") ink.dot(undefined);
    const before = tool;
    tool = tool === wanted ? undefined : wanted;
    if (tool ?? before) tell(tool ? words.inHand[tool] : words.away);
    closed();
    if (tool) closed = intents.opened(() => take(undefined));
    if (tool) surface.stage.dataset["tool"] = tool;
    else delete surface.stage.dataset["tool"];
    if (tool === "pen") surface.room.append(bar);
    else bar.remove();
    surface.inHand(tool);
  };

  const pointAt = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width } = sheet.getBoundingClientRect();
    const u = width / 1280;
    return [tenths((clientX - left) / u), tenths((clientY - top) / u)];
  };

  drawsOn(sheet, {
    mayDraw: ({ pointerType, button }) => tool === "pen" && button === 0 && (pointerType !== "touch" || fingersDraw),
    pointAt,
    begin: () => ({ slide: surface.slide(), pen }),
  });
  surface.stage.addEventListener("pointermove", (event) => {
    if (tool === "pointer") ink.dot(pointAt(event));
  });
  surface.stage.addEventListener("pointerleave", () => tool === "pointer" && ink.dot(undefined));

  const undo = () => {
    ink.undo(surface.slide());
    tell(words.undone);
  };
  const erase = () => {
    ink.erase(surface.slide());
    tell(words.erased);
  };
  const does: Record<string, () => void> = {
    undo,
    erase,
    wipe: () => {
      ink.wipe();
      tell(words.wiped);
    },
    prints: () => ink.print(!ink.drawn.prints),
    fingers: () => {
      fingersDraw = !fingersDraw;
      press(bar, "[data-pen-does=fingers]", fingersDraw);
    },
    done: () => take(undefined),
  };
  const choose = (chosen: Pen) => {
    pen = chosen;
    for (const one of PENS) press(bar, `[data-pen=${one}]`, one === chosen);
  };
  // Whoever clicks a pen goes on with the deck’s keys; whoever is there by Tab goes from button to button.
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  arrowsLeadThrough(bar);
  bar.addEventListener("click", ({ target }) => {
    const { pen: chosen, penDoes = "" } = (target as Element).closest<HTMLElement>("button")?.dataset ?? {};
    if (chosen) choose(chosen as Pen);
    else does[penDoes]?.();
  });

  intents.take("tool", (intent) => {
    if (!tool || surface.isCovered()) return false;
    const chosen = PENS[["pen-1", "pen-2", "pen-3"].indexOf(intent)];
    if (intent === "take-back") undo();
    else if (tool === "pen" && chosen) choose(chosen);
    else return false;
    return true;
  });

  show();
  return {
    togglePen: () => take("pen"),
    togglePointer: () => take("pointer"),
    undo,
    erase,
    show,
  };
}

interface Drawing {
  mayDraw(event: PointerEvent): boolean;
  pointAt(event: MouseEvent): Point;
  begin(): { slide: string; pen: Pen };
}

/**
 * Turns the way of a pen over a sheet into a stroke. While one draws, all other pointers on the sheet, a palm or a second
 * finger, do nothing, and do nothing until they are lifted: they neither draw nor turn the page.
 */
function drawsOn(sheet: HTMLElement, { mayDraw, pointAt, begin }: Drawing) {
  /** Pointers that touch the sheet, and those of them that do nothing. */
  const down = new Set<number>();
  const ignored = new Set<number>();
  const ignores = (event: PointerEvent) => {
    if (!ignored.has(event.pointerId)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const lifted = (event: PointerEvent) => {
    ignores(event);
    down.delete(event.pointerId);
    ignored.delete(event.pointerId);
  };
  sheet.addEventListener("pointerdown", (event) => {
    down.add(event.pointerId);
    if (drawing && drawing.id !== event.pointerId) ignored.add(event.pointerId);
    else ignored.delete(event.pointerId); // lifted where the sheet did not hear of it
    ignores(event);
  });
  sheet.addEventListener("pointermove", ignores);
  sheet.addEventListener("pointerup", lifted);
  sheet.addEventListener("pointercancel", lifted);

  let drawing: { id: number; slide: string; stroke: Stroke } | undefined;
  const extend = (event: PointerEvent) => {
    if (!drawing) return;
    const { points } = drawing.stroke;
    // Safari before 18.2 has no coalesced events, nor have some browsers over plain HTTP.
    for (const one of [...(event.getCoalescedEvents?.() ?? []), event]) {
      const [x, y] = pointAt(one);
      const [lastX = Number.NaN, lastY = Number.NaN] = points.slice(-3);
      if (Math.hypot(x - lastX, y - lastY) < NEAR) continue;
      points.push(x, y, one.pointerType === "pen" ? Math.round(one.pressure * 100) / 100 : 0);
    }
    ink.line(drawing);
  };
  sheet.addEventListener("pointerdown", (event) => {
    if (!mayDraw(event)) return;
    event.preventDefault(); // no drag of a zoomed slide
    event.stopPropagation(); // no swipe of Reveal's, likewise below
    sheet.setPointerCapture(event.pointerId);
    const { slide, pen } = begin();
    drawing = { id: event.pointerId, slide, stroke: { pen, points: [] } };
    for (const other of down) if (other !== event.pointerId) ignored.add(other);
    extend(event);
  });
  sheet.addEventListener("pointermove", (event) => {
    if (drawing?.id !== event.pointerId) return;
    event.stopPropagation();
    extend(event);
  });
  sheet.addEventListener("pointerup", (event) => {
    if (drawing?.id !== event.pointerId) return;
    event.stopPropagation();
    const { slide, stroke } = drawing;
    drawing = undefined;
    ink.add(slide, stroke);
    ink.line(undefined);
  });
  sheet.addEventListener("pointercancel", (event) => {
    if (drawing?.id !== event.pointerId) return;
    drawing = undefined;
    ink.line(undefined);
  });
  // A tap with the pen is a dot, no click on the slide.
  for (const type of ["click", "dblclick"]) sheet.addEventListener(type, (event) => event.stopPropagation());
}

const press = (bar: Element, button: string, isPressed: boolean) =>
  demand(bar, button).setAttribute("aria-pressed", `${isPressed}`);

const tenths = (value: number) => Math.round(value * 10) / 10;
