import { Cite, Drawing, Label } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

/** `with`: countries with troops, where a source tells them apart; `other`: what another page says. */
interface Exercise {
  name: string;
  host: string;
  count: number;
  with?: number;
  other?: number;
  about?: true;
  says: string;
  cites: readonly (keyof typeof sources)[];
}

const exercises: readonly Exercise[] = [
  {
    name: "AMAN 2025",
    host: "Pakistan",
    count: 60,
    says: "60, with observers",
    cites: ["aman", "aman-observers"],
  },
  {
    name: "African Lion 2025",
    host: "African hosts, US-led",
    count: 50,
    other: 20,
    says: "over 20, 40 or 50",
    cites: ["african-lion", "african-lion-40", "african-lion-50"],
  },
  {
    name: "Bright Star 2025",
    host: "Egypt, US",
    count: 44,
    with: 14,
    says: "44; with troops 14",
    cites: ["bright-star"],
  },
  {
    name: "Eager Lion 2024",
    host: "Jordan, US",
    count: 34,
    other: 33,
    says: "33 or 34",
    cites: ["eager-lion", "eager-lion-centcom"],
  },
  {
    name: "North Thunder 2016",
    host: "Saudi Arabia",
    count: 20,
    about: true,
    says: "about 20",
    cites: ["north-thunder"],
  },
];

const axis = { left: 440, bottom: 600, ticks: [0, 20, 40, 60] };
const xOf = (countries: number) => axis.left + countries * 6.4;
const yOf = (row: number) => 196 + row * 82;

/** What a number stands on: full discs for troops, hollow ones where observers are in it or it is about. */
function Count({
  count,
  other,
  about,
  x,
  y,
  scale,
}: Exercise & { x: (count: number) => number; y: number; scale: number }) {
  const trained = exercises.find((exercise) => exercise.count === count)?.with;
  const start = other ?? trained;
  return (
    <>
      {start !== undefined && <path class="strand" stroke-width={6 * scale} d={`M${x(start)} ${y}H${x(count)}`} />}
      {trained !== undefined && <circle class="disc" cx={x(trained)} cy={y} r={15 * scale} />}
      {other === 20 && <circle class="disc" cx={x(other)} cy={y} r={15 * scale} />}
      <circle
        class={about || count === 60 || trained !== undefined || other === 33 ? "disc-hollow" : "disc"}
        cx={x(count)}
        cy={y}
        r={13 * scale}
      />
    </>
  );
}

export default slide({
  id: "exercises",
  headline: "Counts of countries include some who only watch",
  minutes: 3,
  claims: ["example"],
  sources: [...new Set(exercises.flatMap(({ cites }) => cites))],
  notes: (
    <p>
      Five exercises that Muslim-majority states hosted, alone or with others; each mark is a number of countries. A
      hollow mark means that observers are in it, or that the number is about. AMAN, by Pakistan’s navy: 60 in 2025, a
      record, with observers. African Lion, led by the United States, in Morocco, Tunisia, Senegal and Ghana: official
      pages and the press give over 20, over 40 and over 50. Bright Star, Egypt and the United States: on the opening
      day Egypt’s military spokesman counted 44, 14 with troops and 30 observers. Eager Lion, Jordan and the United
      States: one official page says 33 participate, another that 32 partners participate or observe. North Thunder:
      about twenty. That they come at all is much; how many train, the count alone does not say.
    </p>
  ),
  asks: [
    {
      ask: "Open the two pages on Eager Lion 2024: where do 33 and 34 come from?",
      expect:
        "DVIDS: 33 participating nations. CENTCOM: Jordan, the US and 32 that participate or observe. Host and observers are counted differently.",
    },
    {
      ask: "If sixty countries come and some only watch, how many trained together?",
      expect: "It cannot be told from the count. Bright Star’s host says it: 14 of 44.",
      mistake: "To call the number false. It is true of countries present.",
    },
  ],
  blanks: ["Pakistan", "Jordan", "Saudi Arabia"],
  body: (
    <Drawing
      alt={`Chart of countries reported at five exercises, on an axis from 0 to 60. ${exercises.map(({ name, host, says, cites }) => `${name}, ${host}: ${says}; ${cites.map((id) => sources[id].short).join(", ")}.`).join(" ")} Hollow marks: observers are counted in, or the number is about.`}
      narrow={exercises.map((exercise, row) => {
        const y = 26 + row * 108;
        return (
          <g key={exercise.name}>
            <Label x={12} y={y} bold>
              {exercise.name}
            </Label>
            <Label x={12} y={y + 22} size={24} soft>
              {exercise.host}
            </Label>
            <path class="thin" d={`M20 ${y + 44}H344`} />
            <Count {...exercise} x={(count) => 20 + count * 5.2} y={y + 44} scale={0.6} />
            <Label x={12} y={y + 74} size={28}>
              {exercise.says}
            </Label>
          </g>
        );
      })}
      narrowSize={[360, 548]}
    >
      <path class="thin" d={`M${axis.left} 168V${axis.bottom}H${xOf(60) + 1}`} />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          {tick > 0 && <path class="thin" d={`M${xOf(tick)} ${axis.bottom - 10}v10`} />}
          <Label x={xOf(tick)} y={634} size={28} anchor="middle">
            {tick}
          </Label>
        </g>
      ))}
      {exercises.map((exercise, row) => {
        const y = yOf(row);
        return (
          <g key={exercise.name}>
            <Label x={64} y={y + 8}>
              {exercise.name}
            </Label>
            <Label x={64} y={y + 40} size={24} soft>
              {exercise.host}
            </Label>
            <Count {...exercise} x={xOf} y={y} scale={1} />
            <Label x={xOf(exercise.count) + 28} y={y + 10} size={28}>
              {exercise.says}
            </Label>
            {exercise.cites.slice(0, 1).map((id) => (
              <Cite key={id} x={xOf(exercise.count) + 28} y={y + 42} of={sources[id]} />
            ))}
          </g>
        );
      })}
    </Drawing>
  ),
});
