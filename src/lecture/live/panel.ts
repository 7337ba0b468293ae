// What live answers show on the wall, beside the slide and never over it: where to go, how many have answered, and once it
// is shown, who moved where and what was written.
import { CLASS_QUESTIONS } from "../../live/room.ts";
import type { Desk, Invitation, Qr } from "../../live/wire.ts";
import { livePanel, numbers } from "../../words/here.ts";
import { element } from "../vote/markup.ts";

/** How people type an address: without what a browser adds. */
export const typedAddress = (address: string) => address.replace(/^https?:\/\//, "");

const SVG = "http://www.w3.org/2000/svg";

export function qrCode({ size, path }: Qr, label: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  const light = document.createElementNS(SVG, "path");
  light.setAttribute("class", "light");
  light.setAttribute("d", `M0 0h${size}v${size}h-${size}z`);
  const dark = document.createElementNS(SVG, "path");
  dark.setAttribute("d", path);
  svg.append(light, dark);
  return svg;
}

/** The code to scan, and under it what to type. */
export function howToJoin({ code, addresses }: Invitation): (Node | string)[] {
  const [first] = addresses;
  if (!first) return [livePanel.noNetwork];
  return [
    qrCode(first.join, livePanel.code(typedAddress(first.address), code)),
    element("p", { class: "where" }, typedAddress(first.address)),
    element("p", { class: "code" }, code),
  ];
}

/** What stands in the panel now; nothing where it is not needed. */
export function panelContent(invitation: Invitation, desk: Desk, slide: HTMLElement): (Node | string)[] {
  const { activity, phases, tallies, people, moves } = desk;
  const phase = activity ? phases[activity] : undefined;
  const questions = approvedOf(desk, CLASS_QUESTIONS);
  const asked = questions.length > 0 ? [heading(livePanel.fromClass), list(questions)] : [];
  if (!activity || !phase || phase === "closed") return asked;
  const round = tallies[phase === "second" ? 1 : 0];
  const answered = round?.answered ?? 0;
  if (phase !== "shown") {
    const isOpen = phase !== "talk";
    const count = isOpen ? livePanel.answeredOf(answered, Math.max(people, answered)) : livePanel.answered(answered);
    return [...howToJoin(invitation), element("p", { class: "count", role: "status" }, count), ...asked];
  }
  const written = approvedOf(desk, activity);
  return [
    element("p", { class: "count", role: "status" }, livePanel.phones(answered)),
    ...(written.length > 0 ? [list(written)] : []),
    ...(moves?.flat().some((count) => count !== null)
      ? movesTable(moves)
      : rowsTable(tallies[0]?.counts ?? [], slide, activity)),
    ...asked,
  ];
}

const approvedOf = ({ texts }: Desk, activity: string) =>
  texts.filter((one) => one.activity === activity && one.as === "approved");

const heading = (text: string) => element("h2", {}, text);

const list = (texts: readonly { readonly text: string; readonly count: number }[]) =>
  element(
    "ul",
    {},
    ...texts.map(({ text, count }) =>
      element("li", { dir: "auto" }, count > 1 ? `${text} ${numbers.write(`(${count})`)}` : text),
    ),
  );

/** From each first answer (a row) to each second one; fewer than five are not told apart. */
function movesTable(moves: NonNullable<Desk["moves"]>): Node[] {
  const head = moves.map((_, index) => element("th", { scope: "col" }, numbers.letter(index)));
  const rows = moves.map((row, from) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, numbers.letter(from)),
      ...row.map((count, to) =>
        element("td", from === to ? { class: "stayed" } : {}, count === null ? "·" : numbers.write(count)),
      ),
    ),
  );
  return [
    element(
      "table",
      {},
      element("caption", {}, livePanel.whoMoved),
      element("thead", {}, element("tr", {}, element("td", {}), ...head)),
      element("tbody", {}, ...rows),
    ),
  ];
}

/** Answers row by row, where a question has rows; a long choice is called by its number, as on the slide. */
function rowsTable(counts: Desk["tallies"][number]["counts"], slide: HTMLElement, activity: string): Node[] {
  if (counts.length < 2) return [];
  const question = slide.querySelector(`[data-question="${CSS.escape(activity)}"]`);
  const groups = [...(question?.querySelectorAll(".group") ?? [])].map(({ textContent }) => textContent ?? "");
  const [first = []] = counts;
  const head = first.map((_, index) => element("th", { scope: "col" }, groups[index] ?? numbers.write(index + 1)));
  const names = [...(question?.querySelectorAll(".row .item, .items > li > label") ?? [])];
  const rows = counts.map((row, index) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, names[index]?.textContent?.trim() ?? numbers.write(index + 1)),
      ...row.map((count) => element("td", {}, numbers.write(count))),
    ),
  );
  return [
    element(
      "table",
      {},
      element("caption", {}, livePanel.rows),
      element("thead", {}, element("tr", {}, element("td", {}), ...head)),
      element("tbody", {}, ...rows),
    ),
  ];
}
