// What is told to the author of a row of columns.
import { toChildArray } from "preact";
import { optional, picklist } from "valibot";
import type { PartRules } from "../part.tsx";
import { anything } from "../shapes.ts";
import type { ColumnsProps } from "./markup.tsx";

export const rules: PartRules<ColumnsProps> = {
  entries: { children: anything, wide: optional(picklist(["first", "last"])) },
  problems({ children, wide }) {
    const count = toChildArray(children).length;
    if (count < 2 || count > 3)
      return [`are ${count}. Put two or three parts between <Columns> and </Columns>, a column each.`];
    return wide && count === 3 ? ["are three: none of them can be wide. Leave “wide” out."] : [];
  },
};
