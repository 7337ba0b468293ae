// Vite plugin: of Reveal's script comes what the lecture uses: 16 KB in place of 32 (gzip), made from Reveal's own sources.
// Whole parts that the deck does without are left out (src/lecture/reveal/unused.ts), and those functions of its core that
// go through all slides at every key hand over to src/lecture/reveal/slides.ts.
//
// What is relied on is written down here: the list of Reveal's parts, and a hash of each function that is replaced. Where a
// new Reveal differs, the build says so and what to look at; package.json names one version of it.
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, type Rolldown } from "vite";
import { SOURCES } from "../folders.ts";

const REVEAL = dirname(dirname(fileURLToPath(import.meta.resolve("reveal.js"))));
/** Reveal's core. */
export const CORE = normalizePath(join(REVEAL, "js/reveal.js"));

const ours = (file: string) => normalizePath(join(SOURCES, "lecture/reveal", file));

/** Reveal's parts as its core imports them: what stands for each; undefined where it is used as it is. */
export const PARTS: Readonly<Record<string, string | undefined>> = {
  "./controllers/slidecontent": ours("slide-content.ts"),
  "./controllers/slidenumber": ours("unused.ts"),
  "./controllers/jumptoslide": ours("unused.ts"),
  "./controllers/backgrounds": ours("unused.ts"),
  "./controllers/autoanimate": ours("unused.ts"),
  "./controllers/scrollview": ours("unused.ts"), // leaving it kills every listener, and phones would begin in it
  "./controllers/printview": ours("unused.ts"),
  "./controllers/fragments": undefined,
  "./controllers/overview": undefined,
  "./controllers/keyboard": ours("unused.ts"),
  "./controllers/location": undefined,
  "./controllers/controls": undefined,
  "./controllers/progress": undefined,
  "./controllers/pointer": ours("unused.ts"),
  "./controllers/plugins": ours("unused.ts"),
  "./controllers/overlay": ours("unused.ts"),
  "./controllers/touch": undefined,
  "./controllers/focus": ours("unused.ts"),
  "./controllers/notes": ours("unused.ts"),
  "./components/playback": ours("unused.ts"),
  "./config.ts": undefined,
  "./utils/util": undefined,
  "./utils/device": undefined,
  "./utils/constants": undefined,
  "../package.json": undefined,
};

/** A function of Reveal's core. */
interface Replaced {
  /** The SHA-256 of its source in the version that this was written for, without white space: its first 12 digits. */
  readonly hash: string;
  /** What it does instead. Reveal's own variables are at hand, and `slidesIn`, which gives src/lecture/reveal/slides.ts. */
  readonly body: string;
}

export const REPLACED: Readonly<Record<string, Replaced>> = {
  // Slides are sized by CSS: what is left are the bar and the overview.
  layout: { hash: "c565f09f0b2f", body: "progress.update(); if (overview.isActive()) overview.update();" },
  // A slide's text is not read out twice: the focus is on it (src/lecture/focus.ts).
  getStatusText: { hash: "cc5ca87eceeb", body: "return '';" },
  announceStatus: { hash: "c85a1c2b4cb6", body: "" },
  updateSlides: {
    hash: "06eb6eb98833",
    body: `return slidesIn(dom.slides).show(
      selector === HORIZONTAL_SLIDES_SELECTOR ? "row" : "stack", index, config.rtl
    );`,
  },
  updateSlidesVisibility: {
    hash: "c6f263cbdb29",
    body: `if (indexh === undefined) return;
    const isOverview = overview.isActive();
    slidesIn(dom.slides).near(
      {
        h: indexh, v: indexv || 0, current: currentSlide, isOverview, remembered: getPreviousVerticalIndex,
        distance: isOverview ? (Device.isMobile ? 6 : 10) : config.viewDistance,
      },
      slideContent,
    );
    dom.wrapper.classList.toggle("has-vertical-slides", hasVerticalSlides());
    dom.wrapper.classList.toggle("has-horizontal-slides", hasHorizontalSlides());`,
  },
  availableRoutes: {
    hash: "39e997d29b0a",
    body: `const slides = slidesIn(dom.slides);
    const routes = {
      left: indexh > 0, right: indexh < slides.horizontal.length - 1,
      up: indexv > 0, down: indexv < slides.inStack - 1,
    };
    if (includeFragments) {
      const { prev, next } = fragments.availableRoutes();
      routes.left ||= prev; routes.up ||= prev; routes.down ||= next; routes.right ||= next;
    }
    if (config.rtl) [routes.left, routes.right] = [routes.right, routes.left];
    return routes;`,
  },
  getSlidePastCount: { hash: "7784b2f32d07", body: "return Math.max(0, slidesIn(dom.slides).all.indexOf(slide));" },
  getSlides: { hash: "184ab0486ff6", body: "return slidesIn(dom.slides).all;" },
  getHorizontalSlides: { hash: "912f91eb7539", body: "return slidesIn(dom.slides).horizontal;" },
  getVerticalSlides: { hash: "eab29815cf3a", body: "return slidesIn(dom.slides).vertical;" },
};

