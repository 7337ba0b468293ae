// What is drawn on the slides, and where the pointer is: the same in both windows, kept until the lecture ends.
import { Drawn, type Stroke } from "../../ink/drawn.ts";
import { stored } from "../stored.ts";

/** A place on the slide, in slide units. */
export type Point = readonly [x: number, y: number];

interface Listeners {
  /** The strokes have changed, here or in the other window. */
  drawn: () => void;
  /** A stroke is being drawn; undefined once it is whole. */
  line: (line: { slide: string; stroke: Stroke } | undefined) => void;
  /** The pointer has moved; undefined where it is put away. */
  dot: (dot: Point | undefined) => void;
}

const kept = stored(() => sessionStorage, "ink", Drawn);

/** One for a window: its slides' strokes. */
class Ink {
  #drawn: Drawn = kept.read() ?? { turn: 0, strokes: {}, erased: {}, prints: false };
  readonly #listeners: Partial<Listeners>[] = [];
  /** Carries to the other window what happens in this one. */
  toOther: Partial<Listeners> = {};

  get drawn(): Drawn {
    return this.#drawn;
  }

  listen(listeners: Partial<Listeners>) {
    this.#listeners.push(listeners);
  }

  strokesOn(slide: string): readonly Stroke[] {
    return this.#drawn.strokes[slide] ?? [];
  }

  /** Shows a stroke while it is drawn. */
  line(line: Parameters<Listeners["line"]>[0], isFromOther = false) {
    if (!isFromOther) this.toOther.line?.(line);
    for (const { line: show } of this.#listeners) show?.(line);
  }

  dot(dot: Point | undefined, isFromOther = false) {
    if (!isFromOther) this.toOther.dot?.(dot);
    for (const { dot: show } of this.#listeners) show?.(dot);
  }

  add(slide: string, stroke: Stroke) {
    this.#change({ strokes: { [slide]: [...this.strokesOn(slide), stroke] } });
  }

  /** Takes back a slide's last stroke; where it has none left, brings back what was erased from it. */
  undo(slide: string) {
    const [strokes, erased = []] = [this.strokesOn(slide), this.#drawn.erased[slide]];
    if (strokes.length > 0) this.#change({ strokes: { [slide]: strokes.slice(0, -1) } });
    else if (erased.length > 0) this.#change({ strokes: { [slide]: erased }, erased: { [slide]: [] } });
  }

  erase(...slides: string[]) {
    const full = slides.filter((slide) => this.strokesOn(slide).length > 0);
    this.#change({
      strokes: Object.fromEntries(full.map((slide) => [slide, []])),
      erased: Object.fromEntries(full.map((slide) => [slide, [...this.strokesOn(slide)]])),
    });
  }

  /** Erases every slide's strokes. */
  wipe() {
    this.erase(...Object.keys(this.#drawn.strokes));
  }

  print(prints: boolean) {
    this.#change({ prints });
  }

  /** The other window has drawn. */
  hear(told: Drawn) {
    if (told.turn > this.#drawn.turn) this.#show(told);
  }

  /** `strokes` and `erased` change the slides that they name. */
  #change({ strokes, erased, prints = this.#drawn.prints }: Partial<Drawn>) {
    const { turn } = this.#drawn;
    this.#show({
      turn: turn + 1,
      strokes: { ...this.#drawn.strokes, ...strokes },
      erased: { ...this.#drawn.erased, ...erased },
      prints,
    });
    this.toOther.drawn?.();
  }

  #show(drawn: Drawn) {
    this.#drawn = drawn;
    kept.write(drawn);
    for (const { drawn: show } of this.#listeners) show?.();
  }
}

export const ink = new Ink();
