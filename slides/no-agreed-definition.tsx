import { Cite, Drawing, Label, Lines, Term } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  CircleState,
  type EvidenceKind,
  HexagonState,
  KIND_WORDS,
  Mark,
  MarkWord,
  SquareState,
} from "./vocabulary/index.ts";

/** Where a year stands on the time axis. */
const at = (year: number) => 172 + (year - 1998) * 43.5;

const works = [
  { year: 1998, kind: "said-for", of: sources["uk-1998"] },
  { year: 2004, kind: "argued", of: sources["cottey-forster"] },
  { year: 2018, kind: "argued", of: sources["no-definition"] },
] as const satisfies readonly { year: number; kind: EvidenceKind; of: unknown }[];

/** Eight missions round a state’s centre, one of them full. */
const Missions = ({ x, y, reach }: { x: number; y: number; reach: number }) => (
  <>
    {Array.from({ length: 8 }, (_, index) => {
      const turn = (index * Math.PI) / 4;
      const [cx, cy] = [Math.round(x + reach * Math.cos(turn)), Math.round(y + reach * Math.sin(turn))];
      return index === 0 ? (
        <circle key={index} class="disc" cx={cx} cy={cy} r={reach / 3} />
      ) : (
        <circle key={index} class="ink-line" cx={cx} cy={cy} r={reach / 4} />
      );
    })}
  </>
);

/** The cable that comes out of the forces splits in two. */
const Split = () => (
  <>
    <g class="strand" stroke-width="9">
      <path d="M348 268.5H362C422 268.5 402 208.5 458 208.5H498M348 281.5H362C432 281.5 412 221.5 468 221.5H498" />
      <path d="M348 294.5H362C432 294.5 412 354.5 468 354.5H498M348 307.5H362C422 307.5 402 367.5 458 367.5H498" />
      <path d="M486 189L516 215L486 241M486 335L516 361L486 387" />
    </g>
    <circle class="forces" cx="350" cy="288" r="34" />
  </>
);

/** In each state the line takes its state’s shape. */
const Shaped = () => (
  <>
    <CircleState x={922} y={288} size={108} />
    <SquareState x={1042} y={288} size={108} />
    <HexagonState x={1162} y={288} size={108} />
    <g class="strand" stroke-width="9">
      <circle cx="922" cy="288" r="27" />
      <path d="M1018 264h48v48h-48z" />
      <path d="M1162 257l27 15.5v31l-27 15.5l-27 -15.5v-31z" />
    </g>
  </>
);

export default slide({
  id: "no-agreed-definition",
  headline: "States shape “defence diplomacy” to suit their policy",
  minutes: 2,
  claims: ["definition"],
  sources: ["uk-1998", "cottey-forster", "no-definition"],
  notes: (
    <p>
      Three stops on one line; these works say defence diplomacy, our article training diplomacy. 1998: the United
      Kingdom makes it a mission in its own right, one of eight. 2004: Cottey and Forster look back. Peacetime military
      cooperation long served to strengthen allies; since the early 1990s Western democracies added engagement with
      former enemies, democratic control of armies, and peacekeeping. Old and new aims pull against each other: the
      cable splits. 2018: Drab argues that there is no universally recognised definition, so that states adapt its
      content to their own policy. On the right, in each state the line has taken the state’s own shape.
    </p>
  ),
  asks: [
    {
      ask: "What would a government gain from a word that it can shape?",
      expect: "It can count what it does anyway, and call it diplomacy; partners can agree without agreeing on much.",
    },
    {
      ask: "What does the article’s definition leave out?",
      expect: "Former enemies, democratic reform, peacekeeping as an aim of its own: it starts from skills.",
      mistake: "“It is wrong, then.” Where nothing is agreed, a definition is a choice; ask what it serves.",
    },
  ],
  blanks: ["strengthen allies", "engage former enemies"],
  body: (
    <Drawing
      alt={`A timeline from 1998 to 2018. 1998, ${sources["uk-1998"].short}, a British review, said for: in a circle state one of eight discs stands out, defence diplomacy is one of eight missions. 2004, ${sources["cottey-forster"].short}, argued: a cable splits in two arrows that pull apart, old aims, strengthen allies, and new aims, engage former enemies. 2018, ${sources["no-definition"].short}, argued: in a circle, a square and a hexagon state the line takes the shape of its state; no agreed definition: each shapes its own.`}
      narrow={
        <>
          <MarkWord kind="said-for" x={12} y={26}>
            1998
          </MarkWord>
          <CircleState x={66} y={94} size={92} />
          <Missions x={66} y={94} reach={28} />
          <Lines x={130} y={88} lines={["One of eight", "missions"]} />
          <Cite x={130} y={136} of={sources["uk-1998"]} />
          <MarkWord kind="argued" x={12} y={190}>
            2004
          </MarkWord>
          <g transform="translate(-146 118) scale(.52)">
            <Split />
          </g>
          <Lines x={138} y={226} size={28} lines={["Old aims:", "strengthen allies"]} />
          <Lines x={138} y={288} size={28} lines={["New aims:", "engage former enemies"]} />
          <Cite x={12} y={346} of={sources["cottey-forster"]} />
          <MarkWord kind="argued" x={12} y={396}>
            2018
          </MarkWord>
          <g transform="translate(-386 290) scale(.56)">
            <Shaped />
          </g>
          <Lines x={12} y={516} lines={["No agreed definition:", "each shapes its own"]} />
          <Cite x={12} y={564} of={sources["no-definition"]} />
        </>
      }
      narrowSize={[360, 576]}
    >
      <CircleState x={172} y={288} size={176} />
      <Missions x={172} y={288} reach={54} />
      <Lines x={172} y={434} anchor="middle" lines={["One of eight", "missions"]} />

      <g transform="translate(-26 0)">
        <Split />
      </g>
      <Lines x={512} y={205} lines={["Old aims:", "strengthen allies"]} />
      <Lines x={512} y={351} lines={["New aims:", "engage former enemies"]} />

      <Shaped />
      <Lines x={1042} y={434} anchor="middle" lines={["No agreed definition:", "each shapes its own"]} />

      <path class="thin" d="M64 536H1216" />
      {works.map(({ year, kind, of }) => (
        <g key={year}>
          <circle class="ground" cx={at(year)} cy="536" r="32" />
          <Mark kind={kind} x={at(year)} y={536} />
          <Label x={at(year)} y={592} size={28} anchor="middle">
            <Term>{KIND_WORDS[kind]}</Term> {year}
          </Label>
          <Cite x={at(year)} y={628} anchor="middle" of={of} />
        </g>
      ))}
    </Drawing>
  ),
});
