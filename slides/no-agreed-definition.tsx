import { Cite, Drawing, Label, Lines, Term } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { CircleState, HexagonState, KIND_WORDS, Mark, SquareState } from "./vocabulary/index.ts";

/** Where a year stands on the time axis. */
const at = (year: number) => 172 + (year - 1998) * 43.5;

const works = [
  { year: 1998, kind: "aim", of: sources["uk-1998"] },
  { year: 2004, kind: "finding", of: sources["cottey-forster"] },
  { year: 2018, kind: "finding", of: sources["no-definition"] },
] as const;

const missions = Array.from({ length: 8 }, (_, index) => {
  const turn = (index * Math.PI) / 4;
  return { x: Math.round(172 + 60 * Math.cos(turn)), y: Math.round(288 + 60 * Math.sin(turn)) };
});

export default slide({
  id: "no-agreed-definition",
  headline: "States shape “defence diplomacy” to suit their policy",
  minutes: 1,
  claims: ["definition"],
  sources: ["uk-1998", "cottey-forster", "no-definition"],
  notes: (
    <p>
      Three stops on one line; these works say defence diplomacy, our article training diplomacy. 1998: the United
      Kingdom’s Strategic Defence Review makes it one of eight core military missions, and builds on older habits such
      as port visits, exchanges and teaching foreign personnel. 2004: Cottey and Forster look back. In peacetime,
      military cooperation long served to strengthen allies; since the early 1990s democracies added engagement with
      former rivals, democratic reform and peacekeeping. Old and new aims pull against each other: so the cable splits.
      2018: Drab concludes that there is no agreed definition, and that each state shapes the idea to suit its own
      policy. On the right are three states, and in each the line has taken its state’s shape. A question: what would a
      government gain from a word that it can shape? And what does the article’s definition leave out?
    </p>
  ),
  blanks: ["strengthen allies", "engage former rivals"],
  body: (
    <Drawing alt="A timeline from 1998 to 2018. 1998, a British review, a stated aim: in a circle state one of eight discs stands out, defence diplomacy is one of eight core missions. 2004, Cottey and Forster, a finding: a cable splits in two arrows that pull apart, old aims, strengthen allies, and new aims, engage former rivals. 2018, Drab, a finding: in a circle, a square and a hexagon state the line takes the shape of its state; no agreed definition: each shapes its own.">
      <CircleState x={172} y={288} size={200} />
      {missions.map(({ x, y }, index) =>
        index === 0 ? (
          <circle key={index} class="activity" cx={x} cy={y} r="20" />
        ) : (
          <circle key={index} class="ink-line" cx={x} cy={y} r="15" />
        ),
      )}
      <Lines x={172} y={434} anchor="middle" lines={["One of eight", "core missions"]} />

      <g class="strand" stroke-width="9">
        <path d="M348 268.5H362C422 268.5 402 208.5 458 208.5H498M348 281.5H362C432 281.5 412 221.5 468 221.5H498" />
        <path d="M348 294.5H362C432 294.5 412 354.5 468 354.5H498M348 307.5H362C422 307.5 402 367.5 458 367.5H498" />
        <path d="M486 189L516 215L486 241M486 335L516 361L486 387" />
      </g>
      <circle class="forces" cx="350" cy="288" r="34" />
      <Lines x={540} y={205} lines={["Old aims:", "strengthen allies"]} />
      <Lines x={540} y={351} lines={["New aims:", "engage former rivals"]} />

      <CircleState x={922} y={288} size={108} />
      <SquareState x={1042} y={288} size={108} />
      <HexagonState x={1162} y={288} size={108} />
      <g class="strand" stroke-width="9">
        <circle cx="922" cy="288" r="27" />
        <path d="M1018 264h48v48h-48z" />
        <path d="M1162 257l27 15.5v31l-27 15.5l-27 -15.5v-31z" />
      </g>
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
