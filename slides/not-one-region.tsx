import { Drawing, Label, Lines } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";

const COUNTRIES = 163;
const HALF = 82;

/**
 * Eighteen Muslim-majority states and territories of the index whose rank of 2025 we could look up: those that press reports
 * give, not a choice. `level` says on which step the name of some of them stands.
 */
const ranks: readonly { name: string; rank: number; level?: number }[] = [
  { name: "Malaysia", rank: 13, level: 3 },
  { name: "Qatar", rank: 27, level: 2 },
  { name: "Kuwait", rank: 31 },
  { name: "Oman", rank: 42, level: 1 },
  { name: "UAE", rank: 52 },
  { name: "Jordan", rank: 72, level: 0 },
  { name: "Tunisia", rank: 81 },
  { name: "Morocco", rank: 85 },
  { name: "Saudi Arabia", rank: 90 },
  { name: "Algeria", rank: 92 },
  { name: "Egypt", rank: 107, level: 1 },
  { name: "Iran", rank: 142 },
  { name: "Pakistan", rank: 144, level: 2 },
  { name: "Palestine", rank: 145 },
  { name: "Türkiye", rank: 146, level: 3 },
  { name: "Iraq", rank: 147 },
  { name: "Syria", rank: 157 },
  { name: "Yemen", rank: 159, level: 4 },
];

/** Where a rank stands on the wide axis. */
const at = (rank: number) => 65 + (rank - 1) * 7.1;
/** And on the narrow one, which runs down. */
const down = (rank: number) => 52 + (rank - 1) * 3.3;

export default slide({
  id: "not-one-region",
  headline: "Are most of these states insecure? It can be counted",
  minutes: 2,
  claims: ["setting"],
  sources: ["peace-index", "peace-index-press"],
  notes: (
    <p>
      The article says most, and most can be counted. The Global Peace Index of 2025 ranks 163 countries by 23
      indicators; the Middle East and North Africa is again the least peaceful region. These are eighteen
      Muslim-majority states and territories whose ranks we could look up, from Malaysia, 13th, to Yemen, 159th. Seven
      stand in the upper half, eleven in the lower. So far that supports “most”, and shows a wide range. It settles
      nothing: there are many more such states, and peace in this index is not the same as safety from threats.
    </p>
  ),
  asks: [
    {
      ask: "What would you have to count to test “most”, and how far does this index measure a threat?",
      expect:
        "All Muslim-majority states on the full list, and how many are below rank 82. Conflict and crime are in it; a neighbour’s army is not.",
      mistake: "To name one calm state. One exception refutes “all”, not “most”.",
    },
  ],
  blanks: ["Malaysia", "Yemen"],
  body: (
    <Drawing
      alt={`A line of 163 ranks, most peaceful on the left, least peaceful on the right, a stroke at the half. Eighteen Muslim-majority states and territories stand on it: ${ranks.map(({ name, rank }) => `${name} ${rank}`).join(", ")}. Seven are in the upper half, eleven in the lower.`}
      narrow={
        <>
          <Label x={12} y={26} size={28}>
            most peaceful
          </Label>
          <path class="ink-line" d={`M60 ${down(1)}V${down(COUNTRIES)}`} />
          <path class="ink-line" d={`M40 ${down(HALF)}H84`} />
          <Label x={344} y={down(HALF) + 6} size={24} anchor="end" soft>
            half of 163
          </Label>
          {ranks.map(({ name, rank }, index) => (
            <g key={name}>
              <circle class="forces" cx="60" cy={down(rank)} r="7" />
              <path class="thin" d={`M70 ${down(rank)}L104 ${46 + index * 31}H116`} />
              <Label x={122} y={52 + index * 31} size={28}>
                {rank} {name}
              </Label>
            </g>
          ))}
          <Label x={12} y={628} size={28}>
            least peaceful
          </Label>
        </>
      }
      narrowSize={[360, 644]}
    >
      <path class="rule" d={`M${at(1)} 452H${at(COUNTRIES)}`} />
      <path class="rule" d={`M${at(HALF)} 420v64`} />
      <Label x={at(HALF)} y={520} size={28} anchor="middle">
        half of 163
      </Label>
      {ranks.map(({ name, rank, level }) => {
        const y = 400 - (level ?? 0) * 44;
        const isLeft = rank > HALF;
        return (
          <g key={name}>
            <circle class="forces" cx={at(rank)} cy="452" r="12" />
            {level !== undefined && (
              <>
                <path class="thin" d={`M${at(rank)} 438V${y - 22}`} />
                <Label x={at(rank) + (isLeft ? -10 : 10)} y={y} size={28} anchor={isLeft ? "end" : "start"}>
                  {name} {rank}
                </Label>
              </>
            )}
          </g>
        );
      })}
      <Label x={64} y={548} size={28}>
        most peaceful
      </Label>
      <Label x={1216} y={548} size={28} anchor="end">
        least peaceful
      </Label>
      <Lines x={640} y={596} anchor="middle" lines={["Of eighteen looked up, eleven are in the lower half"]} />
    </Drawing>
  ),
});
