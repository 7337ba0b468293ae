import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleForces, MarkWord, SquareForces, SquareState } from "./vocabulary/index.ts";

/**
 * The home state’s border, a quarter a study, as dashes and gaps in degrees clockwise from the right: whole where a study
 * finds governments more stable, broken where less, half dashed where it limits another’s result.
 */
const border = {
  fragility: [42, 6, 7, 6, 7, 6, 7, 9],
  "coups-one-programme": [42, 6, 7, 6, 7, 6, 7, 9],
  coups: [23, 35, 23, 9],
  transitions: [81, 9],
};

const studies = [
  {
    id: "coups",
    x: 64,
    y: 222,
    word: "less stable",
    says: ["More officers trained in", "two US programmes,", "higher risk of a coup"],
  },
  { id: "coups-one-programme", x: 64, y: 466, word: "limited", says: ["One programme only"] },
  {
    id: "transitions",
    x: 816,
    y: 222,
    word: "more stable",
    says: ["US-trained officers", "helped keep changes of", "government stable"],
  },
  {
    id: "fragility",
    x: 816,
    y: 466,
    word: "a little",
    says: ["Less fragile states, a small", "effect in one year"],
  },
] as const;

/** A state abroad trains the forces of the state at home. */
function Trained({ home, abroad }: Record<"home" | "abroad", { x: number; y: number; size: number }>) {
  return (
    <>
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
      <g class="strand" stroke-width={home.size / 46}>
        {[-2.25, -0.75, 0.75, 2.25].map((strand) => (
          <path key={strand} d={`M${home.x + (strand * home.size) / 46} ${abroad.y}V${home.y}`} />
        ))}
      </g>
      <SquareForces {...abroad} core={0.42} />
      <CircleForces {...home} core={0.28} />
    </>
  );
}

export default slide({
  id: "coups",
  headline: "Does US training make governments stable?",
  minutes: 3,
  claims: ["capability"],
  sources: ["coups", "coups-one-programme", "transitions", "fragility"],
  notes: (
    <p>
      Here effects were measured, of one thing: how stable a government is where officers were trained by the United
      States. Savage and Caverley, 189 countries, 1970 to 2009: more officers trained in two programmes, higher risk of
      a coup. Their reason is that training makes the military stronger, compared with the government. That supports the
      article’s claim, capability, and adds a risk. McLauchlin, Seymour and Boulanger Martel, with wider data: it holds
      for one programme, a small part of US training. Ruby and Gibler: officers with US military education helped keep
      changes to democracy stable. RAND, 107 countries, 1991 to 2008: less fragile states on average, a small effect in
      one year; weak or none where states are most fragile. All of it is about US programmes.
    </p>
  ),
  asks: [
    {
      ask: "What would you have to know to apply this to an academy of another state?",
      expect: "Whom it takes, what it teaches about orders and law, and how governments change at home.",
      mistake:
        "“Training causes coups.” One study finds a higher risk, in some programmes; a risk is no forecast for any one state.",
    },
  ],
  blanks: ["higher risk of a coup", "government stable"],
  body: (
    <Drawing
      alt="A square state, the United States, trains the armed forces of a circle state at home. Each quarter of the home state’s border is a measured study of how stable its government is. Broken, less stable: more officers trained in two US programmes, higher risk of a coup, Savage & Caverley 2017. Half dashed, limited: one programme only, McLauchlin et al. 2022. Whole, more stable: US-trained officers helped keep changes of government stable, Ruby & Gibler 2010. Half dashed, a little: less fragile states, a small effect in one year, RAND 2014."
      narrow={
        <>
          <Trained home={{ x: 180, y: 132, size: 124 }} abroad={{ x: 180, y: 32, size: 44 }} />
          {studies.map(({ id, word, says }, row) => (
            <g key={id}>
              <MarkWord kind="measured" x={12} y={232 + row * 132}>
                {word}
              </MarkWord>
              <Lines x={12} y={258 + row * 132} size={28} lines={[...says]} leading={23} />
              <Cite x={12} y={256 + row * 132 + says.length * 23} of={sources[id]} />
            </g>
          ))}
        </>
      }
      narrowSize={[360, 722]}
    >
      <Trained home={{ x: 636, y: 424, size: 280 }} abroad={{ x: 636, y: 198, size: 84 }} />
      <Label x={580} y={209} anchor="end">
        US
      </Label>
      <Label x={636} y={524} size={28} anchor="middle">
        Home
      </Label>
      {studies.map(({ id, x, y, word, says }) => (
        <Step key={id} newest={[x - 18, y - 31]}>
          <MarkWord kind="measured" x={x} y={y}>
            {word}
          </MarkWord>
          <Lines x={x} y={y + 42} lines={[...says]} />
          <Cite x={x} y={y + 34 + 42 * says.length} of={sources[id]} />
        </Step>
      ))}
    </Drawing>
  ),
});
