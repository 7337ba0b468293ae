// What a slide says to the lecturer alone, as a teacher's edition does: what to say, what to ask and which answer to expect,
// what to skip when late. For the speaker view and for paper.

import { useWords } from "../words/context.ts";
import type { Slide } from "./slide.ts";

export function TeachersNotes({ slide: { notes, asks = [], ifLate } }: { slide: Slide }) {
  const { slides: words } = useWords();
  return (
    <>
      {notes}
      {asks.length > 0 && (
        <dl class="asks">
          {asks.map(({ ask, expect, mistake }) => (
            <div key={ask}>
              <dt>
                {words.ask} {ask}
              </dt>
              <dd>
                <b>{words.expect}</b> {expect}
              </dd>
              {mistake && (
                <dd>
                  <b>{words.mistake}</b> {mistake}
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {ifLate && (
        <p class="if-late">
          <b>{words.ifLate}</b> {ifLate}
        </p>
      )}
    </>
  );
}
