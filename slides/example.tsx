import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState, SquareForces, SquareState } from "./vocabulary/index.ts";

/** The exercises that the deck’s sources date, all in Pakistan. */
const held = [
  { number: "VII", year: 2011 },
  { number: "XI", year: 2021 },
  { number: "XII", year: 2023 },
  { number: "XIII", year: 2025 },
];

interface Axis {
  at: (year: number) => number;
  pakistan: number;
  turkiye: number;
}

const wide: Axis = { at: (year) => 320 + (year - 2011) * 60, pakistan: 300, turkiye: 470 };
const narrow: Axis = { at: (year) => 92 + (year - 2011) * 17, pakistan: 118, turkiye: 216 };

/** A strand that goes from host to host, a year a turn; what no source dates is dashed. */
function weave({ at, pakistan, turkiye }: Axis) {
  const bends = Array.from({ length: 14 }, (_, index) => {
    const [from, to] = index % 2 === 0 ? [pakistan, turkiye] : [turkiye, pakistan];
    const x = at(2012 + index);
    const middle = (x + at(2011 + index)) / 2;
    return `C${middle} ${from} ${middle} ${to} ${x} ${to}`;
  });
  return `M${at(2011)} ${pakistan}${bends.join("")}`;
}

const Lanes = ({ axis, line, size, x }: { axis: Axis; line: number; size: number; x: number }) => (
  <>
    <CircleState x={x} y={axis.pakistan} size={size} />
    <CircleForces x={x} y={axis.pakistan} size={size} core={0.35} />
    <SquareState x={x} y={axis.turkiye} size={size} />
    <SquareForces x={x} y={axis.turkiye} size={size} core={0.32} />
    <path class="strand dashed" stroke-width={line} d={weave(axis)} />
    {held.map(({ number, year }) => (
      <circle key={number} class="disc" cx={axis.at(year)} cy={axis.pakistan} r={line * 2.6} />
    ))}
  </>
);

export default slide({
  id: "example",
  headline: "Pakistan and Türkiye train together again and again",
  minutes: 2,
  claims: ["example"],
  sources: ["ataturk-jinnah", "ataturk-xi", "ataturk-xiii"],
  notes: (
    <p>
      Here is the article’s example, and it stands. In 2011 Pakistan’s military press office wrote that special forces
      of the two countries train together every year and take turns as host: Atatürk in Pakistan, Jinnah in Türkiye.
      Those are the founders of the two states, Mustafa Kemal Atatürk and Muhammad Ali Jinnah, and each exercise bears
      the name of the guest’s. Dated discs: Atatürk VII in 2011, XI in 2021, XII in 2023 and XIII, from 10 to 20
      February 2025, by the two states’ official media. The strand between them is dashed, for we have not traced each
      year. The article concludes that both gain readiness.
    </p>
  ),
  asks: [
    {
      ask: "How can an exercise that comes back each year make a force readier?",
      expect: "Each round shows what fails, a map, a radio, an order, and there is a year to mend it before the next.",
      mistake: "“By having more soldiers.” Readiness is how soon and how well those who are there can act.",
    },
  ],
  ifLate: "Leave the names out; they are in the review.",
  blanks: ["Jinnah"],
  body: (
    <Drawing
      alt="Two lanes, Pakistan above, headed by a circle state, and Türkiye below, headed by a square state, over a time axis from 2011 to 2025. A dashed strand weaves between them, a turn a year. Four discs in Pakistan are dated: Atatürk VII 2011, XI 2021, XII 2023, XIII 2025. In Türkiye the exercise is called Jinnah. Special forces, every year, says ISPR 2011."
      narrow={
        <>
          <Lines x={12} y={28} size={28} lines={["Special forces, every year, hosts", "in turn (ISPR 2011)"]} />
          <Lanes axis={narrow} line={4} size={56} x={40} />
          {held.map(({ number, year }, index) => (
            <Label key={number} x={narrow.at(year)} y={index % 2 ? 98 : 84} size={24} anchor="middle">
              {number}
            </Label>
          ))}
          <Label x={300} y={262} size={28} anchor="end">
            in Türkiye: Jinnah
          </Label>
          {held.map(({ year }) => (
            <Label key={year} x={narrow.at(year)} y={year === 2023 ? 310 : 290} size={24} anchor="middle">
              {year}
            </Label>
          ))}
          <Lines x={12} y={344} size={28} lines={["Atatürk VII, XI, XII and XIII", "in Pakistan"]} />
        </>
      }
      narrowSize={[360, 380]}
    >
      <Label x={320} y={184}>
        Special forces, every year, hosts in turn
      </Label>
      <Cite x={320} y={218} of={sources["ataturk-jinnah"]} />
      <Lanes axis={wide} line={8} size={112} x={120} />
      <Label x={128} y={394} anchor="middle">
        Pakistan
      </Label>
      <Label x={120} y={564} anchor="middle">
        Türkiye
      </Label>
      <Label x={460} y={530} size={28}>
        in Türkiye: Jinnah
      </Label>
      <path class="thin" d="M300 584H1216" />
      {held.map(({ year }) => (
        <Label key={year} x={wide.at(year)} y={620} size={28} anchor="middle">
          {year}
        </Label>
      ))}
      <Label x={320} y={262} size={28} anchor="middle">
        Atatürk VII
      </Label>
      <Step newest={[834, 236]}>
        {held.slice(1).map(({ number, year }) => (
          <Label key={number} x={wide.at(year)} y={262} size={28} anchor="middle">
            {year === 2021 ? `Atatürk ${number}` : number}
          </Label>
        ))}
        <Label x={1216} y={218} size={24} anchor="end" soft>
          Anadolu 2021; TRT 2025
        </Label>
      </Step>
    </Drawing>
  ),
});
