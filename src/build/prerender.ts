// Vite plugin: fills the HTML documents with the slides, rendered to static markup. No slide source reaches the browser.
import { basename, join } from "node:path";
import { normalizePath, type Plugin, runnerImport, type ViteDevServer } from "vite";
import type { DocumentMarkup } from "./documents.tsx";

const PROJECT = join(import.meta.dirname, "../..");

/**
 * In `vite build` a broken slide fails the build. In `vite dev` it shows as Vite's overlay, and saving a
 * module that a slide is made of reloads the page, which stays at its slide because the address names it.
 */
export function prerender(): Plugin {
  let rendered: Promise<Record<string, DocumentMarkup>> | undefined;
  let madeOf = new Set<string>();
  let isBuild = false;

  const render = async () => {
    const { module, dependencies } = await runnerImport<typeof import("./documents.tsx")>(
      join(PROJECT, "src/build/documents.tsx"),
      { root: PROJECT, configFile: false, logLevel: "error" },
    ).catch((error: Error) => {
      throw namingFile(error);
    });
    madeOf = new Set(dependencies.map(normalizePath));
    for (const file of module.leftOut) console.warn(`${file} is not in the running order, so it is not shown.`);
    return module.documents;
  };

  return {
    name: "deck:prerender",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    async buildStart() {
      if (!isBuild) return;
      rendered ??= render(); // once, also when several builds share this plugin
      // The message says what to mend: a stack would bury it.
      await rendered.catch(({ message }: Error) => this.error({ message, stack: "" }));
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { path }) => {
        rendered ??= render();
        // A failed rendering is tried again at the next request.
        const documents = await rendered.catch((error: unknown) => {
          rendered = undefined;
          throw error;
        });
        const document = documents[basename(path)];
        if (!document) return html;
        return html
          .replace("<!--%settings%-->", () => `<script>${document.settings}</script>`)
          .replace(/%(title|language|author|description|lesson|body)%/g, (_, part: keyof DocumentMarkup) =>
            part === "body" ? document.body : escaped(document[part]),
          );
      },
    },
    configureServer: (server) => {
      const isOfSlides = (file: string) => madeOf.has(file) || file.startsWith(normalizePath(join(PROJECT, "slides/")));
      const onChange = (path: string) => {
        const file = normalizePath(path);
        if (!/\.tsx?$/.test(file) || !isOfSlides(file)) return;
        rendered = render();
        rendered.then(
          () => server.ws.send({ type: "full-reload" }),
          (error: unknown) => showError(server, error),
        );
      };
      server.watcher.add(join(PROJECT, "slides"));
      for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, onChange);
    },
  };
}

/** Text as it may stand in markup and in a quoted attribute. */
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** An error thrown while a slide runs names no file: its stack does. */
function namingFile(error: Error): Error {
  const [place] = /slides\/[\w-]+\.tsx?:\d+/.exec(error.stack ?? "") ?? [];
  if (place && !/slides\/[\w-]+\.ts/.test(error.message)) error.message = `${place}: ${error.message}`;
  return error;
}

function showError(server: ViteDevServer, error: unknown) {
  // Vite's own errors say where: `id` is the file, `frame` the lines.
  const { message, stack = "", ...where } = error as Error & { id?: string; frame?: string };
  server.config.logger.error(message, { error: error as Error });
  server.ws.send({ type: "error", err: { ...where, message, stack, plugin: "deck:prerender" } });
}
