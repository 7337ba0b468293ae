// `npm run format`: mends what lint and formatter can mend by themselves.

import { runPackage } from "./run-package.ts";
import { Stop } from "./stop.ts";

if (!runPackage("@biomejs/biome", "bin/biome", ["check", "--write", "."]))
  throw new Stop("Something is left: see above.");
