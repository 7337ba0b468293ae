// The help overlay's markup: every key, from the one table that lists them; `keys.ts` reads here what each does.
import { Dialog } from "./dialog-markup.tsx";
import { KEYS } from "./keys-table.ts";

export const Help = ({ edition }: { edition: string }) => (
  <Dialog id="help" title="Keys">
    <dl>
      {KEYS.map(({ does, keys, action, handles }) => (
        <div key={does} data-does={action} data-handles={handles?.join(" ")}>
          <dt>{does}</dt>
          <dd>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
    <p>
      The speaker view obeys the same keys, but for {inWords(KEYS_OF_THE_WALL)}: press them in the deck’s own window.
    </p>
    <p>
      A control that has the focus keeps the keys that it needs itself. A clicker’s Page Up and Page Down, and the
      black-out key, move the deck from anywhere but a text field.
    </p>
    <p class="edition">{edition}</p>
  </Dialog>
);

const KEYS_OF_THE_WALL = KEYS.filter(({ isOfTheWall }) => isOfTheWall).map(({ keys }) => keys[0] ?? "");

/** As in "O, Z and C". */
const inWords = (keys: readonly string[]) => `${keys.slice(0, -1).join(", ")} and ${keys.at(-1)}`;
