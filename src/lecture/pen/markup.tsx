// The pen's toolbar. It waits in a template of the lecture document, for both windows.
import { PENS, type Pen } from "../../ink/pens.ts";

const NAMES: Record<Pen, string> = { fine: "Fine pen", broad: "Broad pen", marker: "Marker" };

export function PenBar() {
  return (
    <template id="pen_bar">
      <div class="pen-bar" role="toolbar" aria-label="Pen">
        {PENS.map((pen, index) => (
          <button
            key={pen}
            type="button"
            data-pen={pen}
            aria-label={NAMES[pen]}
            aria-pressed={index === 0}
            title={`${NAMES[pen]} (${index + 1})`}
          >
            <svg viewBox="0 0 48 32" class="ink" aria-hidden="true">
              <path class={pen} d="M6 22C16 4 28 30 42 10" />
            </svg>
          </button>
        ))}
        <button type="button" data-pen-does="undo" title="Undo (U)">
          Undo
        </button>
        <button type="button" data-pen-does="erase" title="Erase this slide (E)">
          Erase slide
        </button>
        <button type="button" data-pen-does="wipe">
          Erase all
        </button>
        <button type="button" data-pen-does="fingers" aria-pressed="false">
          Fingers draw
        </button>
        <button type="button" data-pen-does="prints" aria-pressed="false">
          Print strokes
        </button>
        <button type="button" data-pen-does="done" title="Put the pen away (D or Esc)">
          Done
        </button>
      </div>
    </template>
  );
}
