// What is drafted from an article. Every line is somewhere, once; nothing is said that the article does not say.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { linesOf } from "../../parts/code/rules.ts";
import { ENGINE } from "../folders.ts";
import { articleOf, linesIn, range, runningOf } from "./blocks.ts";
import { checked, nothingToLookAt } from "./check.ts";
import { compare } from "./compare.ts";
import { planOf } from "./plan.ts";
import { filesOf } from "./print.ts";
import { readRecord } from "./record.ts";
import { checkOf, sentencesOf } from "./sentences.ts";
import { workName } from "./works.ts";

const ARTICLES = join(ENGINE, "e2e/fixtures/articles");

/** The files that are written for an article. */
const drafted = (markdown: string, name = "article.md") => {
  const article = articleOf(markdown);
  return filesOf(planOf(article), article, name);
};

/** Asserts that each line that is not blank is in one draft, or in the list of what was left out. */
function everyLineIsSomewhereOnce(markdown: string) {
  const article = articleOf(markdown);
  const plan = planOf(article);
  const files = filesOf(plan, article, "article.md");
  const { blocks } = readRecord(files.get("article.json") ?? "");
  const inDrafts = [...files.values()]
    .flatMap((text) => [.../^ {2}from: (\[[^\]]*\]),$/gm[Symbol.matchAll](text)])
    .flatMap(([, ids = ""]) => ids.match(/p\d+/g) ?? [])
    .map((id) => blocks.find((block) => block.id === id));
  assert.ok(inDrafts.every((block) => block && block.leftOut === undefined));
  const places = [
    ...inDrafts.flatMap((block) => (block ? range(block.from, block.to) : [])),
    ...plan.leftOut.flatMap(({ lines: [from, to] }) => range(from, to)),
  ];
  const lines = linesIn(markdown);
  const isBlank = (line: number) => (lines[line - 1] ?? "").trim() === "";
  assert.deepEqual(
    places.filter((line) => !isBlank(line)).sort((one, other) => one - other),
    range(1, lines.length).filter((line) => !isBlank(line)),
  );
  assert.ok(places.every((line) => line <= lines.length));
}

/** Whether the characters of a text stand in another in their order; spaces aside. */
function isTakenFrom(text: string, source: string): boolean {
  let at = -1;
  return [...text.replaceAll(/\s/g, "")].every((character) => {
    at = source.indexOf(character, at + 1);
    return at >= 0;
  });
}

const word = fc.constantFrom(
  "salt",
  "is",
  "often",
  "12.5 %",
  "Dr.",
  "see",
  "Water",
  "ملح",
  "العنوان",
  "e.g.",
  "*all*",
  "`x`",
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 7 })
  .chain((words) => fc.constantFrom(".", "?", ":", "").map((end) => `${words.join(" ")}${end}`));
const reference = fc.constantFrom(
  "[^1]",
  "[^2]",
  "[a work][w]",
  "[b](https://example.org/b)",
  "<https://example.org/c>",
  "![p](p.png)",
);
const paragraph = fc
  .array(fc.oneof(sentence, reference), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom(" ", "\n").map((between) => parts.join(between)));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(fc.constantFrom("#", "##", "###", "####"), sentence).map(([signs, text]) => `${signs} ${text}`),
  sentence.map((text) => `${text}\n===`),
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}\n  1. ${item}`).join("\n")),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((cells) => `| a | b |\n|---|---|\n${cells.map((cell) => `| ${cell} | 3 |`).join("\n")}`),
  sentence.map((text) => `> ${text}\n${text}`),
  sentence.map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``),
  sentence.map((text) => `[^1]: ${text}[^2]`),
  sentence.map((text) => `[^2]: ${text}\n\n    more`),
  fc.constantFrom(
    "[w]: https://example.org/w 'title'",
    "[unused]: /x",
    "---",
    "***",
    "<!-- a comment -->",
    "<div>\n\n</div>",
    "    code",
    "## References",
    "# المراجع",
    "#",
    "-",
    ">",
  ),
);
const markdown = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "---\ntitle: T\n---\n\n", "---\n: [\n---\n", "\uFEFF"),
      fc.array(block, { maxLength: 14 }),
    )
    .chain(([head, blocks]) =>
      fc.constantFrom("\n\n", "\n", "\r\n\r\n", "\n \t\n\n").map((between) => head + blocks.join(between)),
    ),
  fc.string({ unit: fc.constantFrom(..."ab.1 \n\n\t\r#->|`~[]()^:!*_\\<&;\u00a0\u2028\f"), maxLength: 80 }),
);

