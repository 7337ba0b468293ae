// `npm run draft -- article.md`: drafts a lesson from an article in Markdown. Nothing is sent anywhere and nothing is made up:
// what it writes has the article's own words, and asks for the author's.
// `npm run draft -- article.md --check`: what of the article has changed since, and what of it is on no slide; `--accept` takes
// the article as it is now for the one that the next check compares with.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { argv } from "node:process";
import { parseArgs } from "node:util";
import { PICTURE_FILE } from "../../parts/picture/rules.ts";
import { deckOptions } from "../build-deck.ts";
import { articleOf } from "../draft/blocks.ts";
import { checked, nothingToLookAt } from "../draft/check.ts";
import { inLines, picturesIn, planOf } from "../draft/plan.ts";
import { filesOf } from "../draft/print.ts";
import { RECORD, readRecord, recordText } from "../draft/record.ts";
import { inProject, PROJECT } from "../folders.ts";
import { LessonRunner } from "../lesson-runner.ts";
import { cannotWrite } from "../writable.ts";
import { Stop } from "./stop.ts";

const USAGE = "As in: npm run draft -- article.md --folder slides";

const { file: given, folder: named, isCheck, isAccept } = asked();
const lesson = await deckOptions().then(({ lesson }) => lesson, stop);
const file = given ?? (await fileOfRecord());
const name = basename(file);
/** From the project on, as it is typed. */
const typed = relative(PROJECT, file).split(sep).join("/");
const article = articleOf(await textOf(file));
if (isCheck) await check(named ?? (await folderOfRecord()));
else await draft(named ?? (await freeFolder()));

async function draft(folder: string) {
  if (!(await isFree(folder)))
    throw new Stop(`${folder} is not empty, and nothing is written over. Name another folder. ${USAGE}`);
  const plan = planOf(article);
  const slides = plan.parts.flatMap((part) => part.slides);
  if (article.blocks.length === 0) throw new Stop(`${inProject(file)} has nothing in it to draft a lesson from.`);
  const path = join(PROJECT, folder);
  const pictures = picturesIn(article).filter((url) => isBeside(url));
  try {
    await mkdir(path, { recursive: true });
    for (const [one, text] of filesOf(plan, article, name, (url) => pictures.includes(url), typed))
      await writeFile(join(path, one), text);
    for (const url of pictures) {
      const to = join(path, decodeURI(url));
      await mkdir(dirname(to), { recursive: true });
      await copyFile(join(dirname(file), decodeURI(url)), to);
    }
  } catch (error) {
    throw new Stop(cannotWrite(path, error).message);
  }
  const isLesson = folder === lesson;
  const count = pictures.length;
  const lines = [
    `${slides.length} drafts from ${name} are in ${folder}/, in ${plan.parts.length === 1 ? "one part" : `${plan.parts.length} parts`}.`,
    ...(count > 0 ? [`${count === 1 ? "One picture was" : `${count} pictures were`} copied there.`] : []),
    plan.leftOut.length === 0 ? "Nothing was left out." : "Left out:",
    ...plan.leftOut.map(({ lines: [from, to], why }) => `  ${inLines([{ from, to }])}: ${why}`),
    ...(plan.language && !/^en\b/.test(plan.language)
      ? ["Hedging words are looked for in English alone: none were marked."]
      : []),
    isLesson
      ? "Look at them: npm run dev"
      : `Look at them: write lesson: "${folder}" into vite.config.ts (and "${folder}" into tsconfig.json, so that its types are checked); then npm run dev`,
    "No draft is built. Write what each ask(…) wants, take out what you do not teach, and put slide( for draft(.",
  ];
  console.log(lines.join("\n"));
}

/** Whether the picture of an address is a file in the article's folder or below. */
function isBeside(url: string): boolean {
  if (!PICTURE_FILE.test(url) || /^[a-z][a-z\d+.-]*:|[?#]/i.test(url)) return false;
  try {
    const from = relative(dirname(file), resolve(dirname(file), decodeURI(url)));
    return !from.startsWith("..") && existsSync(join(dirname(file), from));
  } catch {
    return false; // a “%” that is no sign of an address
  }
}

async function check(folder: string) {
  const path = join(PROJECT, folder, RECORD);
  const record = await recordIn(folder);
  const runner = await LessonRunner.open(folder);
  const slides = await runner.written().catch(stop);
  await runner.close();
  const { lines, blocks } = checked(record, article, slides, inProject(file));
  if (lines.length > 0) console.log(lines.join("\n"));
  if (isAccept) {
    await writeFile(path, recordText({ article: name, path: typed, blocks })).catch((error: unknown) => {
      throw new Stop(cannotWrite(join(PROJECT, folder), error).message);
    });
    console.log(`From now on ${name} is compared with what it is today.`);
  } else if (lines.length === 0) console.log(nothingToLookAt(name, slides));
  else throw new Stop(`${lines.length === 1 ? "One thing" : `${lines.length} things`} to look at.`);
}

async function recordIn(folder: string) {
  const path = join(PROJECT, folder, RECORD);
  return await readFile(path, "utf8")
    .then(readRecord)
    .catch((error: unknown) => {
      throw new Stop(
        existsSync(path)
          ? `${inProject(path)} can’t be read: ${(error as Error).message}.`
          : `There is no ${inProject(path)}: no lesson was drafted there. Name its folder. ${USAGE} --check`,
      );
    });
}

/** Where no article is named, the one that the lesson was drafted from. */
async function fileOfRecord(): Promise<string> {
  const { article, path } = await recordIn(named ?? lesson);
  return resolve(PROJECT, path ?? article);
}

/** The lesson's folder where nothing is there yet; else one called as the article is. */
async function freeFolder(): Promise<string> {
  return (await isFree(lesson)) ? lesson : folderName();
}

/** The folder that the article was drafted into. */
async function folderOfRecord(): Promise<string> {
  const own = folderName();
  return existsSync(join(PROJECT, own, RECORD)) && !existsSync(join(PROJECT, lesson, RECORD)) ? own : lesson;
}

function folderName(): string {
  return name.replace(/\.[^.]+$/, "").replaceAll(/[\s#?*[\]{}%]+/g, "-") || "lesson";
}

async function isFree(folder: string): Promise<boolean> {
  const path = join(PROJECT, folder);
  if (!existsSync(path)) return true;
  return (await readdir(path).catch(() => ["a file"])).length === 0;
}

async function textOf(path: string): Promise<string> {
  const data = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(
      error.code === "ENOENT"
        ? `There is no ${inProject(path)}. ${isCheck ? "Leave its name out for the article that the lesson was drafted from." : USAGE}`
        : `${inProject(path)} can’t be read (${error.code}).`,
    );
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    throw new Stop(`${inProject(path)} is no text in UTF-8. Save the article as Markdown. ${USAGE}`);
  }
}

function stop({ message }: Error): never {
  throw new Stop(message);
}

function asked() {
  try {
    const { positionals, values } = parseArgs({
      args: argv.slice(3),
      allowPositionals: true,
      options: { folder: { type: "string" }, check: { type: "boolean" }, accept: { type: "boolean" } },
    });
    const [given, ...more] = positionals;
    const isCheck = values.check || values.accept || false;
    if ((given === undefined && !isCheck) || more.length > 0) throw new Error("Name one article in Markdown");
    return {
      file: given === undefined ? undefined : resolve(given),
      folder: values.folder && inProject(resolve(values.folder)),
      isCheck,
      isAccept: values.accept ?? false,
    };
  } catch (error) {
    throw new Stop(`${(error as Error).message.split(". ")[0]}. ${USAGE}`);
  }
}
