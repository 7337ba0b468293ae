// The room between headline and foot, for what is no drawing: parts of a slide, and text beside them, one below the other.
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { ShowingContext } from "./showing.ts";

/** The room that something has, in units of a slide (1280 × 720). */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The room on the board; undefined outside of one, where a part brings its own. */
export const RoomContext = createContext<Room | undefined>(undefined);

/** Between the slide's margins; between a headline of one line or of two, and the foot. */
const WIDTH = 1152;
const HEIGHT = { underOneLine: 508, underTwoLines: 456 };

/** The room on a slide's whole board. */
export const wholeRoom = (isUnderTwoLines: boolean): Room => ({
  width: WIDTH,
  height: isUnderTwoLines ? HEIGHT.underTwoLines : HEIGHT.underOneLine,
});

/** Holds a slide's parts. Parts that stand alone in a body bring one along. */
export function Board({ children }: { children: ComponentChildren }) {
  const { isUnderTwoLines = false } = useContext(ShowingContext);
  return (
    <RoomContext.Provider value={wholeRoom(isUnderTwoLines)}>
      <div class={isUnderTwoLines ? "board slide-parts under-two-lines" : "board slide-parts"}>{children}</div>
    </RoomContext.Provider>
  );
}
