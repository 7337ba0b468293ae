// `classroom-deck create my-lesson`: a new lesson in a folder of its own, with the engine that it is made with.
import { existsSync, readdirSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import { argv } from "node:process";
import { parseArgs } from "node:util";
import { writeLesson } from "../create/write-lesson.ts";
import { Stop } from "./stop.ts";

const USAGE = "As in: npx classroom-deck create my-lesson";

const folder = asked();
try {
  writeLesson(folder);
} catch (error) {
  throw new Stop(`The lesson can’t be written: ${(error as Error).message}`);
}
const way = relative(process.cwd(), folder);
console.log(
  [
    `A lesson of six slides is in ${way || "this folder"}. Next:`,
    ...(way ? [`  cd ${/\s/.test(way) ? `"${way}"` : way}`] : []),
    "  npm ci       gets what it needs",
    "  npm start    builds it and shows it",
    "  npm run dev  shows each change when you save",
    "README.md says more.",
  ].join("\n"),
);

/** @returns the new lesson's folder, a whole path */
function asked(): string {
  const [name, ...others] = names();
  if (name === undefined || others.length > 0) throw new Stop(`Name one folder for the lesson. ${USAGE}`);
  const path = resolve(name);
  const [sign] = /[#?*[\]{}%]/.exec(path) ?? [];
  if (sign) throw new Stop(`A folder with “${sign}” in its name can’t be built in: ${path}. Choose another name.`);
  if (!existsSync(path)) return path;
  if (!statSync(path).isDirectory()) throw new Stop(`${name} is a file. Choose another name.`);
  // A repository that has just been begun is as good as empty.
  const inTheWay = readdirSync(path).filter((one) => ![".git", ".DS_Store"].includes(one));
  if (inTheWay.length > 0)
    throw new Stop(`${name} is not empty: it has ${inTheWay[0]}. Choose another folder: nothing is written over.`);
  return path;
}

function names(): string[] {
  try {
    return parseArgs({ args: argv.slice(3), allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new Stop(`${(error as Error).message.split(". ")[0]}. ${USAGE}`);
  }
}
