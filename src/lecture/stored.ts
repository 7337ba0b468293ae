// What outlives a reload, checked when it is read back; in memory alone where storage is forbidden.
import { type GenericSchema, safeParse } from "valibot";
import { deckName } from "../wire/address.ts";

/**
 * A value that outlives a reload.
 *
 * @param storage gives the storage; may throw where it is forbidden
 */
export function stored<Value>(storage: () => Storage, name: string, schema: GenericSchema<Value>) {
  const key = `${deckName}:${name}`;
  return {
    /** @returns undefined where nothing was kept, or nothing that can be read */
    read(): Value | undefined {
      try {
        const { success, output } = safeParse(schema, JSON.parse(storage().getItem(key) ?? "null"));
        return success ? (output as Value) : undefined;
      } catch {
        return undefined;
      }
    },
    write(value: Value) {
      try {
        storage().setItem(key, JSON.stringify(value));
      } catch {
        // Kept until the window is closed.
      }
    },
  };
}
