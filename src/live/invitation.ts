// What the lecturer's windows are told of their room: where phones go, and the codes to scan.
import { generate } from "lean-qr";
import { type Invitation, QR_MARGIN, type Qr, VERSION } from "./wire.ts";

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
    // In capitals a code needs fewer modules, which are larger on the wall: an address's name has no case, and the path is
    // read in either.
    join: qrOf(`${address}/r/${code}`.toUpperCase()),
    lead: qrOf(`${address}/r/${code}/lead#${secret}`),
  })),
});

function qrOf(text: string): Qr {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) =>
      code.get(x, y) ? `M${x + QR_MARGIN} ${y + QR_MARGIN}h1v1h-1z` : "",
    ).join(""),
  );
  return { size: code.size + 2 * QR_MARGIN, path: rows.join("") };
}
