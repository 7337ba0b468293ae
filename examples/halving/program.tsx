import { Code } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "program",
  headline: "Eleven lines of Python are the whole recipe",
  minutes: 2,
  claims: ["program"],
  sources: ["article"],
  from: ["p14", "p15", "p16"],
  asks: [
    {
      ask: "Which lines of the program are the four lines of the recipe?",
      expect: "Line 4 looks in the middle, 5 and 7 compare, 8 and 10 throw a half away, 3 begins again.",
      mistake: "Line 2: it says only where the list begins and ends.",
    },
  ],
  notes: (
    <p>
      Give half a minute to find the recipe in the program before you say a word. The marked line finds the middle.
      Those that add or take away a one leave the middle itself out, so that what is left becomes smaller with each
      round, and the loop ends. The last line is for a word that is not in the list.
    </p>
  ),
  body: (
    <Code language="python" mark={[4]}>{`
      def search(words, wanted):
          low, high = 0, len(words) - 1
          while low <= high:
              middle = low + (high - low) // 2
              if words[middle] == wanted:
                  return middle
              if words[middle] < wanted:
                  low = middle + 1
              else:
                  high = middle - 1
          return None
    `}</Code>
  ),
});
