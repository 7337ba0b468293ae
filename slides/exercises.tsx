import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

/** `over`: disc with an open arrow; `about`: hollow disc; `from`: what another official page says. */
interface Exercise {
  name: string;
  host: string;
  count: number;
  from?: number;
  sure: "firm" | "about" | "over";
  says: string;
  source: keyof typeof sources;
}

const exercises: Exercise[] = [
  { name: "AMAN 2025", host: "Pakistan", count: 60, sure: "firm", says: "60, with observers", source: "aman" },
  {
    name: "African Lion 2025",
    host: "Morocco, Tunisia, Senegal, Ghana",
    count: 50,
    from: 20,
    sure: "over",
    says: "over 20 to over 50",
    source: "african-lion",
  },
  {
    name: "Bright Star 2025",
    host: "Egypt, US",
    count: 40,
    sure: "over",
    says: "over 40, announced",
    source: "bright-star",
  },
  { name: "Eager Lion 2024", host: "Jordan", count: 33, sure: "firm", says: "33", source: "eager-lion" },
  {
    name: "North Thunder 2016",
    host: "Saudi Arabia",
    count: 20,
    sure: "about",
    says: "about 20",
    source: "north-thunder",
  },
];

const axis = { left: 440, bottom: 596, ticks: [0, 20, 40, 60] };
const xOf = (countries: number) => axis.left + countries * 8;
const yOf = (row: number) => 212 + row * 80;

function Count({ count, from, sure, y }: Pick<Exercise, "count" | "from" | "sure"> & { y: number }) {
  const x = xOf(count);
  return (
    <>
      <path class="thin dotted" d={`M${axis.left + 8} ${y}H${xOf(from ?? count) - 20}`} />
      {from !== undefined && <path class="strand" stroke-width="6" d={`M${xOf(from)} ${y}H${x}`} />}
      {sure === "over" && <path class="strand" stroke-width="6" d={`M${x} ${y}h44m-15 -14l15 14l-15 14`} />}
      {from !== undefined && <circle class="activity" cx={xOf(from)} cy={y} r="16" />}
      {sure === "about" ? (
        <circle class="activity-hollow" cx={x} cy={y} r="13" />
      ) : (
        <circle class="activity" cx={x} cy={y} r="16" />
      )}
    </>
  );
}

export default slide({
  id: "exercises",
  headline: "Large exercises report 20 to 60 countries, but not every count is firm",
  minutes: 2,
  claims: ["example", "interoperability"],
  sources: ["aman", "african-lion", "bright-star", "eager-lion", "north-thunder", "anatolian-eagle"],
  notes: (
    <>
      <p>
        Five exercises hosted by Muslim-majority states, alone or with others; each dot is the number of countries
        reported. Sixty at Pakistan’s AMAN in 2025, a record, but observers are in it. Thirty-three at Jordan’s Eager
        Lion. Egypt and the United States announced more than forty for Bright Star: a number given beforehand. For
        African Lion official pages differ, from over twenty to over fifty, so there is a bar between two dots. The
        hollow dot, North Thunder in Saudi Arabia, means about twenty.
      </p>
      <p>
        And guests need not be Muslim-majority states: The Nation, a Pakistani paper, reports that Anatolian Eagle 2023
        in Türkiye was announced with five of them and the United Kingdom. A question: if sixty countries come and some
        only watch, how many trained together?
      </p>
    </>
  ),
  blanks: ["Pakistan", "Jordan", "Saudi Arabia"],
  body: (
    <Drawing alt="Dot chart of countries reported at five exercises, with their hosts, on an axis from 0 to 60. AMAN 2025, Pakistan: 60, with observers. African Lion 2025, Morocco, Tunisia, Senegal and Ghana: a bar from over 20 to over 50; sources differ. Bright Star 2025, Egypt and the US: over 40, announced. Eager Lion 2024, Jordan: 33. North Thunder 2016, Saudi Arabia: a hollow dot at about 20.">
      <path class="thin" d={`M${axis.left} 188V${axis.bottom}H${xOf(60) + 1}`} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          {tick > 0 && <path class="thin" d={`M${xOf(tick)} ${axis.bottom - 10}v10`} />}
          <Label x={xOf(tick)} y={630} size={28} anchor="middle">
            {tick}
          </Label>
        </g>
      ))}
      <Label x={64} y={630} size={28} soft>
        Countries
      </Label>
      {exercises.map(({ name, host, says, source, ...counted }, row) => {
        const y = yOf(row);
        const beside = xOf(counted.count) + (counted.sure === "over" ? 60 : 28);
        return (
          <g key={name}>
            <Label x={64} y={y + 11}>
              {name}
            </Label>
            <Label x={64} y={y + 43} size={24} soft>
              {host}
            </Label>
            <Count {...counted} y={y} />
            <Label x={beside} y={y + 11}>
              {says}
            </Label>
            <Cite x={beside} y={y + 43} of={sources[source]} />
          </g>
        );
      })}
      <Label x={(xOf(20) + xOf(50)) / 2} y={yOf(1) - 18} size={24} anchor="middle" soft>
        sources differ
      </Label>
    </Drawing>
  ),
});
