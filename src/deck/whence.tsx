// Where a work is from and when it was looked at, at the end of its entry.
import { useWords } from "../words/context.ts";
import { Apart } from "./apart.tsx";
import type { Citation } from "./citation.ts";

/** Publisher, journal and date, each set apart from a text of another direction, and the day in the lesson's language. */
export function Whence({ of: { rest, looked } }: { of: Citation }) {
  const { slides } = useWords();
  return (
    <>
      {rest.map((part, index) => (
        <>
          {index > 0 && slides.comma}
          <Apart>{part}</Apart>
        </>
      ))}
      {looked && ` ${looked}`}
    </>
  );
}
