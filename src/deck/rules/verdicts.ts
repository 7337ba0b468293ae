// What a slow judge has said of texts, kept from one build to the next: a lesson's headlines are mostly those of yesterday.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pid } from "node:process";
import { fileURLToPath } from "node:url";

/** More texts than this are of lessons that nobody builds any more: it begins anew. */
const MOST = 5_000;

export class Verdicts {
  readonly #file: string;
  #known: Map<string, boolean> | undefined;
  #isNew = false;

  /**
   * @param judge the address of the module that judges: another one judges anew
   * @param name of the package that it judges by
   */
  constructor(judge: string, name: string) {
    const entry = createRequire(judge).resolve(name);
    const modules = entry.slice(0, entry.lastIndexOf("node_modules") + "node_modules".length);
    const { version } = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8")) as { version: string };
    const key = createHash("sha256")
      .update(readFileSync(fileURLToPath(judge)))
      .update(version)
      .digest("hex");
    this.#file = join(modules, ".cache/verdicts", `${key.slice(0, 16)}.json`);
  }

  /** @param judge is asked of a text that is not known yet */
  of(text: string, judge: (text: string) => boolean): boolean {
    this.#known ??= this.#read();
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const verdict = judge(text);
    this.#known.set(text, verdict);
    this.#isNew = true;
    return verdict;
  }

  /** Writes down what was judged anew. Where nothing can be written the next build judges again. */
  keep() {
    if (!this.#isNew || !this.#known) return;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(`${this.#file}.${pid}`, JSON.stringify([...this.#known]));
      renameSync(`${this.#file}.${pid}`, this.#file); // whole, or not at all: two builds may run at a time
      this.#isNew = false;
    } catch {
      // A folder that is read only.
    }
  }

  #read(): Map<string, boolean> {
    try {
      const known = JSON.parse(readFileSync(this.#file, "utf8")) as [string, boolean][];
      return known.length > MOST ? new Map() : new Map(known);
    } catch {
      return new Map();
    }
  }
}
