// Vite plugin: the documents are rendered from the lesson's slides. No slide's source reaches the browser.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import { DOCUMENTS } from "../documents.ts";
import { FACE } from "../face.ts";
import { ENGINE, PROJECT, SOURCES } from "../folders.ts";
import type { LessonRunner } from "../lesson-runner.ts";
import type { DeckOptions } from "../plugin.ts";

/**
 * In the build a broken slide fails it. In development it shows as Vite's overlay, and saving a module that the documents
 * are made of shows them anew, at the same slide, because the address names it.
 *
 * @param opened gives the lesson's runner
 * @param files the documents that are built; all where left out
 */
export function documents(
  { lesson, outDir }: Required<DeckOptions>,
  opened: () => Promise<LessonRunner>,
  files = DOCUMENTS.map(({ file }) => file),
): Plugin {
  let rendered: Promise<Map<string, string>> | undefined;
  const pathOf = (file: string) => normalizePath(join(SOURCES, file));
  const inputs = new Map(files.map((file) => [pathOf(file), file]));

  const render = async () => {
    const runner = await opened();
    const html = await runner.render();
    for (const file of runner.leftOut) console.warn(`${file} is not in the running order, so it is not shown.`);
    return html;
  };
  /** A failed rendering is tried again at the next request. */
  const html = async (file: string) => {
    rendered ??= render();
    const all = await rendered.catch((error: unknown) => {
      rendered = undefined;
      throw error;
    });
    return all.get(file);
  };

  return {
    name: "deck:documents",
    enforce: "pre",
    api: { lesson, outDir },
    config: (_, { command, isPreview }) => ({
      root: SOURCES,
      base: "./", // the built site works in any folder
      publicDir: false,
      envDir: false,
      cacheDir: join(PROJECT, "node_modules/.vite"),
      resolve: { alias: FACE },
      server: { fs: { allow: [ENGINE, PROJECT] } },
      build: {
        outDir: join(PROJECT, outDir),
        emptyOutDir: false, // keeps.ts takes away what the last build made
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: [...inputs.keys()],
          // What several parts share comes in three files, not in a dozen small ones.
          output: {
            codeSplitting: {
              groups: [
                { name: "preload", test: /vite\/preload-helper/, priority: 1 },
                {
                  name: "shared",
                  test: /src\/(dom|store|questions|widgets)\/|src\/elements|valibot/,
                  minShareCount: 2,
                },
                {
                  name: "lecture",
                  test: /src\/(keys|wire|lecture)\/([^/]+\.ts$|dialog\/|contents\/|jump\/|help\/)/,
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
      ...(command === "serve" && !isPreview && { appType: "custom" as const }),
    }),
    buildStart: async function () {
      if (this.environment.mode !== "build") return;
      const runner = await opened();
      rendered ??= render(); // once, also when several builds share a runner
      try {
        await rendered;
      } catch (error) {
        // The message says what to mend: a stack would bury it.
        this.error({ message: (error as Error).message, stack: "" });
      }
      for (const file of runner.files) this.addWatchFile(file);
    },
    async generateBundle() {
      const { article } = await opened();
      if (!article) return;
      const fileName = basename(article);
      const pages = await Promise.all(files.map(html));
      if (pages.some((page) => page?.includes(`href="${fileName}"`)))
        this.emitFile({ type: "asset", fileName, source: await readFile(article) });
    },
    resolveId: (id) => (inputs.has(normalizePath(id)) ? normalizePath(id) : undefined),
    load: (id) => {
      const file = inputs.get(id);
      return file === undefined ? undefined : html(file);
    },
    configureServer: (server) => {
      showsChanges(server, opened, () => {
        rendered = render();
        return rendered;
      });
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const file = pathname === "/" ? "index.html" : pathname.slice(1);
        const { article } = await opened();
        if (article && file === basename(article)) return response.end(await readFile(article));
        if (!inputs.has(pathOf(file))) return next();
        try {
          const page = await html(file);
          response.setHeader("content-type", "text/html");
          response.end(await server.transformIndexHtml(pathname, page ?? "", request.originalUrl));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** In development: what is saved is rendered, and the pages that are open are loaded again. */
function showsChanges(server: ViteDevServer, opened: () => Promise<LessonRunner>, render: () => Promise<unknown>) {
  const onChange = async (path: string, isNew: boolean) => {
    if (!/\.tsx?$/.test(path)) return;
    const runner = await opened();
    const isOfLesson = normalizePath(path).startsWith(`${normalizePath(runner.folder)}/`);
    if (!runner.invalidate(path) && !(isNew && isOfLesson)) return;
    // A file that was missing has come: what failed for want of it is run again.
    if (isNew) runner.invalidate(join(runner.folder, "index.ts"));
    render().then(
      () => server.ws.send({ type: "full-reload" }),
      (error: unknown) => showError(server, error),
    );
  };
  opened().then(({ folder }) => server.watcher.add(folder));
  server.watcher.on("change", (path) => onChange(path, false));
  for (const event of ["add", "unlink"] as const) server.watcher.on(event, (path) => onChange(path, true));
}

function showError(server: ViteDevServer, error: unknown) {
  // Vite's own errors say where: `id` is the file, `frame` the lines.
  const { message, stack = "", ...where } = error as Error & { id?: string; frame?: string };
  server.config.logger.error(message, { error: error as Error });
  server.ws.send({ type: "error", err: { ...where, message, stack, plugin: "deck:documents" } });
}
