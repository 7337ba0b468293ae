import { Timer } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "other-skies",
  kind: "activity",
  headline: "What colour is the sky on the Moon, and on Mars?",
  minutes: 6,
  ifTime: true,
  claims: ["mars"],
  sources: ["mars"],
  asks: [
    {
      ask: "What colour is the sky on the Moon, and on Mars?",
      expect: "Black on the Moon; reddish by day on Mars.",
      mistake: "Blue on both: without air nothing scatters.",
    },
  ],
  notes: (
    <p>
      Only if there is time. The Moon has no air; Mars has very thin air, full of fine dust. One minute alone and in
      writing, one minute in pairs, then two minutes for the class. Start the clock for each phase; it makes no sound.
      On the Moon nothing scatters, and the sky is black even by day. On Mars the dust makes it reddish by day, and
      around the setting Sun it is bluish: there the dust sends blue light nearly straight on.
    </p>
  ),
  reader: (
    <p>
      The Moon has no air; Mars has very thin air, full of fine dust. Take a minute to write down what you expect, and
      why. Then compare: on the Moon nothing scatters, and the sky is black even by day. On Mars the dust makes it
      reddish by day, and around the setting Sun it is bluish: there the dust sends blue light nearly straight on.
    </p>
  ),
  body: (
    <div class="board">
      <p>The Moon has no air. Mars has thin air, full of dust.</p>
      <Timer
        id="other-skies"
        phases={[
          { name: "Think", minutes: 1 },
          { name: "Pair", minutes: 1 },
          { name: "Share", minutes: 2 },
        ]}
      />
    </div>
  ),
});
