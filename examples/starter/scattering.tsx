import { Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Aside, Particle, Sun, Wave } from "./vocabulary.tsx";

const air = [
  [470, 205],
  [560, 310],
  [610, 190],
  [730, 300],
  [790, 200],
  [480, 500],
  [760, 520],
] as const;
const blue = { x: 640, y: 430 };
const turns = [-150, -105, -60, -15, 30, 75, 120];

export default slide({
  id: "scattering",
  headline: "Air scatters blue light far more than red",
  minutes: 2,
  claims: ["scattering"],
  sources: ["eye"],
  notes: (
    <p>
      Now the light meets air. Its particles are far smaller than a wave, and they send some of the light to all sides:
      that is what scattering means. First step: red light, the long wave, goes nearly straight on. Second step: blue
      light, the short wave, is sent aside much more often. Third step: someone who looks up, away from the Sun, sees
      what has been sent down, and that is mostly blue. Violet is scattered even more, but sunlight holds less of it,
      and our eyes mix what arrives to a pale blue, as Smith works out.
    </p>
  ),
  blanks: ["nearly straight on", "to all sides"],
  body: (
    <Drawing alt="Light from the Sun enters a box of air. A red wave passes through it nearly straight on. A blue wave meets a particle and is sent to all sides. Someone below who looks up sees blue.">
      <rect class="air" x="420" y="160" width="440" height="400" />
      <Label x={436} y={594} size={28} soft>
        Air
      </Label>
      <Sun x={170} y={330} size={120} />
      {air.map(([x, y]) => (
        <Particle key={x} x={x} y={y} />
      ))}
      <Step newest={[882, 282]}>
        <Wave colour="red" x={300} y={236} count={5} />
        <Lines x={900} y={313} lines={["Red goes", "nearly straight on"]} />
      </Step>
      <Step newest={[882, 419]}>
        <Wave colour="blue" x={280} y={blue.y} count={4} />
        <Particle {...blue} />
        {turns.map((turn) => (
          <Aside key={turn} {...blue} colour="blue" turn={turn} length={95} />
        ))}
        <Lines x={900} y={450} lines={["Blue is sent", "to all sides"]} />
      </Step>
      <Step newest={[882, 586]}>
        <path class="ink-line" d="M604 606Q640 574 676 606Q640 638 604 606Z" />
        <circle class="sun blue" cx="640" cy="606" r="8" />
        <Label x={900} y={616}>
          Look up: blue
        </Label>
      </Step>
    </Drawing>
  ),
});
