// Where the lesson's text makes its claims; each locator leads to the sentence, where a document has the sentences.

import { useWords } from "../words/context.ts";
import { Apart } from "./apart.tsx";
import type { Claim } from "./lesson.ts";
import { sentenceId } from "./sentences.tsx";

/** One locator, such as `§2 ¶1`. */
export function Locator({ claim: { locator, sentence }, children }: { claim: Claim; children?: string }) {
  const text = <Apart>{children ?? locator ?? ""}</Apart>;
  return sentence ? (
    <a class="locator" href={`#${sentenceId(sentence)}`}>
      {text}
    </a>
  ) : (
    text
  );
}

/** The locators of several claims, each once. */
export function Locators({ claims }: { claims: readonly Claim[] }) {
  const { slides } = useWords();
  return (
    <>
      {claims
        .filter(({ locator }, index) => locator && claims.findIndex((one) => one.locator === locator) === index)
        .map((claim, index) => (
          <>
            {index > 0 && slides.comma}
            <Locator claim={claim} />
          </>
        ))}
    </>
  );
}
