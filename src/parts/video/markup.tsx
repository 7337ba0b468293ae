// A short film from a file of the lesson's.
import { useContext } from "preact/hooks";
import { RoomContext } from "../../deck/board.tsx";
import type { Source } from "../../deck/lesson.ts";
import { useWords } from "../../words/context.ts";
import { SourceLine, slidePart } from "../part.tsx";
import { rules } from "./rules.ts";

interface Shared {
  /** An .mp4 (H.264) or a .webm of at most 20 MB in the lesson's folder, from that folder on. */
  file: string;
  /** The picture that stands there until it runs, and on paper. It gives the film its shape. */
  poster: string;
  /** What one sees in it, for those who can't. */
  alt: string;
  credit?: string;
  /** The work that it is from: one of the lesson's, which the slide names in its `sources`, too. */
  source?: Source;
}

interface Spoken extends Shared {
  /** What is said in it, and heard: a .vtt file (WebVTT) in the lesson's folder. It is printed, too. */
  captions: string;
  /** The captions' language, where it is not the lesson's: a tag such as `fr`. */
  captionsLanguage?: string;
  isSilent?: never;
}

interface Silent extends Shared {
  /** Nothing is said or heard in it: `alt` says all. */
  isSilent: true;
  captions?: never;
  captionsLanguage?: never;
}

export type VideoProps = Spoken | Silent;

/**
 * A short film. It runs when somebody starts it, and stops when its slide goes: it stays where it stopped until somebody
 * starts it again. Nothing of it but the poster is loaded before, its captions neither. What is said in it stands below it in the page to read, and on paper.
 *
 * @example
 * <Video file="leaf.mp4" poster="leaf.jpg" captions="leaf.vtt" alt="A leaf turns to the light within an hour" />
 */
export const Video = slidePart<VideoProps>({
  name: "video",
  rules,
  cites: ({ source }) => (source ? [source] : []),
  Markup({ file, poster, alt, captions, captionsLanguage, credit, source }) {
    const room = useContext(RoomContext) ?? { width: 1152, height: 456 };
    const { parts: words, language } = useWords();
    return (
      <figure class="film picture" data-room={`${room.width} ${room.height - (credit || source ? 48 : 0)}`}>
        <div class="screen">
          <img src={`lesson:${poster}`} alt={alt} loading="lazy" decoding="async" />
          {/* biome-ignore lint/a11y/useMediaCaption: one where nothing is said needs none; the others have them */}
          <video controls playsInline preload="none" aria-label={alt}>
            <source src={`lesson:${file}`} type={/\.webm$/i.test(file) ? "video/webm" : "video/mp4"} />
            {captions && (
              <track
                kind="captions"
                src={`lesson:${captions}`}
                srclang={captionsLanguage ?? language.tag}
                label={words.captions}
              />
            )}
          </video>
        </div>
        {(credit || source) && (
          <figcaption>
            {credit && <span class="cite">{credit}</span>} {source && <SourceLine source={source} />}
          </figcaption>
        )}
        {captions && (
          <details class="transcript">
            <summary>{words.transcript}</summary>
            <p lang={captionsLanguage} data-captions={captions} />
          </details>
        )}
      </figure>
    );
  },
});
