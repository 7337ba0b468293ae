// The parts' rules, each broken once: what its author is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Chart, Code, Columns, Formula, List, Picture, Quotation, Table, Video } from "classroom-deck/parts";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { ask } from "../deck/draft.ts";
import { shapeProblems } from "../deck/rules/shape.ts";
import { type PartFound, ShowingContext } from "../deck/showing.ts";
import { rules as chart } from "./chart/rules.ts";
import { rules as code } from "./code/rules.ts";
import { rules as columns } from "./columns/rules.ts";
import { rules as formula } from "./formula/rules.ts";
import { rules as list } from "./list/rules.ts";
import { rules as picture } from "./picture/rules.ts";
import { rules as quotation } from "./quotation/rules.ts";
import { rules as table } from "./table/rules.ts";
import { rules as video } from "./video/rules.ts";

/** What a body's parts tell the deck's rules, and its markup. */
function toldBy(body: VNode) {
  const found: PartFound[] = [];
  const tells = (one: PartFound) => found.push(one);
  const html = render(
    <ShowingContext.Provider value={{ audience: "class", questions: [], tells }}>{body}</ShowingContext.Provider>,
  );
  const wrongs = found.flatMap((one) => ("wrong" in one ? [{ ...one, said: `its ${one.of}${one.wrong}` }] : []));
  const wrong = wrongs.map(({ said }) => said);
  const limits = wrongs.flatMap(({ isLimit, said }) => (isLimit ? [said] : []));
  return { html, wrong, limits, cites: found.flatMap((one) => ("cites" in one ? [one.cites.short] : [])) };
}

const fern = { short: "Fern 2018", author: "Ada Fern", title: "On leaves", year: "2018", noLink: true } as const;
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

