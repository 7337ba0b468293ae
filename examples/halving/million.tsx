import { Columns, List, Picture } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "million",
  headline: "Ten looks leave a thousandth of a million words",
  minutes: 2,
  claims: ["growth"],
  sources: ["article"],
  from: ["p11", "p12"],
  notes: (
    <p>
      This square is made of a million dots, to be exact of 1,024 times 1,024, and each of them stands for a word. The
      first look throws the left half away, the second the upper half of what is left, and so on; the first six are
      numbered. After the tenth look the dark square in the corner is left. It looks like nothing and still holds a
      thousand words. Ten looks more, and it is one dot, which nobody here could see.
    </p>
  ),
  body: (
    <Columns>
      <Picture
        file="million.png"
        alt="A square of a million dots. The first look throws its left half away, the second the upper half of the rest, and so on; after the tenth a small dark square is left in a corner."
      />
      <List items={["1 look: half of the square", "10 looks: the dark corner", "20 looks: a single dot"]} />
    </Columns>
  ),
});
