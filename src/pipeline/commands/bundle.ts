// `npm run bundle`: each document as one file that needs nothing else, in dist/usb/, for a computer without a network.
import { buildFiles, USB } from "../build-deck.ts";
import { DOCUMENTS } from "../documents.ts";
import { inProject } from "../folders.ts";
import { Stop } from "./stop.ts";

const languages = await buildFiles().catch((error: Error) => {
  throw new Stop(error.message);
});
const names = DOCUMENTS.map(({ onDisk }) => onDisk);
const folders = languages.length > 0 ? `, and in its folders ${languages.join(", ")}` : "";
console.log(
  `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are in ${inProject(USB)}${folders}: copy them together.`,
);
