import { Drawing, Label, Measure, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { LIGHT, Sun, Wave, waveLength } from "./vocabulary.tsx";

const rows = [
  { colour: "red", y: 240, count: 4 },
  { colour: "green", y: 400, count: 5 },
  { colour: "blue", y: 560, count: 6 },
] as const;
const start = 400;

export default slide({
  id: "colours",
  headline: "Sunlight holds every colour, and blue has the shorter waves",
  minutes: 2,
  claims: ["white", "waves"],
  notes: (
    <p>
      Sunlight looks white. Send it through a prism and you see that it is a mixture of all colours. The first step
      takes three of them apart: red, green and blue. Light travels as a wave, and the next step measures one whole wave
      of each. Red light has waves of about 700 nanometres, green 550, blue 450; a nanometre is a millionth of a
      millimetre, and older books count ten ångström to one. The drawing keeps the proportions. Remember only one thing:
      blue waves are shorter than red ones. Everything that follows rests on it.
    </p>
  ),
  blanks: ["700 nm", "550 nm", "450 nm"],
  body: (
    <Drawing alt="The Sun sends out light of many colours. Three waves under one another: red with the longest waves, 700 nm; green, 550 nm; blue with the shortest, 450 nm.">
      <Sun x={190} y={400} size={130} />
      <Label x={190} y={556} anchor="middle">
        Sunlight
      </Label>
      <Step newest={[350, 220]}>
        {rows.map(({ colour, y, count }) => (
          <g key={colour}>
            <Wave colour={colour} x={start} y={y} count={count} />
            <Label x={1000} y={y + 11} bold>
              {LIGHT[colour].name}
            </Label>
          </g>
        ))}
      </Step>
      <Step newest={[982, 252]}>
        {rows.map(({ colour, y }) => (
          <g key={colour}>
            <Measure from={start} to={start + waveLength(colour)} y={y + 50} />
            <Label x={1000} y={y + 53}>
              {LIGHT[colour].nm} nm
            </Label>
          </g>
        ))}
      </Step>
    </Drawing>
  ),
});
