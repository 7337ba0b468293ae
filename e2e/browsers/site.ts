// A built deck, served to the tests in other browsers. A script of the tests' own stands first in each document: it sends
// home what the browser complains of, which no driver tells in all of them, and runs what a test wants to be otherwise.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type WebSpace, webSpace } from "../support/static-server.ts";

export interface Site extends WebSpace {
  /** What the pages have complained of since this was asked last. */
  complaints(): string[];
  /** Runs a function in every document, before its own scripts; nothing where left out. */
  before(run?: () => void): void;
  /** From now on these files fail: their line breaks, or nothing ever comes. None of them where left out. */
  fails(files?: RegExp, how?: "breaks" | "hangs"): void;
}

const SCRIPT = "first-of-all.js";
const HOME = "complaint";

/**
 * @param folder a built site
 * @param isKept whether browsers may keep it for the time without a network, as they do on a real site
 */
export async function siteOf(folder: string, isKept = false): Promise<Site> {
  let complaints: string[] = [];
  let extra = "";
  let faulty: { files: RegExp; how: "breaks" | "hangs" } | undefined;
  const space = await webSpace(folder, "/", {
    change: (file, content) => {
      if (isKept && file === "/sw.js") return withHashesOf(folder, `${content}`);
      return file.endsWith(".html") ? withScript(content) : content;
    },
    fault: (asked) => {
      // What keeps the deck fetches all files, at a time of its own: nothing could fail any more.
      if (!isKept && asked === "/sw.js") return "breaks";
      return faulty?.files.test(asked) ? faulty.how : undefined;
    },
    answer: (asked, query) => {
      if (asked === `/${SCRIPT}`) return `(${sendsHome})("${HOME}");\n${extra}`;
      if (asked === "/blank.html") return "<!doctype html><title>Nothing</title>";
      if (asked === "/frame.html")
        return `<!doctype html><title>A course</title><iframe sandbox="allow-scripts" src="./${query.get("of")}">`;
      if (asked !== `/${HOME}`) return undefined;
      complaints.push(query.get("text") ?? "");
      return "";
    },
  });
  return {
    ...space,
    before: (run) => {
      extra = run ? `(${run})();` : "";
    },
    fails: (files, how = "breaks") => {
      faulty = files && { files, how };
    },
    complaints: () => {
      const all = complaints;
      complaints = [];
      return all;
    },
  };
}

const withScript = (html: Buffer) => `${html}`.replace("<title>", `<script src="./${SCRIPT}"></script><title>`);

/** The service worker keeps a document only if it is the one that the build has made: here, the one that is handed out. */
const withHashesOf = (folder: string, worker: string) =>
  worker.replace(/"([^"]+\.html)": "sha256-[^"]+"/g, (_, name: string) => {
    const hash = createHash("sha256").update(withScript(readFileSync(join(folder, name))));
    return `"${name}": "sha256-${hash.digest("base64")}"`;
  });

/** In the page. A picture's address is all that the deck's policy lets out. */
function sendsHome(home: string) {
  const send = (text: string) => {
    new Image().src = `./${home}?text=${encodeURIComponent(text)}`;
  };
  window.addEventListener("error", (event) => send(`uncaught: ${event.error?.stack ?? event.message}`));
  window.addEventListener("unhandledrejection", ({ reason }) => send(`unhandled: ${reason} ${reason?.stack ?? ""}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    send(`policy: ${violatedDirective} ${blockedURI}`),
  );
  for (const name of ["error", "warn"] as const) {
    const usual = console[name];
    console[name] = (...all: unknown[]) => {
      send(`console ${name}: ${all.join(" ")}`);
      usual(...all);
    };
  }
}
