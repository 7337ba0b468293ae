// In development: what an author saves is checked and shown. A slide that alone has changed is exchanged in the open lecture
// (src/lecture/dev/); otherwise the pages are loaded again, at the same slide, because the address names it.
import { basename, join } from "node:path";
import type { ViteDevServer } from "vite";
import { type ChangedSlide, changedSlides } from "../../lecture/dev/changed-slides.ts";
import { DOCUMENTS } from "../documents.ts";
import type { LessonRunner } from "../lesson-runner.ts";
import { Mendable } from "../mendable.ts";
import { extraCharacters } from "./lesson-fonts.ts";

/** The lecture's: of the documents only this one is open in front of whoever writes a slide. */
const LECTURE = "index.html";
/** Pictures, films and captions: no module imports them. */
const MEDIA = /\.(png|jpe?g|webp|avif|svg|mp4|webm|vtt)$/i;
/** So many states of the lecture are kept for pages that are still loading. */
const KEPT = 10;

/**
 * Watches the lesson's folder. No mistake in it ends the server.
 *
 * @returns `state`, the number of changes so far, asked for before a page is rendered; `failed`, to be called where a page
 *   of that state could not be shown: once that is mended, it is loaded again; and `given`, to be told what a page of that
 *   state is. The page says its state once its script runs: what has come between is then shown in it, too.
 */
export function showsChanges(
  server: ViteDevServer,
  opened: () => Promise<LessonRunner>,
  rendered: (file: string) => Promise<string>,
) {
  let shown: string | undefined;
  /** Letters beyond the usual ones, as the pages that are open know them. */
  let fontsHave = "";
  /** Why the deck can't be shown, where it can't. */
  let broken: Error | undefined;
  const mended = saysOnce(server);
  let latest = 0;
  /** The lecture as pages have it that were given at each state and may be exchanged slide by slide. */
  const pages = new Map<number, string>();

  /** From now on every page has to be loaded again. */
  const renew = () => {
    shown = undefined;
    pages.clear();
  };

  const showMistake = (error: Error) => {
    broken = error;
    server.config.logger.error(error.message, { error });
    server.ws.send(mistake(error));
  };

  const lettersOf = async (runner: LessonRunner) =>
    extraCharacters([...(await runner.texts()).values()].join("")).join("");

  /** Shows the deck as it is now; of several changes at once, only the last one's outcome. */
  const show = async (runner: LessonRunner) => {
    latest += 1;
    const mine = latest;
    try {
      const html = await rendered(LECTURE);
      const letters = await lettersOf(runner);
      if (mine !== latest) return;
      if (letters !== fontsHave) {
        server.moduleGraph.invalidateAll(); // the style names fonts for other letters now
        renew();
      }
      fontsHave = letters;
      const slides = shown === undefined || broken ? undefined : changedSlides(shown, html);
      tell(server.ws, slides);
      shown = html;
      broken = undefined;
      mended();
      runner.warnOfLeftOut();
    } catch (error) {
      if (mine === latest) showMistake(error as Error);
    }
  };

  const checkSheet = async (runner: LessonRunner) => {
    await runner.check().catch(showMistake);
  };

  const changed = async (path: string, isNew: boolean) => {
    const runner = await opened();
    await runner.settled();
    const isOfLesson = runner.isOfLesson(path);
    if (isOfLesson && isNew && basename(path) === "style.css") {
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
    }
    const isKnown = runner.invalidate(path);
    // Vite shows a sheet that has changed; whether it can be shown, the lesson's rules say.
    if (isOfLesson && /\.css$/.test(path) && !broken) return checkSheet(runner);
    const isMedia = isOfLesson && MEDIA.test(path);
    if (!isKnown && !isMedia && !(isOfLesson && (isNew || broken))) return;
    // What was missing has come, or what was broken is mended: whatever failed for want of it is run again.
    if (broken) runner.invalidateLesson();
    else if (isNew) runner.invalidate(join(runner.folder, "index.ts"));
    if (isMedia || !isOfLesson) renew(); // the engine itself: its scripts may have changed too
    await show(runner);
  };

  const onChange = (isNew: boolean) => (path: string) => {
    changed(path, isNew).catch(showMistake);
  };
  opened().then((runner) => {
    rendered(LECTURE).then(
      async (html) => {
        shown ??= html;
        runner.warnOfLeftOut();
        fontsHave ||= await lettersOf(runner);
      },
      () => {}, // shown to whoever asks for a page
    );
  }, showMistake);
  // A page that is still loading hears nothing of what is saved, and Vite tells it the last mistake that no page has heard of,
  // mended or not. So each is told how it is: an update takes away an overlay, and of nothing, it changes nothing else.
  server.ws.on("connection", (page) => {
    page.send(JSON.stringify(broken ? mistake(broken) : { type: "update", updates: [] }));
  });
  server.ws.on("deck:state", (state: number, page) => {
    if (state === latest) return;
    const was = pages.get(state);
    const slides = was !== undefined && shown !== undefined && !broken ? changedSlides(was, shown) : undefined;
    tell(page, slides);
  });
  server.watcher.on("change", onChange(false));
  server.watcher.on("add", onChange(true));
  server.watcher.on("unlink", onChange(true));
  return {
    state: () => latest,
    failed: (error: Error, state: number) => {
      if (state === latest) broken = error;
    },
    given: (file: string, html: string, state: number) => {
      if (file !== LECTURE || state !== latest) return;
      shown ??= html;
      pages.set(state, html);
      for (const [old] of [...pages].slice(0, -KEPT)) pages.delete(old);
    },
  };
}

/**
 * @param pages one page, or all that are open
 * @param slides those that have changed; undefined where every page has to be loaded again
 */
function tell(pages: Pick<ViteDevServer["ws"], "send">, slides: readonly ChangedSlide[] | undefined) {
  if (!slides) return pages.send({ type: "full-reload" });
  pages.send("deck:changed", slides);
  for (const { file } of DOCUMENTS.filter((one) => one.file !== LECTURE))
    pages.send({ type: "full-reload", path: `/${file}` });
}

/**
 * A mistake is said once: by whoever saves it, or by the first page that can't be shown, not by every page that is asked for
 * meanwhile.
 *
 * @returns to be called once the deck can be shown: says so, where something was said before
 */
function saysOnce({ config: { logger } }: ViteDevServer): () => void {
  let told: string | undefined;
  const { error } = logger;
  logger.error = (text, options) => {
    const mistake = options?.error;
    if (!(mistake instanceof Mendable)) return error(text, options);
    if (mistake.message === told) return;
    told = mistake.message;
    error([mistake.message, mistake.frame].filter(Boolean).join("\n"), options);
  };
  return () => {
    if (told === undefined) return;
    told = undefined;
    logger.info("It is mended: the deck is shown again.");
  };
}

/** What Vite's overlay shows of it. */
const mistake = ({ message, frame }: Error & { frame?: string }) => ({
  type: "error" as const,
  err: { message, stack: "", plugin: "deck:documents", ...(frame && { frame }) },
});
