import { Code } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "too-large",
  headline: "For nine years Java’s own search had one wrong line",
  minutes: 3,
  claims: ["broken"],
  sources: ["bloch"],
  from: ["p21", "p22"],
  notes: (
    <p>
      In 2006 Joshua Bloch reported that the binary search in Java’s own library, which he had written himself, had been
      wrong for about nine years. To find the middle it added the lowest and the highest position and halved the sum. In
      lists of more than a thousand million entries that sum was too large for the numbers that the language counts
      with: it came out negative, and the search broke off. The mend is the line below, and it is the line that our
      program has. Add half of the distance to the lowest position: the same middle, and nothing becomes too large.
    </p>
  ),
  body: (
    <Code language="java" mark={[5]}>{`
      // Too large a sum in a list of 1.1 thousand million
      int mid = (low + high) / 2;

      // The same middle, and no sum that is too large
      int mid = low + (high - low) / 2;
    `}</Code>
  ),
});
