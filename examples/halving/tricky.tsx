import { Quotation } from "classroom-deck/parts";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

export default slide({
  id: "tricky",
  headline: "The idea is simple, and its details go wrong",
  minutes: 2,
  claims: ["broken"],
  sources: ["knuth", "bloch"],
  notes: (
    <p>
      Knuth wrote this about the method of this lesson. He was right for longer than he could know: in 2006 Joshua Bloch
      reported that the binary search in Java’s own library, his own work, had been wrong for about nine years. To find
      the middle it added the lowest and the highest position and halved the sum. In lists of more than a thousand
      million entries that sum was too large for the numbers that the language counts with. Add half of the distance to
      the lowest position instead: the same middle, and nothing becomes too large.
    </p>
  ),
  body: (
    <Quotation by="Donald Knuth" source={sources.knuth} at="section 6.2.1">
      Although the basic idea of binary search is comparatively straightforward, the details can be surprisingly tricky
    </Quotation>
  ),
});
