// The parts' rules, each broken once: what its author is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Columns, List, Quotation, Table } from "classroom-deck/parts";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { type PartFound, ShowingContext } from "../deck/showing.ts";

/** What a body's parts tell the deck's rules, and its markup. */
function toldBy(body: VNode) {
  const found: PartFound[] = [];
  const tells = (one: PartFound) => found.push(one);
  const html = render(
    <ShowingContext.Provider value={{ audience: "class", questions: [], tells }}>{body}</ShowingContext.Provider>,
  );
  const wrong = found.flatMap((one) => ("wrong" in one ? [one.wrong] : []));
  const limits = found.flatMap((one) => ("wrong" in one && one.isLimit ? [one.wrong] : []));
  return { html, wrong, limits, cites: found.flatMap((one) => ("cites" in one ? [one.cites.short] : [])) };
}

const fern = { short: "Fern 2018", author: "Ada Fern", title: "On leaves", year: "2018", noLink: true } as const;
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

/** Markup as somebody writes it whom no compiler watches. */
// biome-ignore lint/suspicious/noExplicitAny: that is what it is for
const unchecked = <Props,>(component: (props: Props) => VNode | null) => component as (props: any) => VNode | null;

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
