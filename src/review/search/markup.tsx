// The search: a field, and below it the list of what was found.

export function Search() {
  return (
    <>
      <label for="search">Search the lesson</label>
      <input id="search" type="search" autocomplete="off" spellcheck={false} enterkeyhint="search" />
      <p role="status" />
      <ol class="results" />
    </>
  );
}
