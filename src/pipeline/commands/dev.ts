// `npm run dev`: shows each change when it is saved, at the same slide. PORT chooses another port. A lesson's other languages are
// served beside it, as on the site: `/ar/`.
import { join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { CONFIG, deckOptions } from "../build-deck.ts";
import { translationsOf } from "../editions.ts";
import { PROJECT } from "../folders.ts";
import { sitePlugins } from "../plugin.ts";
import { askedPort } from "./port.ts";
import { Stop } from "./stop.ts";

const port = askedPort(5173, "npm run dev");
const server = await createServer({
  configFile: CONFIG,
  clearScreen: false,
  plugins: [inOtherLanguages()],
  server: { port },
}).catch((error: Error) => {
  throw new Stop(error.message);
});
await server.listen().catch((error: Error) => {
  throw new Stop(error.message);
});
server.printUrls();
const [address] = server.resolvedUrls?.local ?? [];
for (const language of translationsOf((await deckOptions()).lesson))
  console.log(`  ➜  ${language}:      ${address}${language}/`);

/** Hands what is asked for in a folder of another language to a server of its own: its scripts say other words. */
function inOtherLanguages(): Plugin {
  return {
    name: "deck:in-other-languages",
    enforce: "pre", // before the lesson's own documents
    async configureServer(main) {
      const { lesson } = await deckOptions();
      for (const language of translationsOf(lesson)) {
        const base = `/${language}/`;
        let opening: Promise<ViteDevServer> | undefined; // once it is asked for
        const open = () =>
          createServer({
            configFile: false,
            clearScreen: false,
            plugins: [sitePlugins({ lesson: `${lesson}/${language}`, outDir: `dist/${language}` }), servedAt(base)],
            server: { middlewareMode: true, ...(main.httpServer && { hmr: { server: main.httpServer } }) },
          });
        main.middlewares.use((request, response, next) => {
          if (!request.url?.startsWith(base)) return next();
          opening ??= open();
          opening.then(({ middlewares }) => middlewares(request, response, next), next);
        });
      }
    },
  };
}

/** A server whose addresses begin so; what Vite keeps of it is its own. */
function servedAt(base: string): Plugin {
  return {
    name: "deck:served-at",
    enforce: "post",
    config: () => ({ base, cacheDir: join(PROJECT, "node_modules/.vite", base) }),
  };
}
