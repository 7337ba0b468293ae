// A window's end of the live room: it hears the desk, and steers. Events go out one after the other; what does not reach the
// room is sent again, until it does or the window is connected anew: then the wall says again what is so.
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

/** So long the room may take for an answer, in ms: then it is asked again, or the next event goes out. */
const PATIENCE = 8_000;
/** Between two questions, in ms. */
const AGAIN = 2_000;

/** Joins the room as soon as it answers. Until then it is asked again, and that it does not answer is told. */
export async function joinRoom(hearing: Hearing): Promise<LiveRoom> {
  const invitation = await invited(hearing);
  let connection = 0;
  const me = [...crypto.getRandomValues(new Uint32Array(2))].join("-");
  hearFrom("live/desk", {
    hear: (data, isFirst) => {
      const news: unknown = JSON.parse(data);
      if (!is(DeskNews, news)) return;
      if (isFirst) connection++;
      if (news.is === "press") hearing.press?.(news.intent);
      if (news.is === "desk") hearing.desk(news.desk, isFirst);
    },
    lost: () => hearing.lost(),
  });
  let sending: Promise<unknown> = Promise.resolve();
  const send = (message: object) => {
    const body = JSON.stringify({ v: VERSION, ...message });
    const now = connection;
    sending = sending.then(async () => {
      while (now === connection && !(await arrives(body))) {
        hearing.lost();
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    });
  };
  return {
    invitation,
    window: me,
    steer: (event) => send({ do: "change", window: me, event }),
    tell: (place) => send({ do: "place", window: me, place }),
  };
}

/** Whether the room has got it, whatever it says to it. */
const arrives = (body: string): Promise<boolean> =>
  fetch("live/steer", { method: "POST", body, signal: AbortSignal.timeout(PATIENCE) }).then(
    () => true,
    () => false,
  );

async function invited(hearing: Hearing): Promise<Invitation> {
  for (;;) {
    try {
      const answer = await fetch("live/invitation", { signal: AbortSignal.timeout(PATIENCE) });
      return parse(Invitation, await answer.json());
    } catch {
      hearing.lost();
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
