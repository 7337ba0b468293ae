// `npm run bench`: how long the PDFs take. `npm run bench -- live`: how many phones a live server holds.
import { argv } from "node:process";

await (argv[3] === "live" ? import("./live.ts") : import("./pdf.ts"));
