import { Formula } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "logarithm",
  headline: "The looks grow as the logarithm of the words",
  minutes: 2,
  claims: ["growth"],
  sources: ["article", "knuth"],
  from: ["p13"],
  notes: (
    <p>
      For a class that knows logarithms. The logarithm to the base two says how often n can be halved until one is left.
      The angular brackets without an upper or a lower bar round down, and the one is the look at the word that is left.
      Try it: two to the power of ten is 1,024, so the logarithm of a thousand is a little less than ten, rounded down
      nine, and one more makes ten looks.
    </p>
  ),
  body: (
    <Formula
      tex={String.raw`L = \lfloor \log_2 n \rfloor + 1`}
      alt="L equals the logarithm of n to the base two, rounded down, plus one"
      where={{ L: "looks that are enough", n: "words in order" }}
    />
  ),
});