/** Where Reveal is at fault: in which of its files, what it has, and what is right. */
export const FAULTS: readonly { readonly file: string; readonly has: string; readonly right: string }[] = [
  // From right to left a click on the bar's left end leads behind the last slide, which is none.
  {
    file: "js/controllers/progress.js",
    has: "slideIndex = slidesTotal - slideIndex;",
    right: "slideIndex = slidesTotal - 1 - slideIndex;",
  },
  // Each slide goes through all of the page for a list that is known.
  {
    file: "js/reveal.js",
    has: "const horizontalSlides = dom.wrapper.querySelectorAll( HORIZONTAL_SLIDES_SELECTOR );",
    right: "const horizontalSlides = getHorizontalSlides();",
  },
];

export const revealScript = (): Plugin => ({
  name: "deck:reveal-script",
  enforce: "pre",
  // The development server takes the sources as well, not the bundle that it would make of the package.
  config: () => ({ optimizeDeps: { exclude: ["reveal.js"] } }),
  resolveId(id, importer = "") {
    const from = normalizePath(importer).replace(/\?.*$/, "");
    if (id === "reveal.js" && from.startsWith(normalizePath(SOURCES))) return CORE;
    if (from !== CORE || id === ours("slides.ts")) return undefined;
    if (!(id in PARTS))
      return this.error(
        `Reveal has a part that is not known: ${id}. Say in reveal-script.ts whether the deck uses it.`,
      );
    return PARTS[id];
  },
  transform: {
    filter: { id: /\/reveal\.js\/js\/(reveal|controllers\/progress)\.js$/ },
    handler(code, id) {
      const fault = FAULTS.find(({ file }) => normalizePath(id).endsWith(`/${file}`));
      if (fault && !code.includes(fault.has))
        this.error(`Reveal has changed ${fault.file}: look at FAULTS in reveal-script.ts.`);
      const mended = fault ? code.replace(fault.has, fault.right) : code;
      if (normalizePath(id) !== CORE) return { code: mended, map: null };
      try {
        return { code: trimmed(mended, this.parse(mended)), map: null };
      } catch (error) {
        return this.error((error as Error).message);
      }
    },
  },
});

type Program = ReturnType<Rolldown.PluginContext["parse"]>;

/**
 * Reveal's core with its functions replaced.
 *
 * @throws Error where one of them is not there, or is another than the one that was replaced
 */
export function trimmed(code: string, program: Program): string {
  const deck = program.body.find((node) => node.type === "ExportDefaultDeclaration")?.declaration;
  const functions = deck && "body" in deck && deck.body && "body" in deck.body ? deck.body.body : [];
  const found = Object.entries(REPLACED).map(([name, { hash, body }]) => {
    const node = (Array.isArray(functions) ? functions : []).find(
      (one) => one.type === "FunctionDeclaration" && one.id?.name === name,
    );
    if (node?.type !== "FunctionDeclaration" || !node.body)
      throw new Error(`Reveal has no function ${name} any more. ${MEND}`);
    const own = hashOf(code.slice(node.start, node.end));
    if (own !== hash) throw new Error(`Reveal’s function ${name} is another one now (${own}). ${MEND}`);
    return { start: node.body.start, end: node.body.end, body };
  });
  let [written, end] = ["", 0];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    written += `${code.slice(end, one.start)}{ ${one.body} }`;
    end = one.end;
  }
  return `import { Slides } from ${JSON.stringify(ours("slides.ts"))};
let knownSlides;
const slidesIn = (container) => (knownSlides ??= new Slides(container));
${written}${code.slice(end)}`;
}

const MEND =
  "See what has changed in it, let src/lecture/reveal/slides.ts do the same, and write its new hash into src/pipeline/plugins/reveal-script.ts.";

export const hashOf = (source: string): string =>
  createHash("sha256").update(source.replaceAll(/\s+/g, "")).digest("hex").slice(0, 12);
