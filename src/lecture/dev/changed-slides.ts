// Which slides of the lecture have changed, where nothing but slides has: they can be exchanged in a page that is open.
import { unescaped } from "../../deck/unescaped.ts";

/** A slide that has changed. */
export interface ChangedSlide {
  readonly id: string;
  /** Its whole `<section>`. */
  readonly html: string;
  /** Its headline before and now, where that has changed: the contents name it too. */
  readonly headline?: { readonly from: string; readonly to: string };
}

/**
 * @param before the lecture document's HTML, as a page has it
 * @param after its HTML now
 * @returns the slides that are not the same; undefined where the page has to be loaded again: where something else has
 *   changed too, or a slide has a widget, whose script is told of its markup only once
 */
export function changedSlides(before: string, after: string): readonly ChangedSlide[] | undefined {
  const [old, now] = [pieces(before), pieces(after)];
  if (old.slides.length !== now.slides.length) return undefined;
  const changed: ChangedSlide[] = [];
  let around = old.around;
  for (const [index, html] of now.slides.entries()) {
    const was = old.slides[index] ?? "";
    if (was === html) continue;
    const [id, oldId] = [idOf(html), idOf(was)];
    if (id === undefined || id !== oldId || WIDGET.test(was) || WIDGET.test(html)) return undefined;
    const [from, to] = [headlineOf(was), headlineOf(html)];
    if (from !== to) around = around.replaceAll(`>${from}<`, `>${to}<`).replaceAll(`="${from}"`, `="${to}"`);
    changed.push({ id, html, ...(from !== to && { headline: { from: unescaped(from), to: unescaped(to) } }) });
  }
  return around === now.around ? changed : undefined;
}

/** A custom element. */
const WIDGET = /<[a-z]+-[a-z]/;

/** The slides' sections, and all that stands around them. */
function pieces(html: string): { slides: readonly string[]; around: string } {
  const [head = "", ...rest] = html.split(/(?=<section id="[^"]*" [^>]*data-minutes=)/);
  const slides: string[] = [];
  let around = head;
  for (const piece of rest) {
    const end = endOfSection(piece);
    slides.push(piece.slice(0, end));
    around += piece.slice(end);
  }
  return { slides, around };
}

/** Where the section ends that a piece begins with: what the slide holds may be sections, too. */
function endOfSection(piece: string): number {
  let depth = 0;
  for (const { 0: tag, index } of piece.matchAll(/<section\b|<\/section>/g)) {
    depth += tag === "</section>" ? -1 : 1;
    if (depth === 0) return index + tag.length;
  }
  return piece.length;
}

const idOf = (section: string) => /^<section id="([^"]+)"/.exec(section)?.[1];
const headlineOf = (section: string) => /<h[12][^>]*>(.*?)<\/h[12]>/s.exec(section)?.[1] ?? "";
