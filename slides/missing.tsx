import { Drawing, Label, Lines, Term } from "classroom-deck/drawing";
import { claims } from "./claims.ts";
import { slide } from "./lesson.ts";
import { CircleState, HexagonState, SquareState } from "./vocabulary/index.ts";

/** What would carry a claim and is not in the article; first who says so. */
const missing = [
  ["no", "author"],
  ["no", "date"],
  ["no", "source"],
  ["no", "number"],
  ["no cost", "or risk"],
  ["no counter-", "argument"],
];

export default slide({
  id: "missing",
  headline: "Who says so? Our copy of the article names nobody",
  minutes: 2,
  claims: Object.keys(claims) as (keyof typeof claims)[],
  foot: "the whole article",
  notes: (
    <p>
      The first question about any source is who says so. Our copy names no author, no date and no publisher. Think of
      the article as a building: the beam is everything that it claims, what is drawn whole is in the text, what is
      dashed you would expect and do not find. One post stands, Pakistan and Türkiye. For no claim is there a source or
      a number, and there is no cost, no risk and no counter-argument. On the beam sits one large circle: the article
      speaks of “Islamic nations” together; once it says most, but how they differ in wealth, alliances and threats it
      does not say. None of this proves it wrong. Short texts leave things out; ask the same of this lesson, on its last
      slide.
    </p>
  ),
  asks: [
    {
      ask: "Which dashed post would you want filled in first, and where would you search?",
      expect:
        "The author: then interests and knowledge can be judged. Or a source for one advantage, in a library’s index of journals.",
      mistake: "“Without an author it is false.” It is unsigned; its claims can be checked all the same.",
    },
  ],
  blanks: ["author", "date", "number"],
  body: (
    <Drawing
      alt="A beam, the article’s claims, rests on posts. One post is drawn whole: one example. Six are dashed: no author, no date, no source, no number, no cost or risk, no counter-argument. On the beam stands one large circle: it speaks of these states together. In it a small circle, square and hexagon are dashed: how they differ in wealth, alliances and threats is missing."
      narrow={
        <>
          <CircleState x={76} y={84} size={128} />
          <CircleState x={52} y={66} size={38} possible />
          <SquareState x={100} y={66} size={38} possible />
          <HexagonState x={76} y={110} size={38} possible />
          <Lines x={154} y={48} lines={["States together;", "how they differ", "is missing"]} />
          <path class="rail" d="M12 152H348" />
          <Label x={12} y={182} size={28}>
            The article’s claims rest on
          </Label>
          <rect class="state" x={16} y={198} width={40} height={40} />
          <Label x={70} y={225}>
            one example
          </Label>
          {missing.map((lines, index) => (
            <g key={lines.join(" ")}>
              <rect class="state possible" x={16} y={252 + index * 50} width={40} height={36} />
              <Label x={70} y={277 + index * 50}>
                {lines.join(lines[0]?.endsWith("-") ? "" : " ")}
              </Label>
            </g>
          ))}
        </>
      }
      narrowSize={[360, 552]}
    >
      <CircleState x={180} y={264} size={232} />
      <CircleState x={134} y={230} size={72} possible />
      <SquareState x={226} y={230} size={72} possible />
      <HexagonState x={180} y={310} size={72} possible />
      <Label x={344} y={204}>
        <Term>It speaks of</Term> these states together
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
