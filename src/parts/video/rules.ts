// What is told to the author of a video. What only its files can tell: pipeline/media.ts.
import { literal, optional, string } from "valibot";
import { wordsIn } from "../../deck/measure.ts";
import type { PartRules } from "../part.tsx";
import { PICTURE_FILE } from "../picture/rules.ts";
import { workBesideCredit } from "../shapes.ts";
import type { VideoProps } from "./markup.tsx";

export const rules: PartRules<VideoProps> = {
  entries: {
    file: string(),
    poster: string(),
    alt: string(),
    captions: optional(string()),
    captionsLanguage: optional(string()),
    isSilent: optional(literal(true)),
    credit: optional(string()),
    source: optional(workBesideCredit),
  },
  problems: ({ file, poster, alt, captions, isSilent }) =>
    [
      wordsIn(alt) < 3 && 'has no text alternative. Write alt="…" that says what one sees in it.',
      /^https?:/.test(file)
        ? `is at “${file}”, and a deck works without a network. Save it into the lesson’s folder.`
        : !/\.(mp4|webm)$/i.test(file) && `is “${file}”. Use an .mp4 (H.264) or a .webm in the lesson’s folder.`,
      !PICTURE_FILE.test(poster) &&
        `has “${poster}” as its poster. Use a picture of the lesson’s: what stands there before it runs.`,
      captions === undefined &&
        !isSilent &&
        'has no captions. Write what is said into a .vtt file, captions="…", or isSilent where nothing is said.',
      captions !== undefined && isSilent && "has captions, and is silent. Leave one of the two out.",
      captions !== undefined &&
        !/\.vtt$/i.test(captions) &&
        `has “${captions}” as its captions. Use a .vtt file (WebVTT).`,
    ].filter((problem): problem is string => typeof problem === "string"),
};
