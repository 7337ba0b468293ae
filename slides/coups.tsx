import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

const home = { x: 636, y: 424, size: 280 };
const abroad = { x: 636, y: 198, size: 84 };

/**
 * The home state’s border, a quarter a finding, as dashes and gaps in degrees clockwise from the right:
 * broken where the finding challenges the claim, half dashed where it qualifies it, whole where it supports it.
 */
const border = {
  fragility: [42, 6, 7, 6, 7, 6, 7, 9],
  "coups-one-programme": [42, 6, 7, 6, 7, 6, 7, 9],
  coups: [23, 35, 23, 9],
  transitions: [81, 9],
};

const findings = [
  { id: "coups", x: 64, y: 230, verb: "challenges", says: ["Coups likelier with", "two US programmes"] },
  {
    id: "coups-one-programme",
    x: 64,
    y: 466,
    verb: "qualifies",
    says: ["Coups likelier with", "one programme only"],
  },
  {
    id: "transitions",
    x: 816,
    y: 230,
    verb: "supports",
    says: ["Officers from US military", "colleges tended to", "steady transitions"],
  },
  {
    id: "fragility",
    x: 816,
    y: 466,
    verb: "qualifies",
    says: ["Less fragile on average;", "weak or no link in the", "most fragile"],
  },
] as const;

export default slide({
  id: "coups",
  headline: "Can training abroad endanger a government at home?",
  minutes: 2,
  claims: ["capability"],
  sources: ["coups", "coups-one-programme", "transitions", "fragility", "vetting"],
  notes: (
    <>
      <p>
        Guess first: does an officer trained abroad make the home state safer? The article says that contact with
        foreign forces makes a force more capable. Each quarter of the home state’s border is one finding: whole where
        it supports that, broken where it challenges it.
      </p>
      <p>
        Savage and Caverley, 189 countries, 1970–2009: training more officers through two US programmes goes with a
        higher chance of a coup. McLauchlin and Seymour, wider data, a conference paper: one programme, not US training
        in general. Ruby and Gibler: officers educated in US military colleges tended to steady their countries during
        transitions to democracy. RAND, 107 countries, 1991–2008: US security cooperation goes with lower fragility on
        average, most clearly for education.
      </p>
      <p>
        A stated aim: under US law foreign units are checked before certain security aid. All of this is about US
        programmes. A question: what would you need to know to apply it elsewhere?
      </p>
    </>
  ),
  blanks: ["challenges", "supports"],
  body: (
    <Drawing alt="A square state abroad trains the armed forces of a circle state at home. Each quarter of the home state’s border is a finding on the article’s claim. Broken, a finding challenges: coups likelier with two US programmes, Savage & Caverley 2017. Half dashed, two findings qualify it: coups likelier with one programme only, McLauchlin & Seymour 2020; less fragile on average, a weak or no link in the most fragile, RAND 2014. Whole, a finding supports: officers from US military colleges tended to steady transitions, Ruby & Gibler 2010.">
      <circle
        class="state"
        cx={home.x}
        cy={home.y}
        r={home.size / 2}
        pathLength={360}
        stroke-dasharray={Object.values(border).flat().join(" ")}
        transform={`rotate(4.5 ${home.x} ${home.y})`}
      />
      <SquareState {...abroad} />
      <g class="strand" stroke-width="6">
        {[-13.5, -4.5, 4.5, 13.5].map((strand) => (
          <path key={strand} d={`M${home.x + strand} ${abroad.y}V${home.y}`} />
        ))}
      </g>
      <SquareForces {...abroad} core={0.42} />
      <CircleForces {...home} core={0.28} />
      <Label x={abroad.x - 56} y={abroad.y + 11} anchor="end">
        Abroad
      </Label>
      <Label x={home.x} y={524} size={28} anchor="middle">
        Home
      </Label>
      {findings.map(({ id, x, y, verb, says }) => (
        <Step key={id} newest={[x - 18, y - 31]}>
          <MarkWord kind="finding" x={x} y={y}>
            {verb}
          </MarkWord>
          <Lines x={x} y={y + 42} lines={[...says]} />
          <Cite x={x} y={y + 36 + 42 * says.length} of={sources[id]} />
        </Step>
      ))}
    </Drawing>
  ),
});
