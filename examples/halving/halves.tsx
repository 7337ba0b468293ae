import { Drawing, Label, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Row } from "./row.tsx";

export default slide({
  id: "halves",
  headline: "Each look in the middle throws one half away",
  minutes: 2,
  claims: ["halving"],
  sources: ["article"],
  from: ["p3", "p4"],
  notes: (
    <p>
      Fifteen cards lie in order, face down, and one of them is wanted. We turn up the eighth, in the middle. It is too
      small, so the wanted card is on the right, and the whole left half is forgotten. Second look: the twelfth card,
      the middle of what is left. Too large this time, so the right part goes. Third look: the tenth, the middle of the
      last three, and that is the one. Three looks for fifteen cards, and four would always have been enough.
    </p>
  ),
  blanks: ["third look"],
  body: (
    <Drawing alt="Three rows of fifteen cards. First look: the eighth card, and the seven on its left are crossed out. Second look: the twelfth card, and what is on its right goes too. Then the third look finds the tenth card.">
      <Label x={78} y={206}>
        first look
      </Label>
      <Row y={220} turned={7} gone={[[0, 7]]} />
      <Step newest={[60, 330]}>
        <Label x={78} y={356}>
          second look
        </Label>
        <Row
          y={370}
          turned={11}
          gone={[
            [0, 7],
            [11, 14],
          ]}
        />
      </Step>
      <Step newest={[60, 480]}>
        <Label x={78} y={506} bold>
          third look
        </Label>
        <Row
          y={520}
          turned={9}
          gone={[
            [0, 7],
            [11, 14],
          ]}
        />
      </Step>
    </Drawing>
  ),
});
