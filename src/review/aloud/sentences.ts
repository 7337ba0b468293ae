// Where a text's sentences begin and end.

/** From and to, as indices in the text; without the spaces around. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A voice stops in the middle of what is longer, in some browsers. In characters. */
const LONGEST = 400;

/**
 * @param language a BCP 47 tag
 * @returns the sentences that have something to say; a very long one in pieces, cut at a comma or a space
 */
export function sentencesIn(text: string, language: string): Span[] {
  // Firefox has it since 125: before, a paragraph is read as one.
  const pieces =
    typeof Intl.Segmenter === "function"
      ? [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
      : [{ segment: text, index: 0 }];
  return pieces
    .flatMap(({ segment, index }) =>
      inPieces(segment).map(({ start, end }) => ({ start: index + start, end: index + end })),
    )
    .map(({ start, end }) => {
      const part = text.slice(start, end);
      return {
        start: start + (part.length - part.trimStart().length),
        end: end - (part.length - part.trimEnd().length),
      };
    })
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function inPieces(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= LONGEST ? text.length : start + cutOf(text.slice(start, start + LONGEST));
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** Where a text that goes on is cut: after its last comma or the like, if that is in its second half; else at a space. */
function cutOf(text: string): number {
  const sign = Math.max(...[", ", "; ", ": ", "، ", "؛ "].map((one) => text.lastIndexOf(one)));
  if (sign > text.length / 2) return sign + 1;
  const space = text.lastIndexOf(" ");
  return space > 0 ? space : text.length;
}
