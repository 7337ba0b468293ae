// `npm run bundle`: each document as one file that needs nothing else, in dist/usb/, for a computer without a network.
import { relative } from "node:path";
import { buildFiles, USB } from "./build-deck.ts";
import { Stop } from "./stop.ts";

await buildFiles().catch((error: Error) => {
  throw new Stop(error.message);
});
console.log(`lecture.html, review.html and print.html are in ${relative(process.cwd(), USB)}: copy them together.
The next build empties that folder.`);
