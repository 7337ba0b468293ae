import { ReviewCode } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { lesson, slide } from "./lesson.ts";
import { CircleForces, CircleState, SquareForces, SquareState } from "./vocabulary/index.ts";

const strands = [
  { start: 492.5, spread: 392 },
  { start: 509.5, spread: 476 },
  { start: 526.5, spread: 560 },
  { start: 543.5, spread: 644 },
];

export default slide({
  id: "title",
  kind: "cover",
  headline: lesson.title,
  minutes: 1,
  claims: ["pillar"],
  notes: (
    <p>
      Welcome. This lesson is about one short article and one idea: that states whose armed forces train together are
      doing diplomacy. The article says that this is a key pillar of the defence of Muslim-majority states. We read it,
      follow its reasons, and look at the four advantages that it names, one by one. If there is a second lesson, we ask
      what stands behind them. The drawing grows with us: two states, a circle and a square, each with its armed forces
      at its centre, and between them a cable of four strands that opens where we are going to look inside.
    </p>
  ),
  reader: (
    <p>
      This lesson is about one short article and one idea: that states whose armed forces train together are doing
      diplomacy. The article says that this is a key pillar of the defence of Muslim-majority states. First you read it
      and follow its reasons; then, under “Reading it critically” and below each advantage, you ask what stands behind
      them. The drawing grows as you read: two states, a circle and a square, each with its armed forces at its centre,
      and between them a cable of four strands. Questions keep their answers back until you have tried them, and what
      you answer stays on this device.
    </p>
  ),
  body: (
    <>
      <p class="subtitle">{lesson.subtitle}</p>
      <Drawing alt="Two states, a circle and a square. A cable of four strands joins the armed forces at their centres, crosses both borders, and opens between them.">
        <CircleState x={132} y={518} size={480} />
        <SquareState x={1121} y={518} size={481} />
        <g class="strand" stroke-width="12">
          {strands.map(({ start, spread }) => (
            <path
              key={start}
              d={`M132 ${start}H342C468 ${start} 456 ${spread} 640 ${spread}C824 ${spread} 812 ${start} 938 ${start}H1121`}
            />
          ))}
        </g>
        <CircleForces x={132} y={518} size={480} core={0.267} />
        <SquareForces x={1121} y={518} size={481} core={0.244} />
      </Drawing>
      <ReviewCode />
    </>
  ),
});
