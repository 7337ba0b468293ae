// The room between headline and foot, for what is no drawing: parts of a slide, and text beside them, one below the other.
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Room, roomUnder } from "./headline.ts";
import { ShowingContext } from "./showing.ts";

/** The room on the board; undefined outside of one, where a part brings its own. */
export const RoomContext = createContext<Room | undefined>(undefined);

/** Where no slide says how much there is: under a headline of one line. */
const WHOLE = roomUnder("");

/** The room on the slide's whole board. */
export const useWholeRoom = (): Room => useContext(ShowingContext).room ?? WHOLE;

/** Holds a slide's parts. Parts that stand alone in a body bring one along. */
export function Board({ children }: { children: ComponentChildren }) {
  return (
    <RoomContext.Provider value={useWholeRoom()}>
      <div class="board slide-parts">{children}</div>
    </RoomContext.Provider>
  );
}
