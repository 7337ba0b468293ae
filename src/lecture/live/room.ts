// A window's end of the live room: it hears the desk, and steers. Events go out one after the other; what can't be sent now
// is not kept, since the wall says again what is so once it is connected anew.
import { is, parse } from "valibot";
import { hearFrom } from "../../live/hear.ts";
import { type Desk, DeskNews, Invitation, type Place, type PRESSES, type RoomEvent, VERSION } from "../../live/wire.ts";

export type Press = (typeof PRESSES)[number];

interface Hearing {
  /** Something is new. @param isFirst after a connection was made, the first time or again */
  desk(desk: Desk, isFirst: boolean): void;
  /** The lecturer's phone has pressed something. */
  press?(press: Press): void;
  /** The connection to the room has gone; it is tried again by itself. */
  lost(): void;
}

export interface LiveRoom {
  readonly invitation: Invitation;
  /** What this window is called among those that could lead. */
  readonly window: string;
  steer(event: RoomEvent): void;
  tell(place: Place): void;
}

/** @throws Error where the room does not answer */
export async function joinRoom(hearing: Hearing): Promise<LiveRoom> {
  const invitation = parse(Invitation, await (await fetch("live/invitation")).json());
  const me = [...crypto.getRandomValues(new Uint32Array(2))].join("-");
  hearFrom("live/desk", {
    hear: (data, isFirst) => {
      const news: unknown = JSON.parse(data);
      if (!is(DeskNews, news)) return;
      if (news.is === "press") hearing.press?.(news.intent);
      if (news.is === "desk") hearing.desk(news.desk, isFirst);
    },
    lost: () => hearing.lost(),
  });
  let sending: Promise<unknown> = Promise.resolve();
  const send = (message: object) => {
    const body = JSON.stringify({ v: VERSION, ...message });
    sending = sending.then(() => fetch("live/steer", { method: "POST", body })).catch(() => {});
  };
  return {
    invitation,
    window: me,
    steer: (event) => send({ do: "change", window: me, event }),
    tell: (place) => send({ do: "place", window: me, place }),
  };
}
