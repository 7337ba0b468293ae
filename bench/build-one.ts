// Builds one lesson's site into a folder, both from the project on: what `npm run build` does for the project's own.
import { argv } from "node:process";
import { buildLesson } from "../src/pipeline/build-deck.ts";

const [, , , lesson = "", outDir = ""] = argv;
await buildLesson({ lesson, outDir });
