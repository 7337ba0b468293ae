// `npm pack` runs this first: the versions that the engine has been tested with go along.
import { writePackages } from "../create/lock.ts";

writePackages();
