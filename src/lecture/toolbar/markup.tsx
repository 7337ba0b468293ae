// The buttons in the slide’s left margin.
import { useWords } from "../../words/context.ts";

export function Toolbar() {
  const { lecture } = useWords();
  return (
    <nav class="toolbar" aria-label={lecture.deck}>
      <button
        type="button"
        data-intent="contents"
        aria-haspopup="dialog"
        aria-label={lecture.contents}
        title={lecture.contentsKey}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 6h16M4 12h16M4 18h16" />
        </svg>
      </button>
      <button type="button" data-intent="help" aria-haspopup="dialog" aria-label={lecture.keys} title={lecture.keysKey}>
        ?
      </button>
    </nav>
  );
}
