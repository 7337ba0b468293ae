// The search: a field, and below it the list of what was found.
import { useWords } from "../../words/context.ts";

export function Search() {
  const { review } = useWords();
  return (
    <>
      <label for="search">{review.searchLesson}</label>
      <input id="search" type="search" autocomplete="off" spellcheck={false} enterkeyhint="search" />
      <p role="status" />
      <ol class="results" />
    </>
  );
}
