// `npm run bench`: the deck beside its peers (speed.ts). What else it measures: README.md.
import { argv } from "node:process";

const [, , , what] = argv;
if (what === "live")
  await import("./live.ts"); // how many phones a live server holds
else if (what === "limits")
  await import("./limits/index.ts"); // what the figures are made of
else if (what === "room")
  await import("./room.ts"); // a whole lecture on a slow machine, and two hours of it
else await import("./speed.ts");
