import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Sun } from "./vocabulary.tsx";

const you = { x: 900, y: 540 };

export default slide({
  id: "sunset",
  headline: "At sunset light crosses so much air that red is left",
  minutes: 2,
  claims: ["sunset", "horizon"],
  notes: (
    <p>
      The same air, another path. First step: at noon the light comes from above and crosses a thin layer. Second step:
      the Sun is low, its light comes in flat, and the way through air becomes many times longer; path and words appear
      together. Third step: on that long way nearly all of the blue has been sent aside, over the heads of other people,
      and what comes straight to us is red and yellow. Near the horizon the sky is pale even at noon, because its light
      has been scattered again and again until the colours mix.
    </p>
  ),
  blanks: ["a short way", "a long way"],
  body: (
    <Drawing alt="The ground, a flat layer of air above it, and you standing on the ground. At noon light comes from above and goes a short way through air. At sunset it comes in flat from the left and goes a long way; its blue is sent aside, and red is left.">
      <rect class="air" x="64" y="400" width="1152" height="160" />
      <path class="rule" d="M64 560H1216" />
      <Label x={80} y={442} size={28} soft>
        Air
      </Label>
      <circle class="particle" cx={you.x} cy={you.y} r="14" />
      <Label x={you.x} y={604} anchor="middle">
        You
      </Label>
      <Step newest={[966, 180]} order={0}>
        <Sun x={900} y={212} size={72} />
        <Arrow from={[900, 290]} to={[900, 514]} />
        <Lines x={984} y={211} lines={["Noon:", "a short way"]} />
      </Step>
      <Step newest={[232, 264]} order={1}>
        <Sun x={150} y={326} size={72} />
        <Arrow from={[230, 352]} to={[870, 532]} />
      </Step>
      <Step newest={[232, 206]} order={1}>
        <Lines x={250} y={237} lines={["Sunset:", "a long way"]} />
      </Step>
      <Step newest={[420, 574]} order={2}>
        <path class="light red" d="M694 480L850 524" />
        <path
          class="light blue"
          d="M424 400V356m-12 14l12 -14l12 14M560 440V384m-12 14l12 -14l12 14M694 480V424m-12 14l12 -14l12 14"
        />
        <Label x={438} y={604}>
          blue goes aside, red is left
        </Label>
      </Step>
    </Drawing>
  ),
});