/** Markup as somebody writes it whom no compiler watches. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is for
const unchecked = <Props,>(component: (props: Props) => VNode | null) => component as (props: any) => VNode | null;

test("whatever is missing or wrong, its author is told what to write", () => {
  const all = { chart, code, columns, formula, list, picture, quotation, table, video };
  for (const [name, { entries }] of Object.entries(all)) {
    const wrong = Object.fromEntries(Object.keys(entries).map((key) => [key, Symbol.for("wrong")]));
    for (const given of [{}, wrong])
      for (const told of shapeProblems(entries, given, `a ${name}`))
        assert.doesNotMatch(told, /Write (a value|undefined)/, name);
  }
});

test("a quotation has words, a source, and no quotation marks of its own", () => {
  const good = toldBy(<Quotation source={fern}>A leaf is a kitchen.</Quotation>);
  assert.deepEqual([good.wrong, good.cites], [[], ["Fern 2018"]]);
  assert.match(good.html, /Fern 2018/);
  assert.match(toldBy(<Quotation source={fern}> </Quotation>).wrong.join(), /its quotation has no words\. Write them/);
  assert.match(toldBy(<Quotation source={fern}>“A leaf.”</Quotation>).wrong.join(), /has quotation marks of its own/);
  const long = toldBy(<Quotation source={fern}>{words(40)}</Quotation>);
  assert.match(long.limits.join(), /has 40 words, 5 more than 35\./);
  const Any = unchecked(Quotation);
  assert.match(toldBy(<Any>A leaf.</Any>).wrong.join(), /its quotation: its “source” is missing\. Write a work from/);
  assert.match(toldBy(<Any source={fern} from="p. 1" />).wrong.join(), /“from” is no part of a quotation/);
});

test("a list has two to four items", () => {
  assert.deepEqual(toldBy(<List items={["One", "Two"]} />).wrong, []);
  assert.match(toldBy(<List items={["One"]} />).wrong.join(), /its list has one item\. Write two or more/);
  assert.match(toldBy(<List items={["1", "2", "3", "4", "5"]} />).limits.join(), /has 5 items, 1 more than 4/);
});

test("columns are two or three", () => {
  const one = <p>One</p>;
  assert.match(toldBy(<Columns>{one}</Columns>).wrong.join(), /its columns are 1\. Put two or three/);
  const three = toldBy(
    <Columns wide="first">
      {one}
      {one}
      {one}
    </Columns>,
  );
  assert.match(three.wrong.join(), /Leave “wide” out/);
});

test("a table has a head, and as many cells in each row", () => {
  const alt = "What two leaves weigh";
  const good = toldBy(<Table alt={alt} columns={["Leaf", "g"]} rows={[["Oak", 1.5]]} />);
  assert.deepEqual(good.wrong, []);
  assert.match(good.html, /<th scope="col"[^>]*>Leaf/);
  assert.match(good.html, /<td [^>]*class="number"[^>]*>1\.5/);
  const short = <Table alt={alt} columns={["Leaf", "g"]} rows={[["Oak", 1], ["Elm"]]} />;
  assert.match(toldBy(short).wrong.join(), /has 2 columns, and 1 cells? in row 2\./);
  assert.match(toldBy(<Table alt={alt} columns={["Leaf", ""]} rows={[["Oak", 1]]} />).wrong.join(), /for column 2/);
  assert.match(
    toldBy(<Table alt="" columns={["Leaf", "g"]} rows={[["Oak", 1]]} />).wrong.join(),
    /no text alternative/,
  );
  const rows = Array.from({ length: 8 }, (_, index) => [`Leaf ${index}`, index]);
  assert.match(toldBy(<Table alt={alt} columns={["Leaf", "g"]} rows={rows} />).limits.join(), /8 rows, 2 more than 6/);
});

test("code has a language that is known, and lines that fit", () => {
  const good = toldBy(<Code language="ts">{"\n    const x = 1; // one\n"}</Code>);
  assert.deepEqual(good.wrong, []);
  assert.match(good.html, /<span class="kind-keyword">const<\/span>/);
  assert.doesNotMatch(good.html, /style=| {4}const/);
  assert.match(toldBy(<Code language="pyton">x</Code>).wrong.join(), /Did you mean “python”\?/);
  assert.match(toldBy(<Code language="text">{"x\n".repeat(14)}</Code>).limits.join(), /14 lines, 2 more than 12/);
  assert.match(toldBy(<Code language="text">{"x".repeat(70)}</Code>).limits.join(), /70 letters in line 1/);
  const marked = (
    <Code language="text" mark={[3]}>
      {"x"}
    </Code>
  );
  assert.match(toldBy(marked).wrong.join(), /marks line 3, and has 1\./);
});

test("a formula is TeX that can be read, said in words; it brings no styles of its own", () => {
  const matrix = String.raw`A = \begin{pmatrix} a & b \\ c & d \end{pmatrix}`;
  const good = toldBy(<Formula tex={matrix} alt="A is the matrix a b, c d" where={{ a: "a number" }} />);
  assert.deepEqual(good.wrong, []);
  assert.match(good.html, /<math[^>]* aria-label="A is the matrix/);
  assert.doesNotMatch(good.html, /style=/);
  assert.match(toldBy(<Formula tex={String.raw`\frac{a`} alt="a over what" />).wrong.join(), /can’t be read/);
  assert.match(toldBy(<Formula tex="a" alt="a" />).wrong.join(), /is not said in words/);
});

test("a formula that is wider than its slide is told how to break; a wide one fits a phone", () => {
  const balance = String.raw`Q^* + Q_F = Q_H + Q_E + \Delta Q_S`;
  const good = toldBy(<Formula tex={balance} alt="Q star plus Q F equals the others" />);
  assert.deepEqual([good.wrong, /class="formula is-wide"/.test(good.html)], [[], true]);
  assert.match(toldBy(<Formula tex="E = mc^2" alt="E equals m c squared" />).html, /class="formula"/);
  const long = toldBy(<Formula tex={`${balance} + ${balance} + ${balance}`} alt="Q star plus Q F, and so on" />);
  assert.match(
    long.limits.join(),
    /is too wide: it takes about \d{3} % of its room\. Break it into lines: \\begin\{aligned\}/,
  );
});

test("where something is from, a table and a chart say in a work or in words, as their author has it", () => {
  const table = { alt: "What is left of a cup", columns: ["Hours", "Left"], rows: [["5", "100"]] };
  const counted = toldBy(<Table {...table} source="computed with the formula" />);
  assert.deepEqual([counted.wrong, counted.cites], [[], []]);
  assert.match(counted.html, /<figcaption><span class="cite">computed with the formula<\/span>/);
  const cited = toldBy(<Table {...table} source={fern} />);
  assert.deepEqual([cited.wrong, cited.cites], [[], ["Fern 2018"]]);
  const AnyTable = unchecked(Table);
  assert.match(toldBy(<AnyTable {...table} source={3} />).wrong.join(), /Write a work from .* or a text/);
  const AnyPicture = unchecked(Picture);
  const worded = toldBy(<AnyPicture file="leaf.png" alt="A leaf against the light" source="my own" />);
  assert.match(
    worded.wrong.join(),
    /its “source” is the text “my own”\. Write a work .*; or words as its credit="…"\./,
  );
});

test("a chart has a unit, a source, and values that can be drawn", () => {
  const shared = { alt: "More in the Sun than in the shade", unit: "grams", source: "Counted in class" } as const;
  const data = [["Sun", 3] as const, ["Shade", 1] as const];
  const good = toldBy(<Chart kind="bars" {...shared} data={data} mark="Sun" />);
  assert.deepEqual(good.wrong, []);
  assert.match(good.html, /<td>3<\/td>/);
  const negative = (
    <Chart
      kind="bars"
      {...shared}
      data={[
        ["Sun", -3],
        ["Shade", 1],
      ]}
    />
  );
  assert.match(toldBy(negative).wrong.join(), /has “-3” for “Sun”/);
  const uneven = <Chart kind="line" {...shared} along="hour" at={[1, 2]} series={{ Sun: [1] }} />;
  assert.match(toldBy(uneven).wrong.join(), /2 places along its axis, and 1 values of “Sun”/);
  const Any = unchecked(Chart);
  assert.match(
    toldBy(<Any kind="bars" alt="A B C" unit="g" data={data} />).wrong.join(),
    /“source” is missing\. Write a work from the lesson’s sources, or a text, as in “counted in class”/,
  );
});

test("a picture and a video are files of the lesson’s, with what stands for them", () => {
  assert.deepEqual(toldBy(<Picture file="leaf.jpg" alt="A leaf with veins" />).wrong, []);
  assert.match(toldBy(<Picture file="leaf.jpg" alt="" />).wrong.join(), /no text alternative/);
  assert.match(
    toldBy(<Picture file="https://x.org/a.jpg" alt="A leaf with veins" />).wrong.join(),
    /without a network/,
  );
  const film = { file: "leaf.mp4", poster: "leaf.jpg", alt: "A leaf that turns" } as const;
  assert.deepEqual(toldBy(<Video {...film} captions="leaf.vtt" />).wrong, []);
  assert.deepEqual(toldBy(<Video {...film} isSilent />).wrong, []);
  const Any = unchecked(Video);
  assert.match(toldBy(<Any {...film} />).wrong.join(), /has no captions/);
  assert.match(
    toldBy(<Any file="leaf.mp4" alt="A leaf that turns" captions="a.vtt" />).wrong.join(),
    /“poster” is missing/,
  );
});

test("what a drafted part still asks for is shown in brackets, and told", () => {
  const AnyTable = unchecked(Table);
  const table = toldBy(<AnyTable alt={ask("what it shows")} columns={["Leaf", "Gain"]} rows={[["Oak", "1.2"]]} />);
  assert.match(table.html, /<caption[^>]*>\[what it shows\]/);
  assert.match(table.wrong.join(), /its table is not written yet\. Still to write: alt \(what it shows\)\./);
  const AnyQuotation = unchecked(Quotation);
  assert.match(toldBy(<AnyQuotation source={ask("the work")}>A leaf.</AnyQuotation>).html, /A leaf\..*\[the work\]/s);
  const AnyPicture = unchecked(Picture);
  const picture = toldBy(<AnyPicture file={ask("a file of your own")} alt="A leaf with veins" />);
  assert.match(picture.html, /\[file \(a file of your own\)\]/);
});
