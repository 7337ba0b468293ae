// A class's first votes come all at once, and found the server's code not compiled yet: of 300, one in twenty waited 450 ms,
// and 140 ms later on (bench/results/live.md). So a server takes as many before, in a room of its own: in memory, at a port
// that only this computer reaches, and gone afterwards.
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import type { PhonePages } from "./phone-pages.ts";
import { LiveServer } from "./server.ts";
import { memoryAndFile } from "./store/memory-and-file.ts";
import { type LiveLesson, VERSION, type Vote } from "./wire.ts";

const VOTES = 600;
const AT_ONCE = 30;

const ASKED = "warm-up";
const LESSON: LiveLesson = {
  title: "",
  language: "en",
  slides: {},
  activities: [
    { id: ASKED, slide: "s", stem: "", rounds: 2, half: { shape: "options", options: ["A", "B", "C"], most: 1 } },
  ],
};

/** @returns once it has worked through them: less than a second */
export async function warmUp(pages: PhonePages) {
  const server = new LiveServer({ store: memoryAndFile(), pages });
  const listening = await server.listen(server.phones, 0, "127.0.0.1");
  const { port } = listening.address() as AddressInfo;
  const { host } = await server.open(LESSON);
  await host.store.change({ type: "phase", activity: ASKED, phase: "first" });
  const path = `/r/${host.store.record.code}/vote`;
  const send = (vote: Vote) =>
    new Promise<void>((resolve) => {
      const sent = request({ host: "127.0.0.1", port, path, method: "POST", agent: false });
      sent.once("response", (answer) => answer.resume().once("close", resolve)).once("error", () => resolve());
      sent.end(JSON.stringify(vote));
    });
  for (let from = 0; from < VOTES; from += AT_ONCE) {
    const votes = Array.from({ length: AT_ONCE }, (_, index) => from + index);
    await Promise.all(
      votes.map((voter) =>
        send({
          v: VERSION,
          activity: ASKED,
          round: 1,
          token: `warm-up-of-the-server-${voter}`,
          change: 1,
          ballot: { shape: "options", chosen: [voter % 3] },
        }),
      ),
    );
  }
  await server.close();
}
