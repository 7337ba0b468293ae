// A picture from a file of the lesson's.
import { useContext } from "preact/hooks";
import { RoomContext } from "../../deck/board.tsx";
import type { Source } from "../../deck/lesson.ts";
import { SourceLine, slidePart } from "../part.tsx";
import { rules } from "./rules.ts";

export interface PictureProps {
  /** A .jpg, .png, .webp, .avif or .svg in the lesson's folder, from that folder on: `pictures/leaf.jpg`. */
  file: string;
  /** What it shows, for those who can't see it. */
  alt: string;
  /** Who made it, and under which licence: stands below it. */
  credit?: string;
  /** The work that it is from: one of the lesson's, which the slide names in its `sources`, too. */
  source?: Source;
  /** A light plate behind it, for dark lines on a transparent ground: they would be lost in the dark theme. */
  plate?: true;
}

/**
 * A picture, as large as there is room for.
 *
 * The build makes WebP of it in the widths that screens need, without what a camera has written into it; an .svg stays one.
 * It is loaded when its slide is near. A file less than 640 pixels wide is refused: it would be blurred on a wall.
 *
 * @example
 * <Picture file="leaf.jpg" alt="A leaf, held against the light: its veins show" credit="Photo: Ada Fern, CC BY 4.0" />
 */
export const Picture = slidePart<PictureProps>({
  name: "picture",
  rules,
  cites: ({ source }) => (source ? [source] : []),
  Markup({ file, alt, credit, source, plate }) {
    const room = useContext(RoomContext) ?? { width: 1152, height: 456 };
    return (
      <figure
        class={plate ? "picture plate" : "picture"}
        data-room={`${room.width} ${room.height - (credit || source ? 48 : 0)}`}
      >
        <img src={`lesson:${file}`} alt={alt} loading="lazy" decoding="async" />
        {(credit || source) && (
          <figcaption>
            {credit && <span class="cite">{credit}</span>} {source && <SourceLine source={source} />}
          </figcaption>
        )}
      </figure>
    );
  },
});
