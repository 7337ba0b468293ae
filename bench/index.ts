// `npm run bench`: the deck beside its peers (speed.ts). `npm run bench -- live`: how many phones a live server holds.
// `npm run bench -- pdf`: how long the PDFs take. What is measured and how: README.md.
import { argv } from "node:process";

const [, , , what] = argv;
await (what === "live" ? import("./live.ts") : what === "pdf" ? import("./pdf.ts") : import("./speed.ts"));