test("every line of an article that is not blank is in one draft, or in the list of what was left out", () => {
  fc.assert(fc.property(markdown, everyLineIsSomewhereOnce), {
    numRuns: 250,
    examples: [["[w]: /x\nA heading that is underlined\n===\n\nText."]],
  });
});

test("what a draft quotes stands in the article, on its line", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const plan = planOf(articleOf(text));
      const lines = linesIn(text);
      for (const { quotes, checks, blocks } of plan.parts.flatMap((part) => part.slides))
        for (const { line, says } of [...quotes, ...checks]) {
          if (/&/.test(text)) continue; // &amp; is read as what it stands for
          assert.ok(
            blocks.some(({ from, to }) => from <= line && line <= to),
            `“${says}” is on line ${line}`,
          );
          assert.ok(isTakenFrom(says, lines.slice(line - 1).join("\n")), `“${says}” stands from line ${line} on`);
        }
    }),
    { numRuns: 120 },
  );
});

test("files have names of their own, which can be a slide’s address", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const plan = planOf(articleOf(text));
      const ids = plan.parts.flatMap((part) => part.slides).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)));
    }),
  );
});

for (const file of readdirSync(ARTICLES).filter((one) => one.endsWith(".md")))
  test(`${file} is drafted as it was when somebody looked at it`, () => {
    const text = readFileSync(join(ARTICLES, file), "utf8");
    everyLineIsSomewhereOnce(text);
    const files = [...drafted(text, file)];
    const whole = files.map(([name, content]) => `=== ${name}\n${content}`).join("\n");
    // Of a long article the running order, and of each draft its lines: the rest is as in the others.
    const isLong = whole.length > 100_000;
    const all = isLong
      ? files
          .map(([name, content]) => (name === "index.ts" ? content : `${name}: ${content.split("\n")[0]}`))
          .join("\n")
      : whole;
    const golden = join(ARTICLES, file.replace(/\.md$/, ".drafted.txt"));
    // Taken away, it is written anew: look at it before it is committed.
    if (!existsSync(golden)) writeFileSync(golden, all);
    assert.equal(all, readFileSync(golden, "utf8"));
  });

test("a listing comes out of its draft letter by letter, whatever signs it has", () => {
  const code = ["if (a < b) {", "", "  say(`\\d $" + "{a}`);", "\t}"];
  const text = drafted(["## Code", "", "```ts", ...code, "```"].join("\n")).get("code.tsx") ?? "";
  const [, template = ""] = /<Code language="ts">\{(`[\s\S]*`)\}<\/Code>/.exec(text) ?? [];
  assert.deepEqual(linesOf(new Function(`return ${template}`)() as string), linesOf(code.join("\n")));
});

test("a quotation names the work that it links to, a picture its file where there is one", () => {
  const text = "> Leaves are kitchens, [Fern writes](https://example.org/fern).\n\n![A leaf, cut open](a%20leaf.png)";
  const article = articleOf(text);
  const files = filesOf(planOf(article), article, "article.md", (url) => url === "a%20leaf.png");
  const all = [...files.values()].join("\n");
  assert.match(
    all,
    /<Quotation source=\{sources\["fern-writes"\]\}>\s*Leaves are kitchens, Fern writes\.\s*<\/Quotation>/,
  );
  assert.match(
    all,
    /import \{ Quotation \} from "classroom-deck\/parts";\nimport \{ sources \} from ".\/bibliography\.ts";/,
  );
  assert.match(all, /body: <Picture file="a leaf\.png" alt="A leaf, cut open" \/>,/);
});

test("a line of stress right under the title is the cover’s subtitle; a sentence is not, nor one that leads elsewhere", () => {
  const cover = (line: string) => drafted(`# Balance\n\n${line}\n\n## Terms\n\nIt holds.\n`).get("title.tsx") ?? "";
  for (const line of ["*A short essay for students*", "**A short essay for students**"])
    assert.match(cover(line), /body: <p class="subtitle">A short essay for students<\/p>,/);
  assert.match(cover("*Set {1}*"), /body: <p class="subtitle">\{"Set \{1\}"\}<\/p>,/);
  assert.match(cover("*A short essay*"), /from: \["p1", "p2"\]/);
  for (const line of ["*It holds for years.*", "*An [essay](https://example.org)*", "*An* essay", "An essay"])
    assert.doesNotMatch(cover(line), /body: <p/, line);
  everyLineIsSomewhereOnce("# Balance\n\n*A short essay*\n\nIt holds.\n");
});

