// The phone's document, as the live server sends it: whole pages that work as plain HTML, and the files that they name.
// It is built when the live server starts; the static site, the USB files and the offline copy know nothing of it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import { build } from "vite";
import type { PhonePages, PhoneView } from "../live/phone-pages.ts";
import { directionOf, wordsFor } from "../words/languages.ts";
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
  readonly styles: readonly string[];
}

/** @throws Error where the page can't be built */
export async function phonePages(): Promise<PhonePages> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, ".."),
    publicDir: false,
    logLevel: "error",
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
  const assets = new Map<string, Buffer>(
    output.map((file) => [file.fileName, Buffer.from(file.type === "chunk" ? file.code : file.source)]),
  );
  assets.set("phone/licences.txt", notices());
  const entry = (name: string) =>
    output.find((file) => file.type === "chunk" && file.isEntry && file.name === name)?.fileName ?? "";
  const files: Files = {
    script: entry("phone"),
    lead: entry("lead"),
    styles: [...assets.keys()].filter((name) => name.endsWith(".css")),
  };
  return pagesWith(files, assets);
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

function pagesWith(files: Files, assets: ReadonlyMap<string, Buffer>): PhonePages {
  return {
    door: (wrong) => {
      const words = wordsFor("en");
      return page({ files, words, title: words.phone.doorTitle, children: <Door wrong={wrong} /> });
    },
    room: ({ code, lesson, now, own, said }: PhoneView) => {
      const words = wordsFor(lesson.language);
      const text = saidIn(words.phone)[said ?? ""] ?? "";
      const state: PhoneState = { code, now, own, said: text, askSaid: "", link: "fine" };
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
      return page({
        files,
        script: files.lead,
        words,
        language: lesson.language,
        title: words.lead.title(lesson.title),
        children: null,
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
        {files.styles.map((style) => (
          <link key={style} rel="stylesheet" href={`/${style}`} />
        ))}
        {json && <script type="application/json" id="state" dangerouslySetInnerHTML={{ __html: json }} />}
        {script && <script type="module" src={`/${script}`} />}
      </head>
      <body>
        <div id="phone">
          <PhoneWords.Provider value={words.phone}>{children}</PhoneWords.Provider>
        </div>
      </body>
    </html>,
  )}\n`;
}
