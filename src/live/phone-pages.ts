// What the live server hands to phones: pages that are made by src/phone/, and the files that these name.
import type { Ballot, LiveLesson, Now } from "./wire.ts";

export interface PhoneView {
  readonly code: string;
  readonly lesson: Pick<LiveLesson, "title" | "language">;
  readonly now: Now;
  /** What this phone has answered to what is up now. */
  readonly own: Ballot | undefined;
  /** What became of a form that was sent without a script: `kept`, or why not. */
  readonly said: string | undefined;
}

/** What may be wrong with a code. */
export type WrongDoor = "noCode" | "noRoom" | "tooMany";

export interface PhonePages {
  /** Where a code is typed. @param wrong what was wrong with the one before */
  door(wrong?: WrongDoor): string;
  room(view: PhoneView): string;
  /** The lecturer's own phone. */
  lead(code: string, lesson: Pick<LiveLesson, "title" | "language">): string;
  /** Hashes of the styles that stand in the pages, as a policy names them: `sha256-…`. */
  readonly styles: readonly string[];
  /** A file that the pages name, by its path; it never changes under that name. */
  asset(path: string): { readonly type: string; readonly body: Buffer } | undefined;
}