test("a formula between dollar signs is drafted as one, letter by letter, on the slide that announces it", () => {
  const tex = String.raw`Q^* + Q_F = \frac{a_1}{b*c} + \Delta Q_S`;
  const files = drafted(`# Balance\n\n## Terms\n\nIt gives away:\n\n$$ ${tex} $$\n\n\`\`\`math\nE = mc^2\n\`\`\`\n`);
  const text = files.get("terms.tsx") ?? "";
  assert.ok(text.includes(`tex={String.raw\`${tex}\`}`), text);
  assert.match(text, /alt=\{ask\("the formula, as you read it aloud"\)\}/);
  assert.match(text, /import \{ Formula \} from "classroom-deck\/parts";/);
  assert.doesNotMatch(text, /says: "\$\$/);
  assert.match([...files.values()].join(), /String\.raw`E = mc\^2`/);
});

test("a work that is named in brackets is in the bibliography, once, and on its slide", () => {
  const files = drafted(
    [
      "# Heat",
      "## One",
      "A study (Zhao and others, *Nature*, 2014) found it. In summer (August 2003) it was hot (in 1990, too).",
      "## Two",
      "Others agree (see Zhao and others, *Nature*, 2014; Lee 2015), and [Fern](https://example.org/f) (Fern 2016), (Oak 1999).",
      "## References",
      "- Oak, A. (1999). On oaks.",
    ].join("\n\n"),
  );
  const all = files.get("bibliography.ts") ?? "";
  assert.deepEqual(
    all.match(/^ {2}\S.*: \{$/gm)?.map((line) => line.trim().replace(": {", "")),
    ["fern", '"oak-1999"', '"zhao-2014"', '"lee-2015"'],
  );
  assert.match(all, /the article has “Zhao and others, Nature, 2014”/);
  assert.match(files.get("one.tsx") ?? "", /sources: \["zhao-2014"\]/);
  assert.match(files.get("two.tsx") ?? "", /"zhao-2014", "lee-2015"/);
  assert.match(files.get("two.tsx") ?? "", /"oak-1999"/);
});

test("a drafted lesson has every file that a created one has, its slides aside", () => {
  const created = join(ENGINE, "examples/first-lesson");
  const drafted = filesOf(planOf(articleOf(BEFORE)), articleOf(BEFORE), "article.md");
  const files = readdirSync(created).filter((file) => !file.endsWith(".tsx"));
  assert.deepEqual(
    files.filter((file) => !drafted.has(file)),
    [],
  );
  const about = (sheet = "") => sheet.split("*/")[0];
  assert.equal(about(drafted.get("style.css")), about(readFileSync(join(created, "style.css"), "utf8")));
});

test("a full stop that ends no sentence does not cut it", () => {
  const text = "As Dr. Smith et al. 2014 say, e.g. of J. S. Mill, it works. It is cheap! Is it?";
  const all = sentencesOf({ text, lineAt: () => 1, references: [] }, "en").map((one) => one.text);
  assert.deepEqual(all, ["As Dr. Smith et al. 2014 say, e.g. of J. S. Mill, it works.", "It is cheap!", "Is it?"]);
});

/** What is to be checked of a sentence in Markdown. */
function check(markdown: string, language = "en") {
  const [block] = articleOf(markdown).blocks;
  const [sentence] = block ? sentencesOf(runningOf(block.node), language) : [];
  return sentence && checkOf(sentence, language);
}

test("numbers and hedges are listed to be checked", () => {
  assert.deepEqual(check("Perhaps 1,200 of 3 000 people were at 12.5 %.")?.words, [
    "1,200",
    "3 000",
    "12.5 %",
    "Perhaps",
  ]);
  assert.equal(check("The air around them keeps some of the light."), undefined, "neither is a hedge");
  assert.deepEqual(check("About 5, around ten, some trees.")?.words, ["5", "About", "around", "some"]);
  assert.deepEqual(check("Im Mai kann man es sehen.", "de"), undefined, "hedges are English");
  assert.deepEqual(check("عرضها ٤ أمتار.", "ar")?.words, ["٤"]);
});

test("a digit of a formula, of code, of an address, of a citation or of a place is no figure", () => {
  for (const text of [
    "The dose is $C_0$, and the rest $2^{-t/T}$.",
    "Call `halves(200, 5)` for the rest.",
    "It is at https://doi.org/10.5664/jcsm.3170, and at doi:10.1016/0006-8993(95)00040-W, and 10.1126/aac5125.",
    "Salt melts ice (Zhao and others, *Nature*, 2014; Lee 2015), as Oak (1999) says, and Fern [3].",
    "Figure 2 and Section 3.1 show it (p. 12; § 4).",
  ])
    assert.equal(check(text), undefined, text);
  assert.deepEqual(check("It costs $5 and $10 in 2014 (in 1990: $3).")?.words, ["5", "10", "2014", "1990", "3"]);
  assert.deepEqual(check("The rest of $C_0$ is 50 mg, `n` is 7.")?.words, ["50", "7"]);
});

test("that nothing says where a slide’s text is from is told once; where one sentence does, not at all", () => {
  const checks = (...paragraphs: string[]) => {
    const plan = planOf(articleOf(["# T", "## A", ...paragraphs].join("\n\n")));
    return plan.parts
      .flatMap(({ slides }) => slides)
      .flatMap((slide) => slide.checks.map(({ says, because }) => `${says} ${because.join("+")}`));
  };
  assert.deepEqual(checks("Salt melts ice. It takes 5 hours. Sand does not."), [
    "Salt melts ice. no source",
    "It takes 5 hours. number",
  ]);
  assert.deepEqual(checks("Salt melts ice. [Fern](https://example.org/f) found it. Sand does not."), []);
  assert.deepEqual(checks("Two things follow:\n\n- Salt melts ice.\n- Sand does not."), ["Salt melts ice. no source"]);
  assert.deepEqual(checks("Is it so?"), [], "a question states nothing");
});

test("a footnote that is nothing but a work goes into the bibliography, with what the note calls it", () => {
  const files = drafted(
    [
      "# T",
      "## A",
      "> Tea is a drink.[^1]",
      "It has [a stimulant](https://doi.org/10.1/x2).[^2]",
      "## B",
      "A cup holds it.[^3] So does a mug.[^4]",
      "[^1]: Burke, T. M. et al. (2015). Effects of tea. *Leaf* 7(305). https://doi.org/10.1/x1",
      "[^2]: Oak, A. (1999). On oaks.",
      "[^3]: In 1999 a cup was smaller, by 20 ml.",
      "[^4]: See <https://en.wikipedia.org/wiki/Mug>.",
    ].join("\n\n"),
  );
  const all = files.get("bibliography.ts") ?? "";
  assert.deepEqual(
    all.match(/^ {2}\S.*: \{$/gm)?.map((line) => line.trim().replace(": {", "")),
    ['"burke-2015"', '"doi-x2"', '"wikipedia-mug"', '"oak-1999"'],
  );
  assert.match(all, /the article has “Burke, T\. M\. et al\. \(2015\)\. Effects of tea\. Leaf 7\(305\)\.”/);
  assert.match(files.get("a.tsx") ?? "", /<Quotation source=\{sources\["burke-2015"\]\}>/);
  assert.doesNotMatch(files.get("a.tsx") ?? "", /says: "(Burke|Effects|Leaf)/, "nothing of the work is to be checked");
  assert.match(files.get("a-2.tsx") ?? "", /sources: \["doi-x2", "oak-1999"\]/);
  assert.match(files.get("b.tsx") ?? "", /says: "In 1999 a cup was smaller, by 20 ml\."/, "a note that says something");
});

test("a work is called by its author and year, by words of its title, or by where it is", () => {
  for (const [calls, url, name] of [
    ["Drake and colleagues", "https://doi.org/10.5664/jcsm.3170", "drake"],
    ["van Dijk, J. (2012a). On sleep.", undefined, "van dijk 2012a"],
    ["Effects of caffeine on the human clock", "https://example.org/1", "effects caffeine human clock"],
    ["World Health Organization (2019)", undefined, "world health organization 2019"],
    ["this study", "https://doi.org/10.5664/jcsm.3170", "doi jcsm 3170"],
    ["", "https://en.wikipedia.org/wiki/Caf%C3%A9_au_lait", "wikipedia cafe au lait"],
    ["", "https://www.bbc.co.uk/news/2019/how-tea-works.html", "bbc how tea works"],
    ["", "https://example.org/", "example"],
    ["دليل البستان", undefined, ""],
  ] as const)
    assert.equal(workName(calls, url), name);
});

const BEFORE = `# Salt

Salt melts ice on roads in winter.

It harms the trees that stand beside the road for years.

Sand is used where the cold is too strong for salt.
`;

/** What `--check` says of an article that was drafted as BEFORE, and is another now. */
function said(now: string, from: readonly string[] = ["p1", "p2", "p3", "p4"]) {
  const record = readRecord(drafted(BEFORE).get("article.json") ?? "");
  const slides = from.map((id) => ({ id, file: `slides/${id}.tsx`, from: [id], isDraft: false }));
  return checked(record, articleOf(now), slides, "article.md");
}

test("an article that is as it was has nothing to look at", () => {
  assert.deepEqual(said(BEFORE).lines, []);
  assert.deepEqual(said(BEFORE.replaceAll("\n", "\r\n")).lines, []);
  assert.deepEqual(said(BEFORE.replace(" in winter", "\nin winter")).lines, [], "a line broken elsewhere");
});

test("a changed, a missing, a moved and a new paragraph are found, each with its slide", () => {
  assert.deepEqual(said(BEFORE.replace("for years", "for ten years")).lines, [
    "article.md:5: changed: “… the road for years.” is now “… the road for ten years.” (on slides/p3.tsx)",
  ]);
  assert.deepEqual(said(BEFORE.replace(/It harms.*\n\n/, "")).lines, [
    "article.md:(was 5): missing: “It harms the trees that stand beside the road for …” (on slides/p3.tsx)",
  ]);
  const [title = "", salt = "", trees = "", sand = ""] = BEFORE.trim().split("\n\n");
  assert.deepEqual(said([title, trees, sand, salt].join("\n\n")).lines, [
    "article.md:7: moved from line 3: “Salt melts ice on roads in winter.” (on slides/p2.tsx)",
  ]);
  assert.deepEqual(said(`${BEFORE}\nGravel lasts longest.\n`).lines, [
    "article.md:9: new: “Gravel lasts longest.” (on no slide)",
  ]);
});

test("a table’s cells are numbers of their own, told once with its first row of them", () => {
  const table = "| a | b | c |\n|---|---|---|\n| Centre | 500 | 120 |\n| Edge | 120 | 90 |\n";
  const text = drafted(`# T\n\n## A\n\n${table}`).get("a.tsx") ?? "";
  assert.match(text, /says: "Centre \| 500 \| 120",\s+because: \["number"\],\s+words: \["500", "120", "90"\]/);
  assert.doesNotMatch(text, /says: "Edge/);
});

test("where all is as it was, drafts are told as such", () => {
  const one = { id: "p1", file: "slides/p1.tsx", from: ["p1"] };
  assert.match(nothingToLookAt("a.md", [{ ...one, isDraft: false }]), /every paragraph is on a slide\.$/);
  assert.match(nothingToLookAt("a.md", [{ ...one, isDraft: true }]), /on a slide or a draft: 1 of 1 are still drafts/);
});

test("a paragraph on no slide is named, and a slide that names none", () => {
  assert.deepEqual(said(BEFORE, ["p1", "p2", "p4", "p9"]).lines, [
    "article.md:5: on no slide: “It harms the trees that stand beside the road for …” (p3, line 5)",
    "slides/p9.tsx: its “from” names “p9”, and the article has no such paragraph.",
  ]);
});

test("what is accepted is compared with from then on", () => {
  const now = `${BEFORE}\nGravel lasts longest.\n`;
  const { blocks } = said(now);
  assert.equal(blocks.at(-1)?.id, "p5");
  const slides = blocks.map(({ id }) => ({ id, file: `slides/${id}.tsx`, from: [id], isDraft: false }));
  assert.deepEqual(checked({ article: "article.md", blocks }, articleOf(now), slides, "article.md").lines, []);
});

test("however paragraphs are shuffled, taken out and put in, each is found again or told", () => {
  const texts = Array.from(
    { length: 9 },
    (_, index) => `Paragraph ${index} says that thing number ${index} has ${index} sides.`,
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(texts), fc.nat(8), (kept, at) => {
      const before = articleOf(texts.join("\n\n")).blocks;
      const given = [...kept.slice(0, at), "Quite another text, with words of its own.", ...kept.slice(at)];
      const { changes, blocks } = compare(before, articleOf(given.join("\n\n")).blocks);
      const ids = (what: string) =>
        changes.filter((one) => one.what === what).map(({ before, now }) => (now ?? before)?.id);
      assert.equal(new Set(blocks.map(({ id }) => id)).size, given.length);
      assert.equal(ids("missing").length, texts.length - kept.length);
      assert.equal(ids("new").length, 1);
      assert.equal(ids("changed").length, 0);
      // What has not moved is in its order.
      const moved = new Set(ids("moved"));
      const stayed = blocks.map(({ id }) => id).filter((id) => !moved.has(id) && !ids("new").includes(id));
      assert.deepEqual(stayed, stayed.toSorted());
    }),
  );
});
