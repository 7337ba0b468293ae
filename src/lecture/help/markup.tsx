// The help: every key, from the one table that lists them. Whoever can't or won't press a key has a button for it here.
import { KEYS, shownKeys } from "../../keys/rows.ts";
import { useWords } from "../../words/context.ts";
import { Dialog } from "../dialog/markup.tsx";

export function Help({ edition }: { edition: string }) {
  const words = useWords();
  return (
    <Dialog name="help" title={words.lecture.keys}>
      <dl>
        {KEYS.map((row) => (
          <div key={row.does}>
            <dt>
              {row.hasNoButton ? (
                words.keys.does[row.does]
              ) : (
                <button type="button" data-intent={row.intents[0]}>
                  {words.keys.does[row.does]}
                </button>
              )}
            </dt>
            <dd>
              {shownKeys(row, words).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" name="keys" defaultChecked /> {words.lecture.characters}
        </label>
      </p>
      <p>{words.lecture.aboutKeys(KEYS_OF_THE_DECK.map((row) => shownKeys(row, words)[0] ?? ""))}</p>
      <p class="edition">{edition}</p>
    </Dialog>
  );
}

const KEYS_OF_THE_DECK = KEYS.filter(({ inDeckWindowOnly }) => inDeckWindowOnly);
