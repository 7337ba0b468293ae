// Two or three parts beside one another.
import { type ComponentChildren, toChildArray } from "preact";
import { useContext } from "preact/hooks";
import { RoomContext } from "../../deck/board.tsx";
import { slidePart } from "../part.tsx";
import { rules } from "./rules.ts";

/** Units between two columns. */
const GAP = 48;

export interface ColumnsProps {
  /** Two or three, a column each: parts, text, or `<Questions />`. What belongs into one column stands in a `<div>`. */
  children: ComponentChildren;
  /** Of two columns, the one that has two thirds of the width; alike where left out. */
  wide?: "first" | "last";
}

/**
 * Two or three parts beside one another on the wall and on paper; on a narrow screen one below the other.
 *
 * @example
 * <Columns wide="first">
 *   <Picture file="leaf.jpg" alt="A leaf, held against the light: its veins show" />
 *   <List items={["Veins carry water in", "Pores let air in"]} />
 * </Columns>
 */
export const Columns = slidePart<ColumnsProps>({
  name: "columns",
  rules,
  Markup({ children, wide }) {
    const room = useContext(RoomContext);
    const columns = toChildArray(children);
    const all = (room?.width ?? 0) - GAP * (columns.length - 1);
    const widthOf = (index: number) => {
      if (!wide) return all / columns.length;
      return (index === (wide === "first" ? 0 : 1) ? 2 : 1) * (all / 3);
    };
    return (
      <div class={`columns columns-${wide ? `wide-${wide}` : columns.length}`}>
        {columns.map((column, index) => (
          <RoomContext.Provider key={index} value={{ width: Math.floor(widthOf(index)), height: room?.height ?? 0 }}>
            <div class="column">{column}</div>
          </RoomContext.Provider>
        ))}
      </div>
    );
  },
});
