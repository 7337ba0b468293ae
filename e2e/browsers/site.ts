// A built deck, served to the tests in other browsers. A script of the tests' own stands first in each document: it sends
// home what the browser complains of, which no driver tells in all of them, and runs what a test wants to be otherwise.
import { type WebSpace, webSpace } from "../support/static-server.ts";

export interface Site extends WebSpace {
  /** What the pages have complained of since this was asked last. */
  complaints(): string[];
  /** Runs a function in every document, before its own scripts; nothing where left out. */
  before(run?: () => void): void;
}

const SCRIPT = "first-of-all.js";
const HOME = "complaint";

/** @param folder a built site */
export async function siteOf(folder: string): Promise<Site> {
  let complaints: string[] = [];
  let extra = "";
  const space = await webSpace(folder, "/", {
    change: (file, content) =>
      file.endsWith(".html") ? `${content}`.replace("<title>", `<script src="./${SCRIPT}"></script><title>`) : content,
    answer: (asked, query) => {
      if (asked === `/${SCRIPT}`) return `(${sendsHome})("${HOME}");\n${extra}`;
      if (asked === "/blank.html") return "<!doctype html><title>Nothing</title>";
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
    complaints: () => {
      const all = complaints;
      complaints = [];
      return all;
    },
  };
}

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
