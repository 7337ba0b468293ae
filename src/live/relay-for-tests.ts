// The lecturer's computer in a test, as a process of its own, which takes what it trusts from NODE_EXTRA_CA_CERTS: opens a
// room at a relay and a vote in it, prints the code, and at the next line that it reads, what the class has answered.
import { once } from "node:events";
import { LESSON } from "./for-tests.ts";
import { roomAtRelay } from "./relay.ts";
import { VERSION } from "./wire.ts";

const [, , relay = "", password = ""] = process.argv;
try {
  const room = await roomAtRelay(relay, password, LESSON);
  const event = { type: "phase", activity: "which", phase: "first" };
  await room.steer(JSON.stringify({ v: VERSION, do: "change", event }));
  console.log(room.code);
  await once(process.stdin, "data");
  console.log(await room.results());
} catch (error) {
  console.log((error as Error).message);
}
process.exit();
