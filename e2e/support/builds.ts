// The built decks that the specs look at: the starter, which the engine's specs know; a lesson of one slide; one that has
// two lines and a text; one that has every part of classroom-deck/parts; and the lesson that vite.config.ts names, of which they know nothing.
import { join } from "node:path";

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, "../..");

export interface Build {
  /** The lesson's folder, from the project on. */
  readonly lesson: string;
  /** Where its site is, from the project on. */
  readonly site: string;
  /** Where its files for a USB stick are, from the project on; "" where no spec looks at them. */
  readonly files: string;
}

const built = (name: string, lesson: string, hasFiles = false): Build => ({
  lesson,
  site: `e2e/.built/${name}`,
  files: hasFiles ? `e2e/.built/${name}/usb` : "",
});

export const STARTER = built("starter", "examples/starter", true);
export const ONE_SLIDE = built("one-slide", "e2e/fixtures/one-slide", true);
export const TWO_LINES = built("two-lines", "e2e/fixtures/two-lines");
/** A lesson of another field, made with the public face alone. */
export const HALVING = built("halving", "examples/halving");
export const PARTS = built("parts", "e2e/fixtures/parts");

/** The starter's site and files, whole paths. */
export const SITE = join(PROJECT, STARTER.site);
export const USB = join(PROJECT, STARTER.files);
