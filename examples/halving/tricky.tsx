import { Quotation } from "classroom-deck/parts";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

export default slide({
  id: "tricky",
  headline: "The idea is simple, and its details go wrong",
  minutes: 2,
  claims: ["broken"],
  sources: ["knuth"],
  from: ["p19", "p20"],
  asks: [
    {
      ask: "Which of the eleven lines would you have got wrong?",
      expect: "Any answer is welcome; the line that finds the middle is the one that was wrong for years.",
    },
  ],
  notes: (
    <p>
      Knuth wrote this about the method of this lesson, in the book that programmers look things up in. Read it aloud
      and ask. Most people name the last ones, where a one is added or taken away. Some say the comparison. Hardly
      anybody names the line that finds the middle, and that is the one we look at next.
    </p>
  ),
  body: (
    <Quotation by="Donald Knuth" source={sources.knuth} at="section 6.2.1">
      Although the basic idea of binary search is comparatively straightforward, the details can be surprisingly tricky
    </Quotation>
  ),
});
