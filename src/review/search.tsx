// The search: a field, and below it the list of what was found.

export function Search() {
  return (
    <search>
      <details class="panel finder" name="bar">
        <summary>Search</summary>
        <label for="search">Search the lesson</label>
        <input id="search" type="search" autocomplete="off" spellcheck={false} enterkeyhint="search" />
        <p class="found" role="status" />
        <ol class="results" />
      </details>
    </search>
  );
}
