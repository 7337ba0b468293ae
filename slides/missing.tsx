import { Drawing, Label, Lines, Term } from "classroom-deck/drawing";
import { claims } from "./claims.ts";
import { slide } from "./lesson.ts";
import { CircleState, HexagonState, SquareState } from "./vocabulary/index.ts";

/** What would carry a claim and is not in the article. */
const missing = [
  ["no", "date"],
  ["no", "number"],
  ["no", "source"],
  ["no", "cost"],
  ["no", "risk"],
  ["no counter-", "argument"],
];

export default slide({
  id: "missing",
  headline: "The article gives one example and no sources",
  minutes: 1,
  claims: Object.keys(claims) as (keyof typeof claims)[],
  foot: "the whole article",
  notes: (
    <p>
      Think of the article as a building. The beam is everything that it claims. What is drawn whole is in the text;
      what is dashed you would expect and do not find. Under the beam one post stands: the example of Pakistan and
      Türkiye. For no claim is there a date, a number or a source, and there is no cost, no risk and no
      counter-argument. On the beam sits one large circle: the article writes as if these states were one bloc. The
      small dashed shapes inside it are what gets lost: the states differ widely in wealth, in alliances and in threats.
      None of this proves the article wrong; it tells you where you would have to go and look. A question: which of the
      dashed posts would you want to see filled in first, and where would you search?
    </p>
  ),
  blanks: ["date", "number", "cost", "risk"],
  body: (
    <Drawing alt="A beam, the article’s claims, rests on posts. One post is drawn whole: one example. Six are dashed: no date, no number, no source, no cost, no risk, no counter-argument. On the beam stands one large circle. Reads as: one bloc of states. In it a small circle, square and hexagon are dashed. Missing: how they differ in wealth, alliances and threats.">
      <CircleState x={180} y={264} size={232} />
      <CircleState x={134} y={230} size={72} possible />
      <SquareState x={226} y={230} size={72} possible />
      <HexagonState x={180} y={310} size={72} possible />
      <Label x={344} y={204}>
        <Term>Reads as:</Term> one bloc of states
      </Label>
      <Label x={344} y={268}>
        <Term>Missing:</Term> how they differ in wealth,
      </Label>
      <Label x={344} y={310}>
        alliances and threats
      </Label>
      <path class="rail" d="M64 385H1216" />
      <Label x={1216} y={366} anchor="end">
        The article’s claims
      </Label>

      <rect class="state" x={152} y={388} width={56} height={144} />
      <Lines x={180} y={578} anchor="middle" lines={["one", "example"]} />
      {missing.map((lines, index) => {
        const x = 338 + 158 * index;
        return (
          <g key={lines.join(" ")}>
            <path class="state possible" d={`M${x - 28} 390v142h28M${x + 28} 390v142h-28`} />
            <Lines x={x} y={578} anchor="middle" lines={lines} />
          </g>
        );
      })}
    </Drawing>
  ),
});
