// What is told to the author of a picture. What only its file can tell: pipeline/media.ts.
import { literal, optional, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import { workBesideCredit } from "../shapes.ts";
import type { PictureProps } from "./markup.tsx";

export const PICTURE_FILE = /\.(png|jpe?g|webp|avif|svg)$/i;

export const rules: PartRules<PictureProps> = {
  entries: {
    file: string(),
    alt: string(),
    credit: optional(string()),
    source: optional(workBesideCredit),
    plate: optional(literal(true)),
  },
  problems: ({ file, alt }) => [
    ...(wordsIn(alt) < 3 ? ['has no text alternative. Write alt="…" that says what it shows.'] : []),
    ...(/^https?:/.test(file)
      ? [`is at “${file}”, and a deck works without a network. Save it into the lesson’s folder, with its credit.`]
      : PICTURE_FILE.test(file)
        ? []
        : [`is “${file}”. Use a file in .jpg, .png, .webp, .avif or .svg, in the lesson’s folder.`]),
  ],
};
