// The pictures and films of a lesson: what a slide names as `lesson:leaf.jpg` becomes files that the documents load. Pictures
// are made into WebP in the widths that screens need; they are kept in node_modules/.cache and made once.
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, extname, join, relative } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import type Sharp from "sharp";
import { PROJECT } from "./folders.ts";
import { makeOnce } from "./whole-file.ts";

/**
 * What reads and shrinks pictures, loaded only where a lesson has one. By Node itself, since `import()` fails once Vite's
 * runner has closed, and the plugin's parts outlive that (vite.js).
 */
const loadSharp = () => require("sharp") as typeof Sharp;

const require = createRequire(import.meta.url);
const CACHE = join(PROJECT, "node_modules/.cache/deck-media");
/** In pixels. The widest that a wall shows is 1920, of which a picture takes nine tenths. */
const WIDTHS = [640, 1280, 1920];
/** In a document that is one file each width would be one more copy of the picture. */
const ONE_WIDTH = 1280;
/** A picture less wide is blurred on a wall, in pixels. */
const LEAST = 640;
/** A film's most bytes: it is kept for the time without a network, and a document that is one file holds it whole. */
const MOST_BYTES = 20_000_000;

const LESSON = "lesson:";

interface Picture {
  readonly width: number;
  readonly height: number;
  /** From the narrowest on: whole paths. A drawing (.svg) is one file for every width. */
  readonly files: readonly { readonly path: string; readonly width: number }[];
}

/** Where a document's files are. */
export interface Placing {
  /** How the document names a file, given its whole path. */
  readonly address: (path: string) => string;
  /** The document needs no other file: it holds each once. */
  readonly isOne: boolean;
  /** The document is for paper: nothing waits until it is near. */
  readonly isPaper: boolean;
}

/** Whether markup names files of the lesson. */
const hasFiles = (html: string) => html.includes(`"${LESSON}`) || html.includes("data-captions=");

/**
 * Puts the files into a document.
 *
 * @param html a document, or a part of one, whose slides name files of the lesson's
 * @param folder the lesson's, a whole path
 * @returns the same with their addresses, and pictures with their sizes
 */
export async function withFiles(html: string, folder: string, placing: Placing): Promise<string> {
  if (!hasFiles(html)) return html;
  let placed = html;
  // Figure by figure, as text: a parser would write the rest of the document anew.
  for (const [figure] of html.matchAll(/<figure class="[^"]*\bpicture\b[^"]*" data-room=[\s\S]*?<\/figure>/g))
    placed = placed.replaceAll(figure, await placedFigure(figure, folder, placing));
  // On paper what is said stands beside its slide.
  for (const [whole, before, captions = ""] of placed.matchAll(/(<p[^<>]*?) data-captions="([^"]*)"><\/p>/g))
    placed = placed.replaceAll(whole, `${before}>${escaped(await captionsIn(folder, captions))}</p>`);
  return placed;
}

const captionsIn = async (folder: string, file: string) => saidIn(await readFile(join(folder, file), "utf8"));
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

async function placedFigure(markup: string, folder: string, placing: Placing): Promise<string> {
  const root = parse(markup);
  const figure = root.querySelector("figure");
  const image = root.querySelector("img");
  if (!figure || !image) return markup;
  const picture = await pictureOf(inLesson(image, folder));
  const [roomWidth = 1, roomHeight = 1] = (figure.getAttribute("data-room") ?? "").split(" ").map(Number);
  figure.removeAttribute("data-room");
  figure.classList.add(picture.width / picture.height > roomWidth / roomHeight ? "by-width" : "by-height");
  const one = picture.files.find(({ width }) => width >= ONE_WIDTH) ?? picture.files.at(-1);
  image.setAttribute("src", placing.address(one?.path ?? ""));
  if (!placing.isOne && picture.files.length > 1) {
    const set = picture.files.map(({ path, width }) => `${placing.address(path)} ${width}w`);
    image.setAttribute("srcset", set.join(", "));
    image.setAttribute("sizes", placing.isPaper ? "100vw" : "auto, 100vw");
  }
  image.setAttribute("width", String(picture.width));
  image.setAttribute("height", String(picture.height));
  if (placing.isPaper) image.removeAttribute("loading");
  const video = root.querySelector("video");
  video?.setAttribute("width", String(picture.width));
  video?.setAttribute("height", String(picture.height));
  video?.setAttribute("poster", nothingOf(picture));
  for (const file of root.querySelectorAll("source, track"))
    file.setAttribute("src", placing.address(await copied(inLesson(file, folder))));
  return root.toString();
}

/**
 * A film's own poster, of which nothing is seen: it gives the film its shape before it is loaded, and without one Chromium
 * would lay a dark one over the picture that waits below.
 */
