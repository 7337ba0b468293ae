// Vite plugin: the documents are rendered from the lesson's slides. No slide's source reaches the browser.
import { readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { DOCUMENTS } from "../documents.ts";
import { originalOf } from "../editions.ts";
import { FACE } from "../face.ts";
import { ENGINE, PROJECT, SOURCES } from "../folders.ts";
import { withFiles } from "../media.ts";
import { JSX } from "../node/jsx.js";
import type { DeckOptions, Opening } from "../plugin.ts";
import { canWrite } from "../writable.ts";
import { policyWhileWriting } from "./content-security-policy.ts";
import { hearsEverySave } from "./every-save.ts";
import { showsChanges } from "./shows-changes.ts";

/**
 * In the build a broken slide fails it. In development it shows as Vite's overlay, and saving a module that the documents
 * are made of shows them anew, at the same slide (shows-changes.ts).
 *
 * @param opened gives the lesson's runner
 * @param files the documents that are built; all where left out
 */
export function documents(
  { lesson, outDir }: Required<DeckOptions>,
  opened: Opening,
  files = DOCUMENTS.map(({ file }) => file),
): Plugin {
  const pathOf = (file: string) => normalizePath(join(SOURCES, file));
  const inputs = new Map(files.map((file) => [pathOf(file), file]));
  let isWriting = false;
  const isOne = files.length === 1;
  const html = async (file: string) => {
    const runner = await opened();
    const address = (path: string) => {
      // Vite finds the files of a build by their places, and those of the development server by whole paths.
      const whole = normalizePath(path);
      return isWriting ? `/@fs${whole.startsWith("/") ? "" : "/"}${whole}` : normalizePath(relative(SOURCES, path));
    };
    return withFiles(await runner.render(file), runner.folder, {
      address,
      isOne,
      isPaper: file === "print.html",
    });
  };

  return {
    name: "deck:documents",
    enforce: "pre",
    api: { lesson, outDir },
    configResolved: ({ command }) => {
      isWriting = command === "serve";
    },
    config: ({ define }, { command, isPreview }) => ({
      root: SOURCES,
      base: "./", // the built site works in any folder
      publicDir: false,
      oxc: { jsx: JSX },
      envDir: false,
      cacheDir: join(PROJECT, "node_modules/.vite"),
      resolve: { alias: FACE },
      define: {
        // What is there only while an author writes, whatever NODE_ENV a command or a test has set.
        "import.meta.env.DEV": command === "serve" && !isPreview,
        // Live answers are in no build but `npm start -- --live`'s own.
        "import.meta.env.LIVE": define?.["import.meta.env.LIVE"] ?? "false",
      },
      server: { fs: { allow: [ENGINE, PROJECT] } },
      build: {
        outDir: join(PROJECT, outDir),
        emptyOutDir: false, // keeps.ts takes away what the last build made
        modulePreload: { polyfill: false },
        // The policy takes fonts and films from the site alone, however small they are.
        assetsInlineLimit: (path: string) => (/\.(woff2|vtt|webm|mp4)$/.test(path) ? false : undefined),
        rolldownOptions: {
          input: [...inputs.keys()],
          optimization: { inlineConst: { mode: "all", pass: 2 } }, // a quarter of a KB of the lecture's scripts
          // What several parts share comes in a few files, not in a dozen small ones.
          output: {
            codeSplitting: {
              groups: [
                { name: "preload", test: /vite\/preload-helper/, priority: 3 },
                // Of all three documents: the one to print has no questions that answer.
                {
                  name: "page",
                  test: /src\/dom\/(demand|decoded|started|folded|say)\.ts|words\/\w+\.ts\?section=numbers/,
                  minShareCount: 2,
                  priority: 4,
                },
                { name: "valibot", test: /valibot/, minShareCount: 2, priority: 3 },
                {
                  name: "shared",
                  test: /src\/(store|questions|widgets)\/|src\/elements/,
                  minShareCount: 2,
                  priority: 2,
                },
                {
                  name: "lecture",
                  test: /src\/(keys|lecture)\/(?!last-place|same-slide|stored|when-used|theme|fullscreen|patience|buttons)[^/]+\.ts$|src\/(wire\/address|dom\/demand-copy)/,
                  minShareCount: 2,
                  priority: 1,
                },
                // What the lecture needs once it is under way, with all that nothing before has loaded.
                { name: "after-start", test: /src\/lecture\/after-start\.ts$/ },
              ],
            },
          },
        },
      },
      ...(command === "serve" &&
        !isPreview && { appType: "custom" as const, html: { cspNonce: policyWhileWriting.nonce } }),
    }),
    buildStart: async function () {
      if (this.environment.mode !== "build") return;
      const runner = await opened();
      try {
        for (const file of files) await runner.render(file);
      } catch (error) {
        // The message says what to mend: a stack would bury it.
        this.error({ message: (error as Error).message, stack: "" });
      }
      runner.warnOfLeftOut();
      for (const file of runner.files) this.addWatchFile(file);
    },
    async generateBundle() {
      await canWrite(join(PROJECT, outDir)).catch(({ message }: Error) =>
        this.error({ message: `${message} The deck is built into it: make room for it there.`, stack: "" }),
      );
      const { article } = await opened();
      if (!article) return;
      const fileName = basename(article);
      const pages = await Promise.all(files.map(html));
      if (pages.some((page) => page.includes(`href="${fileName}"`)))
        this.emitFile({ type: "asset", fileName, source: await readFile(article) });
    },
    resolveId: (id) => (inputs.has(normalizePath(id)) ? normalizePath(id) : undefined),
    load: (id) => {
      const file = inputs.get(id);
      return file === undefined ? undefined : html(file);
    },
    configureServer: (server) => {
      // At once: what is saved before the lesson has run is seen too.
      for (const folder of [lesson, originalOf(lesson) ?? []].flat()) server.watcher.add(join(PROJECT, folder));
      hearsEverySave(server.watcher);
      const opening = async () => {
        const runner = await opened(true);
        runner.showsDrafts = true;
        return runner;
      };
      const { failed, state, given } = showsChanges(server, opening, html);
      server.middlewares.use(async (request, response, next) => {
        const { base } = server.config; // of a lesson's other languages as in `/ar/`
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (!pathname.startsWith(base)) return next();
        const file = pathname === base ? "index.html" : pathname.slice(base.length);
        const { article } = await opening();
        if (article && file === basename(article)) return response.end(await readFile(article));
        if (!inputs.has(pathOf(file))) return next();
        const now = state(); // before it is rendered: rather loaded once too often than once too rarely
        try {
          const written = await html(file);
          given(file, written, now);
          const page = await server.transformIndexHtml(`/${file}`, withState(written, now), request.originalUrl);
          response.setHeader("content-type", "text/html");
          response.setHeader("content-security-policy", policyWhileWriting.text);
          response.end(page);
        } catch (error) {
          failed(error as Error, now);
          next(error);
        }
      });
    },
  };
}

/** What src/lecture/dev/ tells the server when the page's script runs. */
const withState = (html: string, state: number) =>
  html.replace("<head>", `<head>\n<meta name="deck-state" content="${state}">`);
