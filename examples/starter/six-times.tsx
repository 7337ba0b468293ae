import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { type Colour, LIGHT } from "./vocabulary.tsx";

/** How often light of a colour is scattered where red is scattered once: the inverse fourth power of its wavelength. */
const scattered = (colour: Colour) => (LIGHT.red.nm / LIGHT[colour].nm) ** 4;

const rows = ["red", "green", "blue", "violet"] as const;

export default slide({
  id: "six-times",
  headline: "Blue light is scattered about six times as much as red",
  minutes: 2,
  claims: ["scattering"],
  sources: ["rayleigh"],
  notes: (
    <p>
      “Far more” has a number. John Strutt, whom we know as Lord Rayleigh, worked it out in 1871: for particles much
      smaller than the wave, scattering grows with the inverse fourth power of the wavelength. Halve the wave and
      sixteen times as much is scattered. The bars follow that law for our four colours, with red as one. Green comes to
      almost three, blue to nearly six, violet to more than nine. The law says how much light is scattered, not yet what
      colour we see.
    </p>
  ),
  blanks: ["5.9"],
  body: (
    <Drawing
      alt={`Bar chart: how much light is scattered, with red as one. ${rows.map((colour) => `${LIGHT[colour].name}: ${scattered(colour).toFixed(1)}.`).join(" ")} ${sources.rayleigh.short}.`}
    >
      <path class="thin" d="M370 170V580" />
      {rows.map((colour, index) => {
        const y = 220 + index * 104;
        const end = 370 + scattered(colour) * 72;
        return (
          <g key={colour}>
            <Label x={64} y={y + 11} bold>
              {LIGHT[colour].name}
            </Label>
            <Label x={346} y={y + 11} size={28} anchor="end">
              {LIGHT[colour].nm} nm
            </Label>
            <path class={`bar ${colour}`} d={`M372 ${y}H${end}`} />
            <Label x={end + 18} y={y + 11}>
              {scattered(colour).toFixed(1)}
            </Label>
          </g>
        );
      })}
      <Label x={370} y={624} size={28} soft>
        scattered, red = 1
      </Label>
      <Cite x={1216} y={624} anchor="end" of={sources.rayleigh} />
    </Drawing>
  ),
});
