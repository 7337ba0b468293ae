// One neutral content of so many slides, written down for each tool: a headline, three points that come one by one, and on
// every third slide a drawing. On every sixth slide the deck has a question as well, which no peer has a word for.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WORDS = [
  ["water", "salt", "heat", "light", "sand", "wind", "ice", "glass", "iron", "wood", "paper", "stone"],
  ["moves", "holds", "carries", "slows", "warms", "turns", "lifts", "bends", "keeps", "meets", "leaves", "crosses"],
] as const;

export interface Page {
  readonly number: number;
  readonly headline: string;
  readonly points: readonly string[];
  readonly hasDrawing: boolean;
}

/** @param count how many slides */
export const pages = (count: number): readonly Page[] =>
  Array.from({ length: count }, (_, index) => {
    const noun = (step: number) => WORDS[0][(index * 5 + step * 3) % WORDS[0].length] ?? "";
    const verb = (step: number) => WORDS[1][(index * 7 + step * 5) % WORDS[1].length] ?? "";
    const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    return {
      number: index + 1,
      headline: `${capital(noun(0))} ${verb(0)} the ${noun(1)}, case ${index + 1}`,
      points: [1, 2, 3].map((step) => `${capital(noun(step))} ${verb(step)} some ${noun(step + 1)} here`),
      hasDrawing: index % 3 === 2,
    };
  });

const SHAPES = Array.from(
  { length: 12 },
  (_, at) => `<rect x="${20 + at * 40}" y="${120 - at * 8}" width="28" height="${20 + at * 8}" fill="#36c"/>`,
).join("");
const DRAWING = `<svg viewBox="0 0 520 160" width="520" height="160" role="img" aria-label="Twelve bars that grow from left to right">${SHAPES}</svg>`;

/** A Markdown deck, as Marp reads it: `*` makes points that come one by one. */
export const marpDeck = (count: number): string =>
  `---\nmarp: true\n---\n\n${pages(count).map(markdown).join("\n\n---\n\n")}\n`;

/** The same for Slidev. */
export const slidevDeck = (count: number): string =>
  pages(count)
    .map(({ headline, points, hasDrawing }) =>
      [
        `# ${headline}`,
        `<v-clicks>\n\n${points.map((point) => `- ${point}`).join("\n")}\n\n</v-clicks>`,
        ...(hasDrawing ? [DRAWING] : []),
      ].join("\n\n"),
    )
    .join("\n\n---\n\n");

const markdown = ({ headline, points, hasDrawing }: Page) =>
  [`# ${headline}`, points.map((point) => `* ${point}`).join("\n"), ...(hasDrawing ? [DRAWING] : [])].join("\n\n");

/** A deck as somebody writes it for reveal.js by hand: its slides' markup. */
export const revealSlides = (count: number): string =>
  pages(count)
    .map(
      ({ headline, points, hasDrawing }) =>
        `<section><h2>${headline}</h2><ul>${points.map((point) => `<li class="fragment">${point}</li>`).join("")}</ul>${hasDrawing ? DRAWING : ""}</section>`,
    )
    .join("\n");

/** Writes a lesson of ours into a folder. */
export function writeLesson(folder: string, count: number) {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    "lesson.ts",
    `import { lessonOf } from "classroom-deck";
export const { lesson, slide, question } = lessonOf({ id: "bench-${count}", title: "Neutral content", author: "The benchmark", language: "en" });
`,
  );
  const all = pages(count);
  for (const page of all) write(`case-${page.number}.tsx`, slideOf(page));
  write(
    "index.ts",
    `import { part, runningOrder } from "classroom-deck";
import { lesson } from "./lesson.ts";
export default runningOrder(lesson, [
${all
  .map(({ number }) => `import("./case-${number}.tsx")`)
  .reduce<string[][]>((parts, one, at) => {
    if (at % 12 === 0) parts.push([]);
    parts.at(-1)?.push(one);
    return parts;
  }, [])
  .map((part, at) => `  part("Part ${at + 1}", [${part.join(", ")}]),`)
  .join("\n")}
]);
`,
  );
}

/** @param added a word in the headline, for an edit that is waited for */
export function slideOf({ number, headline, points, hasDrawing }: Page, added = ""): string {
  const asks = number % 6 === 0;
  const shapes = Array.from(
    { length: 12 },
    (_, at) => `      <Arrow from={[${120 + at * 70}, 620]} to={[${120 + at * 70}, ${590 - at * 8}]} />`,
  ).join("\n");
  const labels = points
    .map(
      (point, at) =>
        `      <Step newest={[100, ${270 + at * 80}]}>\n        <Label x={120} y={${300 + at * 80}}>${point}</Label>\n      </Step>`,
    )
    .join("\n");
  return `import { Arrow, Drawing, Label, Step } from "classroom-deck/drawing";
import { ${asks ? "question, " : ""}slide } from "./lesson.ts";
${asks ? `const asked = question({ kind: "choice", id: "question-${number}", stem: "Which of the three statements does the drawing of case ${number} show to be true?", options: [{ text: "The first of them", right: true, feedback: "That is what the drawing shows." }, { text: "The second of them", feedback: "The drawing shows the other one." }, { text: "None of them", feedback: "One of them does hold." }] });` : ""}
export default slide({
  id: "case-${number}",
  headline: "${headline}${added}",
  minutes: ${asks ? 3.5 : 1},${asks ? '\n  kind: "activity",\n  questions: [asked],' : ""}
  notes: <p>This is what a lecturer says about case ${number}, in as many words as the deck asks for: at least forty of them stand under each slide, and a reader sees them in the review beside the figure. They say what is shown, what is asked, and what comes next in the order of cases that this content has.</p>,
  reader: <p>This is what a reader is told of case ${number}, in as many words as the deck asks for: at least forty of them stand beside each figure in the review. They say what the figure shows, why it is so, and what comes next in the order of cases that this content has from its first to its last.</p>,
  ${
    asks
      ? ""
      : `body: (
    <Drawing alt="Three points of case ${number}, one under the other${hasDrawing ? ", over twelve arrows" : ""}.">
${labels}
${hasDrawing ? shapes : ""}
    </Drawing>
  ),`
  }
});
`;
}
