// `npm run build`: the site, into dist/.
import { buildDeck } from "../build-deck.ts";
import { DIST, inProject } from "../folders.ts";
import { Stop } from "./stop.ts";

await buildDeck().catch((error: Error) => {
  throw new Stop(error.message);
});
console.log(`The site is in ${inProject(DIST)}. Copy it to a web space, or look at it with: npm start`);
