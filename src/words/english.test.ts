// What people read stands in src/words/ and nowhere else: a sentence or a label in another file would stay English in a lesson
// in Arabic. Found are texts in markup, attributes that are read out, and strings that look like words for people.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { test } from "node:test";
import { parseSync } from "vite";

const SOURCES = join(import.meta.dirname, "..");

/**
 * These speak to whoever writes a lesson or runs a command: in English, in these places alone. Errors thrown elsewhere
 * (`new Error`) do so too.
 */
const TO_AUTHORS = [
  "words/",
  "deck/rules/",
  "deck/layout.ts",
  "deck/blanks.ts",
  "deck/draft-view.tsx",
  "deck/headline.ts", // a table of letters
  "deck/running-order.ts",
  "deck/translation.ts",
  "parts/shapes.ts",
  "questions/rules.ts",
  "questions/choice/rules.ts",
  "questions/matching/rules.ts",
  "questions/sorting/rules.ts",
  "lecture/dev/",
  "pipeline/",
  // HTTP has words of its own.
  "live/http.ts",
  "live/relay.ts",
];
/** Names of keys, as `KeyboardEvent` has them. */
const KEY_NAMES = /^(Space|Enter|Escape|Tab|Home|End|Page ?(Up|Down)|Arrow(Up|Down|Left|Right)|Dead|Esc)$/;
/** A capital first, as sentences and labels have it, or several words with a sign that no code has. */
const FOR_PEOPLE = /^\p{Lu}\p{Ll}+(?=[\s.…:,’]|$)|\p{Ll}{2,} .*[.!?’“”…](\s|$)|[“”]/u;
/** Names of headers and of fonts look like labels. */
const NO_LABEL = /^[A-Z][a-z]+(-[A-Z][a-z]+)+$|^\d* ?\d*em|^Atkinson|^Source Serif/;
const READ_OUT = /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** @returns what a module says to people, each with its line */
function saidIn(file: string, source: string): string[] {
  const said: string[] = [];
  const say = (node: Node, text: string) => said.push(`${source.slice(0, node.start).split("\n").length}: ${text}`);
  const walk = (node: unknown, attribute = ""): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, attribute);
    if (typeof node !== "object" || node === null || !("type" in node)) return;
    const one = node as Node;
    if (/^(Import|Export(All|Named)Declaration$)/.test(one.type) && one["source"]) return;
    if (/^TS(?!(As|Satisfies|NonNull)Expression)/.test(one.type)) return;
    if (/^(New|Throw)/.test(one.type) && /Error\b/.test(source.slice(one.start, one.start + 30))) return;
    if (one.type === "JSXText" && /\p{L}/u.test(String(one["value"]))) say(one, String(one["value"]).trim());
    if (one.type === "JSXAttribute") {
      const { name } = one["name"] as { name: unknown };
      walk(one["value"], String(name));
      return;
    }
    const text =
      one.type === "Literal" && typeof one["value"] === "string"
        ? one["value"]
        : one.type === "TemplateLiteral"
          ? (one["quasis"] as { value: { raw: string } }[]).map(({ value }) => value.raw).join("7")
          : undefined;
    if (text !== undefined && !KEY_NAMES.test(text) && !NO_LABEL.test(text)) {
      const isReadOut = READ_OUT.test(attribute) && /\p{L}{2}/u.test(text);
      if (isReadOut || FOR_PEOPLE.test(text.replace(/^7/, ""))) say(one, text);
    }
    for (const [part, value] of Object.entries(one)) if (part !== "type") walk(value);
  };
  walk(parseSync(file, source).program);
  return said;
}

test("no other file says anything to people", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|for-tests\.ts$|\.d\.ts$/.test(file))
    .filter((file) => !TO_AUTHORS.some((place) => file.startsWith(place)) && !/^parts\/[^/]+\/rules\.ts$/.test(file));
  const found = files.flatMap((file) =>
    saidIn(file, readFileSync(join(SOURCES, file), "utf8")).map((said) => `src/${file}:${said}`),
  );
  assert.deepEqual(found, [], "Put it into src/words/en.ts and the other languages; say there what it is for.");
});

test("no style says anything to people, and none writes a number of its own", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
  const found = files.flatMap((file) =>
    saidInStyle(readFileSync(join(SOURCES, file), "utf8")).map((said) => `${file}: ${said}`),
  );
  assert.deepEqual(found, [], "Give the element an attribute with the words, and write: content: attr(data-…).");
});

/** Texts that a style puts into the page. */
const saidInStyle = (style: string): string[] =>
  [...style.matchAll(/content:\s*("[^"]*\p{L}{2}[^"]*"|'[^']*\p{L}{2}[^']*')/gu)].map(([, text = ""]) => text);

/** Times, dates and numbers in the language of the browser, or of nobody: a lesson is in its own. */
const IN_NO_LANGUAGE =
  /\.toLocale(?:Date|Time)?String\(\s*(?:\[\]|undefined|\))|new Intl\.NumberFormat\(\s*(?:\[\]|\))/;
/** A bare number that becomes a text of the page. */
const BARE_NUMBER =
  /(?:textContent = |replaceChildren\(|element\("\w+", \{[^}]*\}, )`(?=[^`]*\$)(?:[^`$\p{L}]|\$\{[^}]*(?:count|index|number|pages|hands|minutes|total|length)[^}]*\})*`/u;

test("numbers, times and dates are written as the language has them", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|for-tests\.ts$/.test(file))
    .filter((file) => !TO_AUTHORS.some((place) => file.startsWith(place)));
  const found = files.flatMap((file) =>
    readFileSync(join(SOURCES, file), "utf8")
      .split("\n")
      .flatMap((line, index) =>
        IN_NO_LANGUAGE.test(line) || BARE_NUMBER.test(line) ? [`src/${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  assert.deepEqual(found, [], "Write numbers.write(…) of src/words/, or give Intl the language’s “dates”.");
});

test("what escapes the language is found", () => {
  assert.ok(IN_NO_LANGUAGE.test('new Date().toLocaleTimeString([], { hour: "numeric" })'));
  assert.ok(BARE_NUMBER.test(`bar.replaceChildren(\`\${count}\`)`));
  assert.ok(BARE_NUMBER.test(`count.textContent = \`\${index + 1} / \${pages}\`;`));
  assert.ok(BARE_NUMBER.test(`element("b", {}, \`\${count}\`)`));
  assert.ok(!BARE_NUMBER.test(`count.textContent = numbers.write(\`\${index + 1} / \${pages}\`);`));
  assert.deepEqual(saidInStyle('a::after { content: "You are here"; } b::before { content: attr(data-x) "–  "; }'), [
    '"You are here"',
  ]);
});

test("what is said to people is found however it is written", () => {
  const said = (source: string) => saidIn("one.tsx", source).length;
  assert.equal(said('announce("This part can’t be loaded.");'), 1);
  assert.equal(said(`const x = \`Question \${1} of \${2}\`;`), 1);
  assert.equal(said(`const x = \`\${1} of them are right.\`;`), 1);
  assert.equal(said("const x = <p>to read</p>;"), 1);
  assert.equal(said('const x = <p aria-label="close">{1}</p>;'), 1);
  assert.equal(said('button.textContent = "Close";'), 1);
  assert.equal(said('throw new Error("There is no such slide.");'), 0);
  assert.equal(said('if (key === "Escape") element.querySelector("a, .option:not(.x)");'), 0);
});
