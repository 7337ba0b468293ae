// The contents, part by part: every slide, and how many of its questions are answered.
import type { Deck } from "../../deck/running-order.ts";
import { useWords } from "../../words/context.ts";

export function Contents({ deck }: { deck: Deck }) {
  const { slides } = useWords();
  const questionsOf = (id: string) =>
    deck.questions.filter(({ placed }) => placed.slide.id === id).map(({ question }) => question.id);
  return (
    <ol class="parts">
      {deck.parts.map(({ title, line, stacks }, index) => (
        <li key={title}>
          <details open={index === 0}>
            <summary>
              <span>
                {title}
                {line === "critical" && <span class="only-on"> {slides.criticalLine}</span>}
              </span>{" "}
              <span class="done" />
            </summary>
            <ol>
              {stacks.flat().map(({ slide, isEvidence }) => {
                const questions = questionsOf(slide.id);
                return (
                  <li key={slide.id} class={isEvidence ? "evidence" : undefined}>
                    <a href={`#/${slide.id}`} data-questions={questions.join(" ") || undefined}>
                      {slide.headline} {questions.length > 0 && <span class="done" />}
                    </a>
                  </li>
                );
              })}
            </ol>
          </details>
        </li>
      ))}
    </ol>
  );
}
