import { Cite, Drawing, Label, Lines, Measure } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

const COUNTRIES = 163;
const HALF = 82;

/**
 * The Muslim-majority states and territories of the index whose rank of 2025 we could look up: those that press reports give,
 * not a choice. Where Muslims are about half (Albania, Bosnia and Herzegovina, Nigeria) none is shown; for Bahrain, Chad,
 * Djibouti, Guinea, Libya and Mauritania we found no rank. `level` says on which step the name of some of them stands.
 */
const ranks: readonly { name: string; rank: number; level?: number }[] = [
  { name: "Malaysia", rank: 13, level: 3 },
  { name: "Qatar", rank: 27 },
  { name: "Kuwait", rank: 31 },
  { name: "Oman", rank: 42 },
  { name: "Indonesia", rank: 49, level: 2 },
  { name: "UAE", rank: 52 },
  { name: "Gambia", rank: 55 },
  { name: "Kazakhstan", rank: 56 },
  { name: "Sierra Leone", rank: 57 },
  { name: "Kosovo", rank: 63 },
  { name: "Uzbekistan", rank: 67 },
  { name: "Senegal", rank: 69, level: 1 },
  { name: "Jordan", rank: 72 },
  { name: "Kyrgyzstan", rank: 78 },
  { name: "Tajikistan", rank: 79 },
  { name: "Tunisia", rank: 81 },
  { name: "Morocco", rank: 85 },
  { name: "Turkmenistan", rank: 87 },
  { name: "Saudi Arabia", rank: 90 },
  { name: "Algeria", rank: 92 },
  { name: "Azerbaijan", rank: 95 },
  { name: "Egypt", rank: 107, level: 0 },
  { name: "Bangladesh", rank: 123, level: 1 },
  { name: "Lebanon", rank: 136 },
  { name: "Iran", rank: 142 },
  { name: "Niger", rank: 143 },
  { name: "Pakistan", rank: 144, level: 2 },
  { name: "Palestine", rank: 145 },
  { name: "Türkiye", rank: 146, level: 3 },
  { name: "Iraq", rank: 147 },
  { name: "Somalia", rank: 151 },
  { name: "Burkina Faso", rank: 152 },
  { name: "Mali", rank: 154 },
  { name: "Syria", rank: 157 },
  { name: "Afghanistan", rank: 158 },
  { name: "Yemen", rank: 159, level: 4 },
  { name: "Sudan", rank: 161 },
];
const named = ranks.filter(({ level }) => level !== undefined);

/** Where a rank stands on the wide axis. */
const at = (rank: number) => 65 + (rank - 1) * 7.1;
/** And on the narrow one, which runs down. */
const down = (rank: number) => 52 + (rank - 1) * 2.6;
/** Where the names stand beside it: each as near its rank as the one above lets it. */
const beside = (index: number): number => {
  const own = down(named[index]?.rank ?? 1);
  return index === 0 ? own : Math.max(own, beside(index - 1) + 28);
};

export default slide({
  id: "not-one-region",
  headline: "Are most of these states insecure? It can be counted",
  minutes: 2,
  claims: ["setting"],
  sources: ["peace-index", "peace-index-press", "peace-index-asia", "peace-index-africa"],
  notes: (
    <p>
      The article says most, and most can be counted. The Global Peace Index of 2025 ranks 163 countries by 23
      indicators; the Middle East and North Africa is again the least peaceful region. These are thirty-seven
      Muslim-majority states and territories whose ranks we could look up, from Malaysia, 13th, to Sudan, 161st. Sixteen
      stand in the upper half, twenty-one in the lower. So far that supports “most”, by a little, and shows a wide
      range. It settles nothing: for six more we found no rank, and peace in this index is not the same as safety from
      threats.
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
      alt={`A line of 163 ranks, most peaceful on the left, least peaceful on the right, a stroke at the half. Thirty-seven Muslim-majority states and territories stand on it: ${ranks.map(({ name, rank }) => `${name} ${rank}`).join(", ")}. Sixteen are in the upper half, twenty-one in the lower. ${sources["peace-index"].short}.`}
      narrow={
        <>
          <Label x={12} y={26} size={28}>
            most peaceful
          </Label>
          <path class="ink-line" d={`M96 ${down(1)}V${down(COUNTRIES)}M76 ${down(HALF)}H120`} />
          <Label x={12} y={down(HALF) + 6} size={28}>
            half
          </Label>
          {ranks.map(({ name, rank }) => (
            <path key={name} class="rank" d={`M96 ${down(rank)}h22`} />
          ))}
          {named.map(({ name, rank }, index) => (
            <g key={name}>
              <path class="thin" d={`M122 ${down(rank)}L140 ${beside(index)}H150`} />
              <Label x={158} y={beside(index) + 6} size={28}>
                {rank} {name}
              </Label>
            </g>
          ))}
          <Label x={12} y={500} size={28}>
            least peaceful
          </Label>
          <Lines x={12} y={540} lines={["Of 37 looked up, 16 are in the", "upper half, 21 in the lower"]} />
        </>
      }
      narrowSize={[360, 582]}
    >
      <path class="rule" d={`M${at(1)} 440H${at(COUNTRIES)}`} />
      {ranks.map(({ name, rank, level }) => {
        const y = 372 - (level ?? 0) * 46;
        const isLeft = rank > HALF;
        return (
          <g key={name}>
            <path class="rank" d={`M${at(rank)} 404v36`} />
            {level !== undefined && (
              <>
                <path class="thin" d={`M${at(rank)} 400V${y - 22}`} />
                <Label x={at(rank) + (isLeft ? -10 : 10)} y={y} size={28} anchor={isLeft ? "end" : "start"}>
                  {name} {rank}
                </Label>
              </>
            )}
          </g>
        );
      })}
      <Measure from={at(1)} to={at(81)} y={478} />
      <Measure from={at(82)} to={at(COUNTRIES)} y={478} />
      <Label x={at(41)} y={528} anchor="middle" bold>
        16 in the upper half
      </Label>
      <Label x={at(122)} y={528} anchor="middle" bold>
        21 in the lower half
      </Label>
      <Label x={64} y={600} size={28}>
        most peaceful
      </Label>
      <Label x={640} y={600} size={28} anchor="middle">
        37 states and territories, of 163 ranked
      </Label>
      <Cite x={640} y={634} anchor="middle" of={sources["peace-index"]} />
      <Label x={1216} y={600} size={28} anchor="end">
        least peaceful
      </Label>
    </Drawing>
  ),
});
