// The help: every key, from the one table that lists them. Whoever can't or won't press a key has a button for it here.
import { KEYS, shownKeys } from "../../keys/rows.ts";
import { Dialog } from "../dialog/markup.tsx";

export const Help = ({ edition }: { edition: string }) => (
  <Dialog name="help" title="Keys">
    <dl>
      {KEYS.map((row) => (
        <div key={row.does}>
          <dt>
            {row.hasNoButton ? (
              row.does
            ) : (
              <button type="button" data-intent={row.intents[0]}>
                {row.does}
              </button>
            )}
          </dt>
          <dd>
            {shownKeys(row).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
    <p>
      <label>
        <input type="checkbox" name="keys" defaultChecked /> Letters, digits and signs are keys: switch them off where
        you speak to the computer
      </label>
    </p>
    <p>
      The speaker view obeys all keys but {inWords(KEYS_OF_THE_DECK)}. A control that has the focus keeps the keys that
      it needs; Page Up and Page Down move the deck from anywhere but a text, and so do arrows after a click on an
      answer.
    </p>
    <p class="edition">{edition}</p>
  </Dialog>
);

const KEYS_OF_THE_DECK = KEYS.filter(({ inDeckWindowOnly }) => inDeckWindowOnly).map((row) => shownKeys(row)[0] ?? "");

/** As in "O, Z and C". */
const inWords = (keys: readonly string[]) => `${keys.slice(0, -1).join(", ")} and ${keys.at(-1)}`;
