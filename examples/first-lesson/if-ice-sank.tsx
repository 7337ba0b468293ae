import { Timer } from "classroom-deck/widgets";
import { slide } from "./lesson.ts";

export default slide({
  id: "if-ice-sank",
  kind: "activity",
  headline: "What would a winter do to a lake if ice sank?",
  minutes: 5,
  claims: ["heaviest"],
  asks: [
    {
      ask: "What would a winter do to a lake if ice sank?",
      expect: "It would fill with ice from the bottom, and little of it would melt in summer.",
      mistake: "Nothing much: ice that lies below is not seen, but no water is left for the fish.",
    },
  ],
  notes: (
    <p>
      One minute alone and in writing, one minute in pairs, one for the class. Start the clock for each phase; it makes
      no sound. Good answers follow the ice: it forms above, sinks, and the next layer forms. The lake fills from the
      bottom, nothing covers its surface, and so it goes on losing warmth. In summer the Sun warms the top, and warm
      water stays there. Ask at the end what a layer of swimming ice does instead: it keeps the cold air out.
    </p>
  ),
  reader: (
    <p>
      Take a minute to write down what you expect, and why. Then follow the ice: it forms above, sinks, and the next
      layer forms. The lake fills from the bottom, nothing covers its surface, and so it goes on losing warmth. In
      summer the Sun warms the top, and warm water stays there. Ice that swims does the opposite: it keeps the cold air
      out.
    </p>
  ),
  body: (
    <div class="board">
      <p>Ice forms where the air is cold. Suppose that it sinks.</p>
      <Timer
        id="if-ice-sank"
        phases={[
          { name: "Think", minutes: 1 },
          { name: "Pair", minutes: 1 },
          { name: "Share", minutes: 1 },
        ]}
      />
    </div>
  ),
});
