// Builds the documents, for the commands that need them; says what is wrong without a stack.
import { join } from "node:path";
import { build, type InlineConfig } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { licences } from "./licences.ts";
import { prerender } from "./prerender.ts";
import { revealStyle } from "./reveal-style.ts";
import { singleFile } from "./single-file.ts";
import { subsetFonts } from "./subset-fonts.ts";

export const PROJECT = join(import.meta.dirname, "../..");
export const CONFIG = join(PROJECT, "vite.config.ts");

/** Where the files for a USB stick are. */
export const USB = join(PROJECT, "dist/usb");
/** What each document is called there: “index” would say nothing to a lecturer. */
const FILES = { "index.html": "lecture.html", "review.html": "review.html", "print.html": "print.html" };

/**
 * The site, into dist/.
 *
 * @throws Error whose message names the slide that is broken, and how to mend it
 */
export const buildDeck = () => plainly({ configFile: CONFIG });

/** Each document as one file, into dist/usb/. @throws Error like `buildDeck` */
export async function buildFiles() {
  const slides = prerender(); // rendered once for all three
  for (const name of Object.keys(FILES)) {
    await plainly({
      configFile: false,
      root: join(PROJECT, "src"),
      base: "./",
      plugins: [
        slides,
        subsetFonts(),
        revealStyle(),
        licences(),
        singleFile(FILES),
        contentSecurityPolicy("single file"),
      ],
      build: {
        outDir: USB,
        emptyOutDir: false,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(PROJECT, "src", name) },
      },
    });
  }
}

async function plainly(config: InlineConfig) {
  await build({ ...config, logLevel: "silent" }).catch((error: Error & { errors?: Error[] }) => {
    throw new Error(error.errors?.map(({ message }) => message).join("\n") ?? error.message);
  });
}
