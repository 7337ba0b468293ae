// What the lecturer's windows are told of their room: where phones go, and the codes to scan.
import { generate } from "lean-qr";
import { type Invitation, type Qr, VERSION } from "./wire.ts";

/** Light modules around a code, which a camera needs (ISO/IEC 18004: 4). */
const QUIET = 4;

/** @param addresses where phones reach the room, the likeliest first */
export const invitationTo = (
  code: string,
  secret: string,
  addresses: readonly { readonly address: string; readonly where: string }[],
): Invitation => ({
  v: VERSION,
  code,
  addresses: addresses.map(({ address, where }) => ({
    address,
    where,
    join: qrOf(`${address}/r/${code}`),
    lead: qrOf(`${address}/r/${code}/lead#${secret}`),
  })),
});

function qrOf(text: string): Qr {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")).join(""),
  );
  return { size: code.size + 2 * QUIET, path: rows.join("") };
}
