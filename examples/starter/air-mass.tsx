import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

/** How much air light crosses, with the way from straight above as 1 (rounded from the tables). */
const rows = [
  { height: "90°", where: "overhead", air: 1 },
  { height: "30°", where: "", air: 2 },
  { height: "10°", where: "", air: 5.6 },
  { height: "0°", where: "horizon", air: 38 },
];

export default slide({
  id: "air-mass",
  headline: "A low Sun’s light crosses up to 38 times as much air",
  minutes: 2,
  claims: ["sunset"],
  sources: ["air-mass"],
  notes: (
    <p>
      The long way has been measured. Kasten and Young calculated how much air light meets from every height of the Sun,
      with the way from straight above as one. Halfway down, at thirty degrees, it is only twice as much. At ten degrees
      it is between five and six times. Then it grows fast: at the horizon it is about thirty-eight times. That is why
      the colours change in the last quarter of an hour and not all afternoon.
    </p>
  ),
  blanks: ["overhead", "horizon"],
  body: (
    <Drawing
      alt={`Bar chart of how much air light crosses, by the Sun’s height, with overhead as one. ${rows.map(({ height, where, air }) => `${height} ${where}: ${air}.`).join(" ")} ${sources["air-mass"].short}.`}
    >
      <path class="thin" d="M330 170V580" />
      {rows.map(({ height, where, air }, index) => {
        const y = 220 + index * 104;
        const end = 332 + air * 20;
        return (
          <g key={height}>
            <Label x={64} y={y + 11} bold>
              {height}
            </Label>
            <Label x={306} y={y + 11} size={28} anchor="end">
              {where}
            </Label>
            <path class="amount" d={`M332 ${y}H${end}`} />
            <Label x={end + 18} y={y + 11}>
              {air}
            </Label>
          </g>
        );
      })}
      <Label x={330} y={624} size={28} soft>
        air on the way, overhead = 1
      </Label>
      <Cite x={1216} y={624} anchor="end" of={sources["air-mass"]} />
    </Drawing>
  ),
});
