// The help overlay's markup: every key, from the one table that lists them; `keys.ts` reads here what each does.
import { KEYS } from "./keys-table.ts";

export function Help({ edition }: { edition: string }) {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Keys</h2>
        <button type="submit" class="close">
          Close
        </button>
      </form>
      <table>
        <tbody>
          {KEYS.map(({ does, keys, action, handles }) => (
            <tr key={does} data-does={action} data-handles={handles?.join(" ")}>
              <th scope="row">{does}</th>
              <td>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        While a control has the focus it keeps the keys that it needs itself. A clicker’s Page Up and Page Down, and the
        black-out key, move the deck from anywhere but a text field.
      </p>
      <p class="edition">{edition}</p>
    </dialog>
  );
}
