// Runs a lesson's modules and renders them: at once for a build, again and again while an author writes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createRunnableDevEnvironment,
  normalizePath,
  type Plugin,
  type RunnableDevEnvironment,
  resolveConfig,
} from "vite";
import { messageOf } from "../deck/rules/index.ts";
import { exceptionsIn } from "../deck/rules/overruled.ts";
import type { Deck, RunningOrder } from "../deck/running-order.ts";
import type { Slide } from "../deck/slide.ts";
import type { LiveLesson } from "../live/wire.ts";
import { wordsFor } from "../words/languages.ts";
import { classesOf, classesWorn, unknownClass, unknownClasses } from "./classes.ts";
import { edition } from "./edition.ts";
import { originalOf, otherEditions } from "./editions.ts";
import { FACE } from "./face.ts";
import { ENGINE, inProject, PROJECT, SOURCES } from "./folders.ts";
import { Mendable, mendable } from "./mendable.ts";
import { JSX } from "./node/jsx.js";
import { propertyProblems, type Told, themeProperties } from "./properties.ts";
import type { WrittenSlide } from "./render.tsx";
import { sheetsIn } from "./sheets.ts";

/** A slide is TypeScript alone: what a bundler would make of a style or a picture that it imports never reaches a page. */
const onlyModules = (): Plugin => ({
  name: "deck:only-modules",
  enforce: "pre",
  resolveId: (id, importer) => {
    const [, end = ""] = /\.([a-z0-9]+)(?:\?.*)?$/i.exec(id) ?? [];
    const instead = /^(css|scss|sass|less)$/i.test(end)
      ? "Write its rules into the lesson’s style.css."
      : /^(svg|png|jpe?g|gif|webp|avif|mp4|webm|mp3|ogg|wav|pdf|woff2?)$/i.test(end) &&
        "The build does not bring it along: draw it on a <Drawing>.";
    if (instead && importer) throw new Mendable(`${inProject(importer)}: it imports “${id}”. ${instead}`);
  },
});

/**
 * The lesson's modules get the engine as Node has loaded it for the command, not once more by Vite: half of a build's time.
 * What Node has loaded stays as it is for as long as the process lives.
 */
function leaveEngineToNode(environment: RunnableDevEnvironment) {
  const sources = `${normalizePath(SOURCES)}/`;
  const fetchModule = environment.fetchModule.bind(environment);
  environment.fetchModule = async (id, importer, options) => {
    const path = await environment.pluginContainer.resolveId(id, importer);
    return path?.id.startsWith(sources)
      ? { externalize: pathToFileURL(path.id).href, type: "module" }
      : fetchModule(id, importer, options);
  };
}

export class LessonRunner {
  /** The lesson's folder: a whole path. */
  readonly folder: string;
  /** While an author writes, drafts are shown as drafts; otherwise a lesson that has any can't be rendered. */
  showsDrafts = false;
  readonly #environment: RunnableDevEnvironment;
  #article: string | undefined;
  /** The language of the lesson that this is a translation of. */
  #original: string | undefined;
  #deck: Promise<Deck> | undefined;
  /** The deck while its modules are being run. */
  #running: Promise<Deck> | undefined;
  /** The documents' HTML, by their files' names, for the deck that they show. */
  readonly #rendered = new WeakMap<Deck, Map<string, string>>();
  readonly #told = new Set<string>();
  /** The classes that the engine's sheets have, and those that a slide's drawings wear: while an author writes, looked for once. */
  #ofEngine: ReadonlySet<string> | undefined;
  readonly #worn = new WeakMap<Slide, readonly string[]>();
  /** The files of what the lesson's modules export, as far as they were asked for. */
  readonly #exportedBy = new WeakMap<object, string>();
  /** Asked of git once: while an author writes it need not follow. */
  #edition: string | undefined;

  private constructor(folder: string, environment: RunnableDevEnvironment) {
    this.folder = folder;
    this.#environment = environment;
  }

