// Vite plugin: each document of the site has its icon in it. A browser that keeps nothing, as in guest windows of classroom
// accounts, would ask for the file again each time that the address changes, which is at every step of a lecture.
import type { Plugin, Rolldown } from "vite";

const FILE = "icon.svg";
/** A larger one stays a file, in bytes. */
const MOST = 4_096;

export const inlineIcon = (): Plugin => ({
  name: "deck:inline-icon",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const icon = bundle[FILE];
      if (icon?.type !== "asset" || icon.source.length > MOST) return;
      const address = `data:image/svg+xml;base64,${Buffer.from(icon.source).toString("base64")}`;
      const documents = Object.values(bundle).filter(
        (file): file is Rolldown.OutputAsset => file.type === "asset" && file.fileName.endsWith(".html"),
      );
      for (const document of documents)
        document.source = String(document.source).replaceAll(`href="./${FILE}"`, `href="${address}"`);
      delete bundle[FILE];
    },
  },
});
