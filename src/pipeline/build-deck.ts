// Builds the documents, for the commands that need them; says what is wrong without a stack.
import { join } from "node:path";
import { env } from "node:process";
import { build, type InlineConfig, resolveConfig } from "vite";
import { siteAddress } from "../deck/site.ts";
import type { LiveLesson } from "../live/wire.ts";
import { DOCUMENTS } from "./documents.ts";
import { translationsOf } from "./editions.ts";
import { DIST, PROJECT } from "./folders.ts";
import type { DeckOptions } from "./plugin.ts";

/** The project's Vite configuration: it names the lesson. */
export const CONFIG = join(PROJECT, "vite.config.ts");
/** Where the site is built with live answers, from the project on. */
export const LIVE = "node_modules/.cache/live-site";
/** Where the files for a USB stick are. */
export const USB = join(DIST, "usb");

/**
 * What the project's configuration says of the deck.
 *
 * @throws Error where the configuration has no `classroomDeck`
 */
export async function deckOptions(): Promise<Required<DeckOptions>> {
  const { plugins } = await resolveConfig({ configFile: CONFIG, logLevel: "silent" }, "build");
  const options = plugins.find(({ name }) => name === "deck:documents")?.api as Required<DeckOptions> | undefined;
  if (!options) throw new Error("vite.config.ts has no classroomDeck({ lesson }) among its plugins. Put it there.");
  return options;
}

/**
 * The site, into dist/.
 *
 * @throws Error whose message names the slide that is broken, and how to mend it
 */
export async function buildDeck() {
  await plainly({ configFile: CONFIG });
  await buildTranslations(await deckOptions());
}

/** A lesson's other languages, each into a folder of its own in the site's. */
async function buildTranslations({ lesson, outDir }: Required<DeckOptions>) {
  const site = siteAddress();
  for (const language of translationsOf(lesson)) {
    if (site) env["SITE_URL"] = `${site}${language}/`;
    await buildLesson({ lesson: `${lesson}/${language}`, outDir: `${outDir}/${language}` }).finally(() => {
      if (site) env["SITE_URL"] = site;
    });
  }
}

/** What is served live: what phones may know of the lesson, and the folder of its documents in the site, as in `ar/`. */
export interface LiveSite {
  readonly lesson: LiveLesson;
  readonly folder: string;
}

/**
 * The site as it is served with live answers, elsewhere than in dist/, which stays what it is. A lesson's other languages are
 * in it as well: whichever is shown leads the one room.
 *
 * @param language the one that phones say, a BCP 47 tag; the lesson's own where left out
 * @throws Error like `buildDeck`, and where the lesson is not in that language
 */
export async function buildLive(language?: string): Promise<LiveSite> {
  const { opened, sitePlugins } = await import("./plugin.ts");
  const { lesson } = await deckOptions();
  const others = translationsOf(lesson);
  const own = opened(lesson);
  if (language !== undefined && !others.includes(language)) {
    const spoken = await (await own()).language();
    if (language !== spoken)
      throw new Error(`The lesson is not in “${language}”. Use one of: ${[spoken, ...others].join(", ")}.`);
  }
  const [site, ...translated] = await Promise.all([
    builtLive(lesson, "", own),
    ...others.map((one) => builtLive(`${lesson}/${one}`, `${one}/`)),
  ]);
  return translated[others.indexOf(language ?? "")] ?? site;

  async function builtLive(from: string, folder: string, opening = opened(from)): Promise<LiveSite> {
    const outDir = `${LIVE}/${folder}`.replace(/\/$/, "");
    await plainly({
      configFile: false,
      plugins: [sitePlugins({ lesson: from, outDir }, opening)],
      define: { "import.meta.env.LIVE": "true" },
    });
    const runner = await opening();
    const live = await runner.live();
    await runner.close();
    return { lesson: live, folder };
  }
}

/**
 * Another lesson's site, whatever the environment's LESSON says.
 *
 * @param options its folder, and where the site goes
 * @throws Error like `buildDeck`
 */
export async function buildLesson(options: Required<DeckOptions>) {
  const { sitePlugins } = await import("./plugin.ts");
  await plainly({ configFile: false, plugins: [sitePlugins(options)] });
  await buildTranslations(options);
}

/**
 * Each document as one file, into dist/usb/; a lesson's other languages into folders there.
 *
 * @returns the languages that have a folder
 * @throws Error like `buildDeck`
 */
export async function buildFiles(options?: Required<DeckOptions>): Promise<readonly string[]> {
  const { lesson, outDir } = options ?? { ...(await deckOptions()), outDir: "dist/usb" };
  const languages = translationsOf(lesson);
  await buildFilesOf({ lesson, outDir });
  for (const one of languages) await buildFilesOf({ lesson: `${lesson}/${one}`, outDir: `${outDir}/${one}` });
  return languages;
}

async function buildFilesOf({ lesson, outDir }: Required<DeckOptions>) {
  const { oneFile, opened } = await import("./plugin.ts");
  const runner = opened(lesson)(); // rendered once for all
  const packages = new Set<string>();
  for (const { file } of DOCUMENTS) {
    await plainly({ configFile: false, plugins: [oneFile({ lesson, outDir }, file, runner, packages)] });
  }
  await (await runner).close();
}

async function plainly(config: InlineConfig) {
  env["NODE_ENV"] = "production"; // libraries look at it, and Vite sets another for whatever it has run before
  await build({ ...config, logLevel: "silent" }).catch((error: Error & { errors?: Error[] }) => {
    throw new Error(error.errors?.map(({ message }) => message).join("\n") ?? error.message);
  });
}
