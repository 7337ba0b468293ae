// The pen's toolbar. It waits in a template of the lecture document, for both windows.
import { PENS } from "../../ink/pens.ts";
import { useWords } from "../../words/context.ts";

export function PenBar() {
  const { pen: words } = useWords();
  return (
    <template id="pen_bar">
      <div class="pen-bar" role="toolbar" aria-label={words.pen}>
        {PENS.map((pen, index) => (
          <button
            key={pen}
            type="button"
            data-pen={pen}
            aria-label={words.names[pen]}
            aria-pressed={index === 0}
            title={`${words.names[pen]} (${index + 1})`}
          >
            <svg viewBox="0 0 48 32" class="ink" aria-hidden="true">
              <path class={pen} d="M6 22C16 4 28 30 42 10" />
            </svg>
          </button>
        ))}
        <button type="button" data-pen-does="undo" title={words.undoKey}>
          {words.undo}
        </button>
        <button type="button" data-pen-does="erase" title={words.eraseKey}>
          {words.erase}
        </button>
        <button type="button" data-pen-does="wipe">
          {words.wipe}
        </button>
        <button type="button" data-pen-does="fingers" aria-pressed="false">
          {words.fingers}
        </button>
        <button type="button" data-pen-does="prints" aria-pressed="false">
          {words.prints}
        </button>
        <button type="button" data-pen-does="done" title={words.doneKey}>
          {words.done}
        </button>
      </div>
    </template>
  );
}
