// How large the QR code is on the wall: by the same measures of the room as the test of its text (room/depth.ts).
import { QR_MARGIN, type Qr } from "../../live/wire.ts";
import type { Store } from "../../store/store.ts";
import { liveJoin } from "../../words/here.ts";
import { codeSide, scannedFrom } from "../room/depth.ts";
import { measured } from "../room/measures.ts";

/** The panel beside a slide takes at most so much of the wall's width: the slide has to be read, too. */
const MOST = 34; // vw

/** @returns the width that the panel asks for, as CSS; undefined where its usual one is enough, or nobody has measured */
export function panelWidth(store: Store, { size }: Qr): string | undefined {
  const room = measured(store);
  if (!room) return undefined;
  const side = codeSide(room, size - 2 * QR_MARGIN, 2 * QR_MARGIN);
  return `clamp(22vw, calc(${(100 * side).toFixed(1)}vh + 2vw), ${MOST}vw)`;
}

/**
 * Whether the last row can scan a code, in words.
 *
 * @param side the code's, in shares of the picture's height
 */
export function scanVerdict(store: Store, { size }: Qr, side: number): string {
  const room = measured(store);
  if (!room) return liveJoin.measure;
  const most = scannedFrom(side, room.height, size - 2 * QR_MARGIN, 2 * QR_MARGIN);
  if (room.last <= most) return liveJoin.largeEnough;
  return liveJoin.scannedUpTo(Math.floor(most));
}
