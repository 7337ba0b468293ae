// Links to the same slide in the lesson's other languages.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { useWords } from "../words/context.ts";
import { wordsFor } from "../words/languages.ts";

/** Where the lesson is in another language: a BCP 47 tag, and the folder that its documents are in, from these on. */
export interface OtherLanguage {
  readonly language: string;
  readonly folder: string;
}

/** The lesson's other languages; none where they are not built beside this one. */
export const OtherLanguagesContext = createContext<readonly OtherLanguage[]>([]);

/** The lesson's other languages, each with the name that it gives itself. */
export const useOtherLanguages = (): readonly (OtherLanguage & { readonly name: string })[] =>
  useContext(OtherLanguagesContext).map((one) => ({ ...one, name: wordsFor(one.language).language.name }));

/**
 * A link to each, by the name that the language gives itself.
 *
 * @param file the document's, as in `review.html`
 * @param isOfSlide whether the lecture's script has it lead to the slide that is shown (lecture/same-slide.ts)
 */
export function OtherLanguages({ file, isOfSlide = false }: { file: string; isOfSlide?: boolean }) {
  const own = useWords().language.direction;
  return useContext(OtherLanguagesContext).map(({ language, folder }) => {
    const { name, direction } = wordsFor(language).language;
    return (
      <a
        key={language}
        href={`${folder}${file}`}
        hreflang={language}
        lang={language}
        dir={direction === own ? undefined : direction === "rtl" ? "rtl" : "ltr"}
        rel="alternate"
        data-same-slide={isOfSlide || undefined}
      >
        {name}
      </a>
    );
  });
}
