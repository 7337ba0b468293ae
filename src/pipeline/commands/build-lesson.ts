// Builds one lesson's site, whatever vite.config.ts names, for specs and the benchmark: `build-lesson LESSON SITE [FILES]`, folders
// from the project on; FILES, where it is said, is for its documents as one file each.
import { argv } from "node:process";
import { buildFiles, buildLesson } from "../build-deck.ts";
import { Stop } from "./stop.ts";

const [lesson = "", site = "", files] = argv.slice(3);
const stop = (error: Error) => {
  throw new Stop(error.message);
};

if (files) await buildFiles({ lesson, outDir: files }).catch(stop);
await buildLesson({ lesson, outDir: site }).catch(stop); // last: its date says that all is there