const nothingOf = ({ width, height }: Picture) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'/%3E`;

const inLesson = (element: HTMLElement, folder: string) =>
  join(folder, decodeURIComponent((element.getAttribute("src") ?? "").slice(LESSON.length)));

/**
 * @param markup a slide's body
 * @param folder the lesson's, a whole path
 * @returns what is wrong with the files that it names, in words for the person who wrote it
 */
export async function fileProblems(markup: string, folder: string): Promise<string[]> {
  if (!hasFiles(markup)) return [];
  const problems: string[] = [];
  for (const element of parse(markup).querySelectorAll(`[src^="${LESSON}"]`)) {
    const path = inLesson(element, folder);
    const name = relative(folder, path);
    const problem = name.startsWith("..")
      ? "is outside of the lesson’s folder. Copy it there."
      : existsSync(path)
        ? await wrongWith(path, element.rawTagName.toLowerCase())
        : "is not in the lesson’s folder. Mend its name, or put it there.";
    if (problem) problems.push(`“${name}” ${problem}`);
  }
  return [...new Set(problems)];
}

async function wrongWith(path: string, tag: string): Promise<string | undefined> {
  if (tag === "source") {
    const { size } = statSync(path);
    const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10;
    return size > MOST_BYTES
      ? `has ${megabytes(size)} MB, ${megabytes(size - MOST_BYTES)} more than ${MOST_BYTES / 1e6}. Cut it, or save it smaller.`
      : undefined;
  }
  if (tag === "track") {
    const text = await readFile(path, "utf8");
    return /^\uFEFF?WEBVTT\b/.test(text) && saidIn(text)
      ? undefined
      : "has no captions. Its first line is WEBVTT, then come times, as in 00:01.000 --> 00:04.000, and what is said.";
  }
  try {
    const sharp = loadSharp();
    const { width = 0, pages = 1 } = await sharp(path).metadata();
    if (pages > 1) return "moves by itself, and nobody can stop it. Make a <Video> of it.";
    const isDrawn = extname(path).toLowerCase() === ".svg";
    return !isDrawn && width < LEAST
      ? `is ${width} pixels wide, ${LEAST - width} fewer than ${LEAST}: it would be blurred. Use a larger one.`
      : undefined;
  } catch {
    return "can’t be read as a picture. Save it anew, as .jpg or .png.";
  }
}

const pictures = new Map<string, Promise<Picture>>();

/** A picture in its widths. Asked for again, nothing is done twice. */
async function pictureOf(path: string): Promise<Picture> {
  const key = hashOf(await readFile(path));
  const known = pictures.get(key) ?? made(path, key);
  pictures.set(key, known);
  return known;
}

async function made(path: string, key: string): Promise<Picture> {
  const sharp = loadSharp();
  // As the camera held it.
  const { autoOrient } = await sharp(path).metadata();
  const { width, height } = autoOrient;
  if (extname(path).toLowerCase() === ".svg") return { width, height, files: [{ path: await copied(path), width }] };
  const widths = [...WIDTHS.filter((one) => one < width), Math.min(width, WIDTHS.at(-1) ?? width)];
  const files = await Promise.all(
    [...new Set(widths)].map(async (wide) => {
      const file = join(CACHE, `${plainName(path)}-${wide}-${key}.webp`);
      await makeOnce(file, async (to) => {
        const isDrawn = /\.png$/i.test(path); // lines and letters, which a photograph's coding would blur
        await sharp(path)
          .autoOrient()
          .resize({ width: wide })
          .webp(isDrawn ? { nearLossless: true, quality: 60 } : { quality: 82 })
          .toFile(to);
      });
      return { path: file, width: wide };
    }),
  );
  return { width, height, files };
}

/** A file as it is, under a name that an address may have. @returns its path */
async function copied(path: string): Promise<string> {
  const file = join(CACHE, `${plainName(path)}-${hashOf(await readFile(path))}${extname(path).toLowerCase()}`);
  await makeOnce(file, (to) => copyFile(path, to));
  return file;
}

const plainName = (path: string) => basename(path, extname(path)).replaceAll(/[^\w-]+/g, "-");
const hashOf = (content: Buffer) => createHash("sha256").update(content).digest("hex").slice(0, 12);

/** What is said in captions (WebVTT), as one text. @see https://www.w3.org/TR/webvtt1/ */
export function saidIn(vtt: string): string {
  const blocks = vtt.replaceAll("\r\n", "\n").split(/\n{2,}/);
  return blocks
    .flatMap((block) => {
      const lines = block.split("\n");
      const time = lines.findIndex((line) => line.includes("-->"));
      return time < 0 ? [] : lines.slice(time + 1);
    })
    .map((line) => line.replaceAll(/<[^>]*>/g, "").trim())
    .filter(Boolean)
    .join(" ");
}
