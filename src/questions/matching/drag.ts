// Dragging a line from an item to its partner: an extra beside choosing its number.
// Loaded when a pointer first comes near.
import { beside, boxIn } from "../lines.ts";

const EVENTS = ["pointerdown", "pointermove", "pointerup", "pointercancel"];

export function dragsLines(widget: HTMLElement) {
  const svg = widget.querySelector("svg");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.classList.add("dragged");
  /** The list of the item whose line is dragged. */
  let list: HTMLSelectElement | null | undefined;

  const drag = ({ type, target, pointerId, button, clientX: x, clientY: y }: PointerEvent) => {
    const under = document.elementFromPoint(x, y);
    if (type === "pointerdown") {
      // On a phone partners stand above their items, and no lines are shown.
      const isDrag = button === 0 && !(target instanceof HTMLSelectElement) && svg?.getClientRects().length;
      list = isDrag ? (target as Element).closest(".items > li")?.querySelector("select") : undefined;
    } else if (type === "pointermove" && list && svg) {
      if (!line.isConnected) {
        // Within the item it is still a click on its label.
        if (list.parentElement?.contains(under)) return;
        widget.setPointerCapture(pointerId);
        svg.append(line);
      }
      const start = beside(boxIn(svg, list.getBoundingClientRect()), 0);
      const end = boxIn(svg, new DOMRect(x, y));
      line.setAttribute("d", `M${start.x} ${start.y}L${end.x} ${end.y}`);
    } else if (list && line.isConnected) {
      line.remove();
      const at = [...widget.querySelectorAll(".partners > li")].findIndex((partner) => partner.contains(under));
      if (type !== "pointerup" || at < 0) return;
      list.selectedIndex = at + 1;
      list.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (type !== "pointerdown" && type !== "pointermove") list = undefined;
  };
  widget.toggleAttribute("data-drags", true);
  for (const type of EVENTS) widget.addEventListener(type, (event) => drag(event as PointerEvent));
}
