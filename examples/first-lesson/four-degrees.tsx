import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

/** What a cubic metre of fresh water weighs, in kg (Kell 1975, rounded). */
const weights = [
  { degrees: 0, kg: 999.8 },
  { degrees: 4, kg: 1000.0 },
  { degrees: 10, kg: 999.7 },
  { degrees: 20, kg: 998.2 },
  { degrees: 30, kg: 995.6 },
];

const x = (degrees: number) => 240 + degrees * 28;
const y = (kg: number) => 240 + (1000 - kg) * 66;

export default slide({
  id: "four-degrees",
  headline: "Water is heaviest at four degrees, so the cold stays above",
  minutes: 2,
  claims: ["heaviest"],
  sources: ["water"],
  notes: (
    <p>
      Here water is weighed at five temperatures. Read the curve from the right: from thirty degrees down to four it
      becomes heavier, as nearly everything does when it cools. Then it turns. At zero degrees it is lighter again, and
      that small turn decides about a lake. In autumn the cold water sinks until all of it has four degrees. What cools
      further is lighter, and it stays above. So a lake freezes from its surface, and at the bottom fish find water of
      four degrees all winter.
    </p>
  ),
  blanks: ["4 °C"],
  body: (
    <Drawing
      alt={`Line chart of what a cubic metre of fresh water weighs. ${weights.map(({ degrees, kg }) => `At ${degrees} °C: ${kg.toFixed(1)} kilograms.`).join(" ")} ${sources.water.short}.`}
    >
      <path class="thin" d="M200 580H1120" />
      <path
        class="ink-line"
        d={`M${x(0)} ${y(999.8)}Q${x(2)} ${y(1000)} ${x(4)} ${y(1000)}Q${x(8)} ${y(1000)} ${x(10)} ${y(999.7)}Q${x(15)} ${y(999.2)} ${x(20)} ${y(998.2)}Q${x(25)} ${y(997.1)} ${x(30)} ${y(995.6)}`}
      />
      {weights.map(({ degrees, kg }) => (
        <g key={degrees}>
          <circle class="dot" cx={x(degrees)} cy={y(kg)} r="9" />
          <Label x={x(degrees)} y={618} anchor="middle">
            {degrees} °C
          </Label>
        </g>
      ))}
      <Label x={x(10) + 24} y={y(999.7) - 6}>
        999.7 kg
      </Label>
      <Label x={x(20) + 24} y={y(998.2) - 6}>
        998.2 kg
      </Label>
      <Label x={x(30) - 24} y={y(995.6) + 8} anchor="end">
        995.6 kg
      </Label>
      <Label x={x(4)} y={208} anchor="middle" bold>
        1000.0 kg
      </Label>
      <Label x={64} y={190} size={28} soft>
        a cubic metre
      </Label>
      <Cite x={1216} y={190} anchor="end" of={sources.water} />
    </Drawing>
  ),
});
