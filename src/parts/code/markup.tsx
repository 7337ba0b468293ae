// A piece of a program.
import { slidePart } from "../part.tsx";
import { type Piece, piecesOf } from "./highlight.ts";
import { linesOf, rules } from "./rules.ts";

export interface CodeProps {
  /** The text as it stands in a file; the indentation that all of its lines share is taken away. */
  children: string;
  /** As shiki calls it, such as `python` or `ts`; `text` for none. */
  language: string;
  /** The lines that the slide is about, the first being 1: they get a bar, and are set in bold. */
  mark?: readonly number[];
  /** What the file is called: stands above the code. */
  name?: string;
}

/**
 * At most twelve lines of code, coloured at build time: no script reaches the browser for it.
 *
 * The type keeps its size, so lines are short: 55 letters on a whole slide. On a narrow screen lines break.
 *
 * @see https://shiki.style/languages for the languages' names
 * @example
 * <Code language="python" mark={[2]}>{`
 *   for leaf in leaves:
 *       print(leaf.weight)
 * `}</Code>
 */
export const Code = slidePart<CodeProps>({
  name: "code",
  rules,
  Markup({ children, language, mark = [], name }) {
    const lines = piecesOf(linesOf(children).join("\n"), language);
    return (
      <figure class="code">
        {name && <figcaption>{name}</figcaption>}
        <pre>
          <code>
            {lines.map((pieces, index) => (
              <span key={index} class={classOf(pieces, mark.includes(index + 1))}>
                {pieces.map(({ text, kind }, place) => (
                  <span key={place} class={kind && `kind-${kind}`}>
                    {text}
                  </span>
                ))}
                {"\n"}
              </span>
            ))}
          </code>
        </pre>
      </figure>
    );
  },
});

/** Where a line breaks on a narrow screen, its rest stands deeper than its beginning: by steps of two letters. */
function classOf(pieces: readonly Piece[], isMarked: boolean): string {
  const text = pieces.map(({ text }) => text).join("");
  const deep = Math.min(6, Math.floor(text.search(/\S|$/) / 2));
  return ["line", ...(deep > 0 ? [`deep-${deep}`] : []), ...(isMarked ? ["marked"] : [])].join(" ");
}
