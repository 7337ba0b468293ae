// The phone's document, as the live server sends it: whole pages that work as plain HTML, and the files that they name.
// It is built when the live server starts; the static site, the USB files and the offline copy know nothing of it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import { build, type Plugin } from "vite";
import type { PhonePages, PhoneView } from "../live/phone-pages.ts";
import { directionOf, numeralsOf, SPOKEN, spokenFor, wordsFor } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import { Door, Phone, type PhoneState, PhoneWords } from "./view.tsx";

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", txt: "text/plain" };

/** What became of a form, as the address says it after the form was sent. */
const saidIn = (words: Words["phone"]): Readonly<Record<string, string>> => ({
  kept: words.kept(""),
  ...Object.fromEntries(Object.entries(words.refused).map(([why, text]) => [why.replace(" ", "-"), text])),
});

interface Files {
  readonly script: string;
  readonly lead: string;
  /** It stands in the page: one that is late would keep a phone white, or for ever where it never comes. */
  readonly style: string;
}

const NONE: Files = { script: "", lead: "", style: "" };

type WordsIn = (languageOf: () => Promise<string>) => Plugin;

/** Languages that a page's script is the same in: those with the same words, and the same digits in them. */
const spokenAs = (language: string) => `${spokenFor(language)} ${numeralsOf(language)}`;

/** For rooms of any lesson: every language that the engine speaks. */
const ANY = [...SPOKEN, "ar-u-nu-arab"];

/**
 * @param wordsIn Vite’s plugin that gives scripts their words in a language
 * @param language of the one lesson that rooms are of; left out, rooms are of any, and their codes are asked for in English
 * @throws Error where the pages can't be built
 */
export async function phonePages(wordsIn: WordsIn, language?: string): Promise<PhonePages> {
  const languages = language === undefined ? ANY : [language];
  const assets = new Map<string, Buffer>([["phone/licences.txt", notices()]]);
  const files = new Map<string, Files>();
  for (const one of languages) files.set(spokenAs(one), await filesIn(one, wordsIn, assets));
  return pagesWith(
    (lesson) => files.get(spokenAs(lesson)) ?? files.get(spokenAs(spokenFor(lesson))) ?? [...files.values()][0] ?? NONE,
    [
      ...new Set(
        [...files.values()].map(({ style }) => `sha256-${createHash("sha256").update(style).digest("base64")}`),
      ),
    ],
    assets,
    language ?? "en",
  );
}

/** Builds the scripts in one language. @param assets takes what they are made of */
async function filesIn(language: string, wordsIn: WordsIn, assets: Map<string, Buffer>): Promise<Files> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, ".."),
    publicDir: false,
    logLevel: "error",
    plugins: [wordsIn(async () => language)],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } }, // in node_modules no tsconfig.json is asked
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: { phone: join(import.meta.dirname, "main.tsx"), lead: join(import.meta.dirname, "lead/main.tsx") },
        output: {
          entryFileNames: "phone/[name]-[hash].js",
          chunkFileNames: "phone/[hash].js",
          assetFileNames: "phone/[hash][extname]",
        },
      },
    },
  });
  const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  let style = "";
  for (const file of output)
    if (file.type === "chunk") assets.set(file.fileName, Buffer.from(file.code));
    else if (file.fileName.endsWith(".css")) style += file.source;
    else assets.set(file.fileName, Buffer.from(file.source));
  const entry = (name: string) =>
    output.find((file) => file.type === "chunk" && file.isEntry && file.name === name)?.fileName ?? "";
  return {
    script: entry("phone"),
    lead: entry("lead"),
    style,
  };
}

/** The notices of the packages that go to phones. */
function notices(): Buffer {
  const { resolve } = createRequire(import.meta.url);
  const notice = (name: string) => {
    const [folder = ""] = new RegExp(`^.*node_modules/${name}/`).exec(resolve(name).replaceAll("\\", "/")) ?? [];
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) ?? "";
    return `${name}\n\n${readFileSync(join(folder, file), "utf8")}`;
  };
  return Buffer.from(["preact", "valibot"].map(notice).join("\n\n"));
}

/** @param filesFor gives the files for a lesson's language. @param door the language that a code is asked for in */
function pagesWith(
  filesFor: (language: string) => Files,
  styles: readonly string[],
  assets: ReadonlyMap<string, Buffer>,
  door: string,
): PhonePages {
  return {
    styles,
    door: (wrong) => {
      const words = wordsFor(door);
      return page({
        files: filesFor(door),
        words,
        language: door,
        title: words.phone.doorTitle,
        children: <Door wrong={wrong} />,
      });
    },
    room: ({ code, lesson, now, own, said }: PhoneView) => {
      const words = wordsFor(lesson.language);
      const text = saidIn(words.phone)[said ?? ""] ?? "";
      const state: PhoneState = { code, now, own, said: text, askSaid: "", link: "fine" };
      const files = filesFor(lesson.language);
      return page({
        files,
        script: files.script,
        words,
        language: lesson.language,
        title: words.phone.title(lesson.title),
        data: { state },
        children: <Phone state={state} />,
      });
    },
    lead: (_, lesson) => {
      const words = wordsFor(lesson.language);
      const files = filesFor(lesson.language);
      return page({
        files,
        script: files.lead,
        words,
        language: lesson.language,
        title: words.lead.title(lesson.title),
        // Until the script says more: it needs one, and may never come.
        children: (
          <main>
            <p class="late">{words.lead.late}</p>
          </main>
        ),
      });
    },
    asset: (path) => {
      const body = assets.get(path);
      return body && { body, type: TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream" };
    },
  };
}

interface PageProps {
  files: Files;
  script?: string;
  words: Words;
  /** The lesson's, where the page belongs to one. */
  language?: string;
  title: string;
  /** What the script starts with. */
  data?: object;
  children: ComponentChildren;
}

function page({ files, script, words, language = words.language.tag, title, data, children }: PageProps): string {
  // In a script element only this sign could end it.
  const json = data && JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<!doctype html>\n${render(
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: files.style }} />
        {json && <script type="application/json" id="state" dangerouslySetInnerHTML={{ __html: json }} />}
        {script && <script type="module" src={`/${script}`} />}
      </head>
      <body>
        <div id="phone">
          <PhoneWords.Provider value={words}>{children}</PhoneWords.Provider>
        </div>
      </body>
    </html>,
  )}\n`;
}
