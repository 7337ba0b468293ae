// The buttons in the slide’s left margin.

export function Toolbar() {
  return (
    <nav class="toolbar" aria-label="Deck">
      <button type="button" data-intent="contents" aria-haspopup="dialog" aria-label="Contents" title="Contents (M)">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 6h16M4 12h16M4 18h16" />
        </svg>
      </button>
      <button type="button" data-intent="help" aria-haspopup="dialog" aria-label="Keys" title="Keys (?)">
        ?
      </button>
    </nav>
  );
}
