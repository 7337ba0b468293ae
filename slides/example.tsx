import { Cite, Drawing, Label, Lines, Measure, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

/** Where each host’s lane runs. */
const pakistan = 312;
const turkiye = 512;

/** What the statement of 2011 describes: hosts in turn. */
const turns = [
  { x: 320, y: pakistan, name: "Atatürk" },
  { x: 448, y: turkiye, name: "Jinnah" },
  { x: 576, y: pakistan, name: "Atatürk" },
  { x: 704, y: turkiye, name: "Jinnah" },
];
/** The years up to 2025, of which the deck has no record; then the exercise that it knows of. */
const between = [704, 832, 960, 1088];

/** A strand from host to host: half a wave for each turn, the first from `start`. */
function weave(xs: number[], start: number) {
  const other = pakistan + turkiye - start;
  const bends = xs.slice(1).map((x, index) => {
    const [from, to] = index % 2 === 0 ? [start, other] : [other, start];
    const middle = (x + (xs[index] ?? x)) / 2;
    return `C${middle} ${from} ${middle} ${to} ${x} ${to}`;
  });
  return `M${xs[0]} ${start}${bends.join("")}`;
}

export default slide({
  id: "example",
  headline: "Pakistan and Türkiye train together, hosting in turn",
  minutes: 2,
  claims: ["example"],
  sources: ["ataturk-jinnah", "ataturk-xiii"],
  notes: (
    <>
      <p>
        Here is the only example that the article gives. Is it sound? A Pakistani military statement of 2011 says that
        special forces of the two countries train together every year and take turns as host. Mind the names: in
        Pakistan the exercise is called Atatürk, in Türkiye Jinnah. Whose names are these, and why that way round? On
        the drawing a strand weaves between two lanes, Pakistan above and Türkiye below. The last disc is dated: the
        thirteenth Atatürk, in Pakistan, 10 to 20 February 2025. The dashed stretch before it is our gap: we have not
        traced every year.
      </p>
      <p>
        So the activity stands, and it recurs. The article also says that both become readier. That mark is dashed: it
        is claimed, and no source is given. A question: what would you have to measure?
      </p>
    </>
  ),
  blanks: ["Jinnah", "both readier"],
  body: (
    <Drawing alt="Two lanes, Pakistan above, headed by a circle state, and Türkiye below, headed by a square state. A strand weaves between them: a disc in Pakistan, Atatürk; a disc in Türkiye, Jinnah; and so once more: special forces, every year. It goes on dashed to a larger disc in Pakistan: the thirteenth Atatürk, 10–20 February 2025. A dashed diamond: finding claimed, both readier.">
      <path class="thin" d={`M220 ${pakistan}H1216M220 ${turkiye}H1216`} />
      <CircleState x={132} y={pakistan} size={136} />
      <CircleForces x={132} y={pakistan} size={136} core={0.35} />
      <SquareState x={132} y={turkiye} size={136} />
      <SquareForces x={132} y={turkiye} size={136} core={0.32} />
      <Label x={132} y={418} anchor="middle">
        Pakistan
      </Label>
      <Label x={132} y={612} anchor="middle">
        Türkiye
      </Label>
      <path
        class="strand"
        stroke-width="9"
        d={weave(
          turns.map(({ x }) => x),
          pakistan,
        )}
      />
      {turns.map(({ x, y, name }) => (
        <g key={x}>
          <circle class="activity" cx={x} cy={y} r="20" />
          <Label x={x} y={y === pakistan ? y - 36 : y + 58} anchor="middle">
            {name}
          </Label>
        </g>
      ))}
      <Measure from={320} to={704} y={224} />
      <Label x={320} y={168}>
        Special forces, every year
      </Label>
      <Cite x={320} y={200} of={sources["ataturk-jinnah"]} />
      <Step newest={[892, 168]}>
        <path class="strand dashed" stroke-width="9" d={weave(between, turkiye)} />
        <circle class="activity" cx={1088} cy={pakistan} r="28" />
        <Lines x={1216} y={168} lines={["Thirteenth Atatürk", "10–20 February 2025"]} anchor="end" />
        <Cite x={1216} y={244} anchor="end" of={sources["ataturk-xiii"]} />
      </Step>
      <Step newest={[898, 560]}>
        <MarkWord kind="finding" x={916} y={591} claimed>
          claimed:
        </MarkWord>
        <Label x={966} y={633}>
          both readier
        </Label>
      </Step>
    </Drawing>
  ),
});