  /**
   * @param folder the lesson's, from the project on
   * @param whileWriting whether modules that change are to be run anew: the lesson's, and in this repository the engine's
   */
  static async open(folder: string, whileWriting = false): Promise<LessonRunner> {
    const config = await resolveConfig(
      {
        configFile: false,
        envDir: false,
        cacheDir: join(PROJECT, "node_modules/.vite"),
        root: PROJECT,
        logLevel: "error",
        oxc: { jsx: JSX },
        resolve: { alias: FACE },
        plugins: [onlyModules()],
        environments: {
          lesson: {
            consumer: "server",
            dev: { moduleRunnerTransform: true },
            resolve: { external: true, mainFields: [], conditions: ["node"] },
          },
        },
      },
      "serve",
    );
    const environment = createRunnableDevEnvironment("lesson", config, {
      // Node's own interceptor is switched off whenever another of Vite's runners ends: errors would name no written line.
      runnerOptions: { hmr: { logger: false }, sourcemapInterceptor: "prepareStackTrace" },
      hot: false,
    });
    if (!whileWriting || ENGINE !== PROJECT) leaveEngineToNode(environment);
    await environment.init();
    return new LessonRunner(join(PROJECT, folder), environment);
  }

  /**
   * Runs the lesson's modules, as far as they are not run yet, and checks the deck that they make.
   *
   * @throws Error whose message names what is broken, and how to mend it
   */
  check(): Promise<Deck> {
    if (this.#deck) return this.#deck;
    const deck = this.#checked();
    this.#deck = deck;
    this.#running = deck;
    deck.then(
      () => {
        this.#running = undefined;
      },
      () => {
        this.#running = undefined;
        if (this.#deck === deck) this.#deck = undefined; // tried again the next time
      },
    );
    return deck;
  }

  /** Resolves once no module of the lesson is being run: one that is forgotten meanwhile would come back as it was. */
  async settled() {
    while (this.#running) await this.#running.catch(() => {});
  }

  async #checked(): Promise<Deck> {
    const { checkedDeck } = await this.#renderer();
    const order = await this.#order();
    this.#original = order.original;
    const { file } = order.lesson?.article ?? {};
    const article = file && join(this.folder, file);
    this.#article = article && existsSync(article) ? article : undefined;
    const looked = { folder: this.folder, hasArticle: this.#article !== undefined, showsDrafts: this.showsDrafts };
    const deck = await checkedDeck(order, this.fileOf, looked).catch((error: unknown) => {
      throw this.#naming(error);
    });
    for (const { file, message } of exceptionsIn(deck, this.fileOf)) this.warn(`${file}: ${message}`);
    await this.#warnOfClasses(deck);
    await this.#checkProperties(deck);
    return deck;
  }

  /** The lesson's folder; for a translation, the original's too. */
  get #folders(): readonly string[] {
    const original = originalOf(inProject(this.folder));
    return [this.folder, ...(original === undefined ? [] : [join(PROJECT, original)])];
  }

  /** @throws Mendable where the lesson uses a custom property that nobody gives a value */
  async #checkProperties({ slides }: Deck) {
    const { bodiesOf } = await this.#renderer();
    const named = bodiesOf(slides).map(
      ([slide, body]) => [`${this.fileOf(slide)}: slide "${slide.id}"`, body] as const,
    );
    const { wrong, idle } = propertyProblems(sheetsIn(this.#folders), new Map(named), themeProperties());
    const told = ({ where, line, message }: Told) => ({
      file: line === undefined ? where : `${inProject(where)}:${line}`,
      message,
    });
    for (const { file, message } of idle.map(told)) this.warn(`${file}: ${message}`);
    if (wrong.length > 0) throw new Mendable(messageOf(wrong.map(told)));
  }

  /** Says which classes in drawings no style sheet has: neither the engine's nor the lesson's. */
  async #warnOfClasses({ slides }: Deck) {
    const { bodiesOf } = await this.#renderer();
    let known: ReadonlySet<string> | undefined;
    const sheets = () => {
      this.#ofEngine ??= classesOf([SOURCES]);
      known ??= new Set([...this.#ofEngine, ...classesOf(this.#folders)]);
      return known;
    };
    for (const [slide, body] of bodiesOf(slides)) {
      const worn = this.#worn.get(slide) ?? classesWorn(body);
      this.#worn.set(slide, worn);
      for (const name of unknownClasses(worn, sheets))
        this.warn(`${this.fileOf(slide)}: slide "${slide.id}": ${unknownClass(name, sheets())}`);
    }
  }

  /** The lecturer's own copy of the lesson's text, where there is one: a whole path. Known once the lesson is rendered. */
  get article(): string | undefined {
    return this.#article;
  }

  /** The lesson's language, a BCP 47 tag. @throws Error as `check` does */
  async language(): Promise<string> {
    const { lesson } = await this.check();
    return lesson.language;
  }

  /** The other languages that the lesson is built in, BCP 47 tags. @throws Error as `check` does */
  async otherLanguages(): Promise<readonly string[]> {
    await this.check();
    return otherEditions(inProject(this.folder), this.#original).map(({ language }) => language);
  }

  /** What a class's phones may know of the lesson: nothing that says what is right. @throws Error as `check` does */
  async live(): Promise<LiveLesson> {
    const deck = await this.check();
    const { liveLessonOf } = await this.#engine<typeof import("../live/lesson.ts")>("../live/lesson.ts");
    return liveLessonOf(deck);
  }

  /** The lesson's slides as they are written, whatever rules they break. @throws Error where one can't be loaded */
  async written(): Promise<readonly WrittenSlide[]> {
    const { writtenSlides } = await this.#renderer();
    return await writtenSlides(await this.#order(), this.fileOf).catch((error: unknown) => {
      throw this.#naming(error);
    });
  }

  /**
   * @param file a document's, as in `review.html`
   * @returns its HTML, with links to the lesson's other languages, which stand beside it wherever it is
   * @throws Error as `check` does
   */
  async render(file: string): Promise<string> {
    const deck = await this.check();
    const others = otherEditions(inProject(this.folder), this.#original);
    const kept = this.#rendered.get(deck)?.get(file);
    if (kept !== undefined) return kept;
    this.#edition ??= edition(wordsFor(deck.lesson.language));
    const { renderDocument } = await this.#renderer();
    const html = await renderDocument(deck, file, this.#edition, others).catch((error: unknown) => {
      throw this.#naming(error);
    });
    const documents = this.#rendered.get(deck) ?? new Map<string, string>();
    this.#rendered.set(deck, documents.set(file, html));
    return html;
  }

  /** Says what is no mistake, and worth knowing: once each, however many documents are built of the lesson. */
  warn(message: string) {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    console.warn(message);
  }

  /** What the lesson says, by the file that says it. @throws Error as `check` does */
  async texts(): Promise<ReadonlyMap<string, string>> {
    const deck = await this.check();
    const { textsOf } = await this.#renderer();
    return textsOf(deck, this.fileOf);
  }

  /** One slide alone, as the lecture shows it. @throws Error as `render` does */
  async renderSlide(id: string): Promise<{ root: string; body: string; problems: readonly string[] }> {
    const { renderSlide } = await this.#engine<typeof import("./render-slide.tsx")>("render-slide.tsx");
    const order = await this.#order().catch(() => undefined); // a slide has a picture while others are broken
    const load = async () => (await this.#import<{ default?: object }>(join(this.folder, `${id}.tsx`))).default;
    return renderSlide(order, load, inProject(join(this.folder, `${id}.tsx`)), this.fileOf);
  }

  /** Names the slide modules that the running order leaves out, once it has been rendered. */
  warnOfLeftOut() {
    const run = this.#files;
    for (const name of readdirSync(this.folder).filter((one) => one.endsWith(".tsx"))) {
      const file = join(this.folder, name);
      if (!run.has(normalizePath(file)))
        this.warn(`${inProject(file)} is not in the running order, so it is not shown.`);
    }
  }

  /** Every file that the documents are made of. */
  get files(): string[] {
    return [...this.#files].filter((file) => !file.includes("/node_modules/"));
  }

  /** After `settled`: every module of the lesson is run anew the next time: after a mistake it is not known what was run. */
  invalidateLesson() {
    const { runner } = this.#environment;
    for (const { file } of [...runner.evaluatedModules.idToModuleMap.values()])
      if (this.isOfLesson(file)) this.invalidate(file);
    this.invalidate(join(this.folder, "index.ts"));
  }

  /** Whether a file is the lesson's own; for a translation, the original's too. */
  isOfLesson(path: string): boolean {
    return this.#folders.some((folder) => normalizePath(path).startsWith(`${normalizePath(folder)}/`));
  }

  /** After `settled`: a file has changed: it is run anew the next time, and so is what is made of it. @returns whether anything is */
  invalidate(path: string): boolean {
    this.#deck = undefined;
    const { moduleGraph, runner } = this.#environment;
    const seen = new Set<string>();
    const forget = (id: string | null) => {
      if (id === null || seen.has(id)) return;
      seen.add(id);
      const node = moduleGraph.getModuleById(id);
      const run = runner.evaluatedModules.getModuleById(id);
      if (node) moduleGraph.invalidateModule(node);
      if (run) runner.evaluatedModules.invalidateModule(run);
      for (const importer of node?.importers ?? []) forget(importer.id);
      for (const importer of run?.importers ?? []) forget(importer);
    };
    for (const node of moduleGraph.getModulesByFile(normalizePath(path)) ?? []) forget(node.id);
    return seen.size > 0;
  }

  close(): Promise<void> {
    return this.#environment.close();
  }

  /** The module that exports a thing, as in `slides/leaf.tsx`; for what none exports, the running order. */
  readonly fileOf = (thing: object): string => {
    if (!this.#exportedBy.has(thing)) this.#noteExports();
    return this.#exportedBy.get(thing) ?? this.#index;
  };

  /** All at once: a rule asks for the file of each slide, and to look through all modules each time is slow in a long deck. */
  #noteExports() {
    for (const { file, exports } of this.#environment.runner.evaluatedModules.idToModuleMap.values()) {
      if (!exports || !this.isOfLesson(file)) continue;
      for (const one of [exports, ...Object.values(exports)])
        if (typeof one === "object" && one !== null && !this.#exportedBy.has(one))
          this.#exportedBy.set(one, inProject(file));
    }
  }

  get #index(): string {
    return inProject(join(this.folder, "index.ts"));
  }

  get #files(): Set<string> {
    const modules = [...this.#environment.runner.evaluatedModules.idToModuleMap.values()];
    return new Set(modules.filter(({ meta }) => meta && !("externalize" in meta)).map(({ file }) => file));
  }

  async #order(): Promise<RunningOrder> {
    const file = join(this.folder, "index.ts");
    if (!existsSync(file)) {
      const which = existsSync(this.folder)
        ? `${this.#index}: there is no such file, and it is the running order. Write: export default runningOrder(lesson, [ … ])`
        : `${inProject(this.folder)}: there is no such folder. Name the lesson’s in vite.config.ts, as in: classroomDeck({ lesson: "slides" })`;
      throw new Mendable(which);
    }
    const module = await this.#import<{ default?: RunningOrder }>(file);
    if (typeof module.default !== "object" || !("parts" in module.default))
      throw new Mendable(
        `${this.#index}: it exports no running order. Write: export default runningOrder(lesson, [ … ])`,
      );
    return module.default;
  }

  #renderer() {
    return this.#engine<typeof import("./render.tsx")>("render.tsx");
  }

  #engine<Module>(file: string): Promise<Module> {
    return this.#import<Module>(join(SOURCES, "pipeline", file));
  }

  async #import<Module>(file: string): Promise<Module> {
    try {
      return await this.#environment.runner.import<Module>(normalizePath(file));
    } catch (error) {
      throw this.#naming(error);
    }
  }

  #naming(thrown: unknown): Error {
    return mendable(thrown, {
      folder: normalizePath(this.folder),
      project: normalizePath(PROJECT),
      index: this.#source,
    });
  }

  /** The running order's text; empty where it can't be read. */
  get #source(): string {
    const file = join(this.folder, "index.ts");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  }
}
