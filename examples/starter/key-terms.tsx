import type { Markup } from "classroom-deck";
import { Drawing, Label, Lines, Measure } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Aside, Particle, Sun, Wave } from "./vocabulary.tsx";

/** Each term's sign is drawn 140 wide, around y 0. */
const terms: { term: string; says: string[]; sign: Markup }[] = [
  {
    term: "Wavelength",
    says: ["The length of one", "whole wave of light."],
    sign: (
      <>
        <Wave colour="red" x={0} y={-14} count={1} />
        <Measure from={0} to={140} y={28} />
      </>
    ),
  },
  {
    term: "Scattering",
    says: ["Particles send light", "to all sides."],
    sign: (
      <>
        <Particle x={70} y={0} />
        {[-140, -40, 60, 160].map((turn) => (
          <Aside key={turn} colour="blue" x={70} y={0} turn={turn} length={58} />
        ))}
      </>
    ),
  },
  {
    term: "Horizon",
    says: ["Where ground and sky", "seem to meet."],
    sign: (
      <>
        <Sun x={70} y={-6} size={34} />
        <path class="rule" d="M0 30H140" />
      </>
    ),
  },
  {
    term: "Ozone",
    says: ["A gas high in the air", "that swallows orange."],
    sign: <rect class="air" x="0" y="-22" width="140" height="44" />,
  },
];

export default slide({
  id: "key-terms",
  kind: "reference",
  headline: "These four terms carry the lesson",
  minutes: 0,
  notes: (
    <p>
      These are the words to take with you, each with the sign that stood for it in our drawing. Two are easily mixed
      up. Scattering sends light on in another direction, and nothing of it is lost; when light is swallowed, as ozone
      does with orange, it is gone. Cover the sentences and say each term in one of your own, with an example that you
      have seen yourself. Whoever can do that for all of them can explain the sky to a younger child.
    </p>
  ),
  blanks: terms.map(({ term }) => term),
  body: (
    <Drawing
      alt={`Four terms, each beside its sign. ${terms.map(({ term, says }) => `${term}: ${says.join(" ")}`).join(" ")}`}
    >
      {terms.map(({ term, says, sign }, index) => {
        const y = 196 + index * 116;
        return (
          <g key={term}>
            <g transform={`translate(64 ${y + 8})`}>{sign}</g>
            <Label x={260} y={y + 4} bold>
              {term}
            </Label>
            <Lines x={540} y={y + 4} lines={says} />
          </g>
        );
      })}
    </Drawing>
  ),
});
