// Vite plugin: what a link to the deck looks like where it is shared. Where the build is told the site's address, each
// document names its own, and comes with a picture of the first slide.
import { join } from "node:path";
import { type HtmlTagDescriptor, type Plugin, preview } from "vite";
import { siteAddress } from "../../deck/site.ts";
import { unescaped } from "../../deck/unescaped.ts";
import { browserPath, launchedBrowser } from "../browser.ts";

const PICTURE = "preview.png";
/** In px: what services show large (ogp.me names no size; 1.91 to 1 is what they cut to). */
const SIZE = { width: 1200, height: 630 };

export function sharing(): Plugin {
  let hasBrowser = false;
  let site: string | undefined;
  return {
    name: "deck:sharing",
    apply: (_, { command }) => {
      if (command === "build") site = siteAddress(); // thrown at once where it is no address
      return site !== undefined;
    },
    configResolved: ({ logger }) => {
      hasBrowser = browserPath() !== undefined;
      if (!hasBrowser) logger.warn("No browser was found, so there is no picture for shared links.");
    },
    transformIndexHtml: (html, { path }) => {
      const address = new URL(path.replace(/^\/(index\.html)?/, ""), site).href;
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "";
      const description = /<meta name="description" content="(.*?)"/.exec(html)?.[1];
      const named = (property: string, content: string | undefined): HtmlTagDescriptor[] =>
        content ? [{ tag: "meta", attrs: { property, content: unescaped(content) } }] : [];
      return [
        { tag: "link", attrs: { rel: "canonical", href: address } },
        ...named("og:type", "website"),
        ...named("og:url", address),
        ...named("og:title", title),
        ...named("og:description", description),
        ...named("og:image", hasBrowser ? new URL(PICTURE, site).href : undefined),
        ...(hasBrowser ? [{ tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" } }] : []),
      ];
    },
    // Not closeBundle, which comes after a build that failed, too.
    writeBundle: async ({ dir = "" }) => {
      if (hasBrowser) await takePicture(dir);
    },
  };
}

/** Takes a picture of the first slide as it has been built. */
async function takePicture(outDir: string) {
  const server = await preview({ configFile: false, logLevel: "error", build: { outDir }, preview: { port: 0 } });
  const browser = await launchedBrowser();
  try {
    const page = await browser.newPage({ viewport: SIZE, bypassCSP: true });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator("html[data-deck=ready]").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const style = ".toolbar, .controls, .progress, .review-code { display: none !important; }"; // over Reveal's own
    await page.screenshot({ path: join(outDir, PICTURE), style });
  } finally {
    await browser.close();
    await server.close();
  }
}
