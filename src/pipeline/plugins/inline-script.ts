// Vite plugin: each document of the site has its first script in it, at the end of its body: the entry and whatever that
// imports at once. A slide is then moved by keys one round trip earlier (on slow 4G: 0.98 s in place of 1.64).
//
// A file that is loaded later may need a module that is inline, which has no address. So each inline chunk puts what it
// exports into `deckParts`, under its file's name, and files read it there: every module runs once, as it would in files.
//
// Files are loaded by `deckPart`, which each document has: one that has failed can be had later in every browser.
import type { Plugin, Rolldown } from "vite";
import { scriptText } from "./script-text.ts";

type Chunk = Rolldown.OutputChunk;
/** Where each chunk is needed, by its file's name. */
interface Placing {
  /** The documents that may load it. */
  readonly documents: ReadonlySet<string>;
  /** Those of them that have it inline. */
  readonly inlineIn: ReadonlySet<string>;
}
type Placings = ReadonlyMap<string, Placing>;

export function inlineScript(): Plugin[] {
  let placings: Placings = new Map();
  return [
    {
      name: "deck:inline-script-placed",
      apply: "build",
      config: () => ({
        build: {
          modulePreload: {
            polyfill: false,
            // What a document has inline is not asked for.
            resolveDependencies: (_, dependencies, { hostId }) =>
              dependencies.filter((name) => howReached(placings, hostId, name) !== "inline"),
          },
        },
      }),
      transform: {
        filter: { code: /\bexport (let|var) /, id: { include: /\.[jt]sx?$/, exclude: /\0/ } },
        handler(_, id) {
          this.error(
            `${id} exports a variable that may change: a script that is loaded later would not see that. Export a function that gives it.`,
          );
        },
      },
      // Before Vite writes which files are loaded with which.
      generateBundle: {
        order: "pre",
        handler: (_, bundle) => {
          placings = placed(bundle);
        },
      },
    },
    {
      name: "deck:inline-script",
      apply: "build",
      enforce: "post",
      generateBundle: {
        order: "post",
        handler(_, bundle) {
          const parse = (code: string) => this.parse(code);
          withoutGates(bundle, parse);
          const chunks = chunksOf(bundle);
          const files = new Set([...chunks.keys()].map(baseOf));
          // Read before anything is changed: what is inline in one document may be a file for another.
          const inline = new Map<string, string>();
          for (const [name, chunk] of chunks)
            if (placings.get(name)?.inlineIn.size) inline.set(name, inlined(chunk, parse(chunk.code), files));
          for (const file of Object.values(bundle)) {
            if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
            const entry = entryOf(file, chunks);
            if (entry) file.source = withScript(String(file.source), startOf(entry, chunks), inline);
          }
          for (const [name, { documents, inlineIn }] of placings) {
            const chunk = chunks.get(name);
            if (!chunk) continue;
            if (documents.size === inlineIn.size) delete bundle[name];
            else chunk.code = withLoader(asFile(chunk, parse(chunk.code), placings), files);
          }
        },
      },
    },
  ];
}

/**
 * A file that is loaded later, and that others import from, comes with a gate: a file that does nothing but hand on what is
 * asked for. Whoever loads the gate loads the file itself: a request less.
 */
function withoutGates(bundle: Rolldown.OutputBundle, parse: (code: string) => Program) {
  const chunks = [...chunksOf(bundle).values()];
  for (const gate of chunks) {
    const [only, ...more] = gate.isDynamicEntry && !gate.isEntry ? parse(gate.code).body : [];
    if (only?.type !== "ExportNamedDeclaration" || !only.source || more.length > 0) continue;
    const [name, file] = [baseOf(gate.fileName), baseOf(String(only.source.value))];
    const given = only.specifiers.map(({ local, exported }) => `${nameOf(exported)}:m.${nameOf(local)}`);
    for (const chunk of chunks)
      if (chunk.code.includes(name))
        chunk.code = chunk.code
          .replaceAll(/\bimport\((["'`])\.\/([^"'`/]+)\1\)/g, (text, _, loaded: string) =>
            loaded === name ? `import(${JSON.stringify(`./${file}`)}).then(m=>({${given.join()}}))` : text,
          )
          .replaceAll(name, file); // among what is loaded with it
    delete bundle[gate.fileName];
  }
}

const chunksOf = (bundle: Rolldown.OutputBundle): Map<string, Chunk> =>
  new Map(Object.entries(bundle).filter((entry): entry is [string, Chunk] => entry[1].type === "chunk"));

/** The chunk that a document starts with: the one that is made of it. */
const entryOf = ({ fileName }: { readonly fileName: string }, chunks: ReadonlyMap<string, Chunk>) =>
  [...chunks.values()].find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith(`/${fileName}`));

function placed(bundle: Rolldown.OutputBundle): Placings {
  const chunks = chunksOf(bundle);
  const all = new Map<string, { documents: Set<string>; inlineIn: Set<string> }>();
  for (const entry of chunks.values()) {
    if (!entry.isEntry) continue;
    const start = new Set(startOf(entry, chunks).map(({ fileName }) => fileName));
    for (const name of reachedFrom(entry, chunks)) {
      const placing = all.get(name) ?? { documents: new Set(), inlineIn: new Set() };
      all.set(name, placing);
      placing.documents.add(entry.fileName);
      if (start.has(name)) placing.inlineIn.add(entry.fileName);
    }
  }
  return all;
}

/** A chunk and what it imports at once, in the order in which they run. */
function startOf(entry: Chunk, chunks: ReadonlyMap<string, Chunk>, found = new Set<Chunk>()): Chunk[] {
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) visit(imported);
    }
    found.add(chunk);
  };
  visit(entry);
  return [...found];
}

/** The names of all chunks that a chunk may ever load, and its own. */
function reachedFrom({ fileName }: Chunk, chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const found = new Set([fileName]);
  for (const name of found) {
    const { imports = [], dynamicImports = [] } = chunks.get(name) ?? {};
    for (const one of [...imports, ...dynamicImports]) if (chunks.has(one)) found.add(one);
  }
  return found;
}

/** How a file gets at a chunk that it imports: in every document that may load the file it is inline, in some, in none. */
function howReached(placings: Placings, importer: string, name: string): "inline" | "either" | "file" {
  const documents = [...(placings.get(importer)?.documents ?? [])];
  const inlineIn = placings.get(name)?.inlineIn ?? new Set();
  if (documents.length === 0 || !documents.some((one) => inlineIn.has(one))) return "file";
  return documents.every((one) => inlineIn.has(one)) ? "inline" : "either";
}

const PARTS = "globalThis.deckParts";
const LOAD = "globalThis.deckPart";
/**
 * Loads a file of the deck, once. After a failure every file that is not there yet is asked for under another address:
 * Firefox and WebKit keep it that a module could not be loaded, or one that it imports, and never ask for it again.
 * It is in every document, and so has short names: p are the parts by their files f, n counts what has failed.
 */
const loader = (folder: string) =>
  `${LOAD}=((p,n)=>f=>p[f]??=import("./${folder}"+f+(n?"?"+n:"")).catch(e=>{delete p[f];n++;throw e}))({},0);`;
/** The same for what a chunk loads when it runs. */
const withLoader = (code: string, files: ReadonlySet<string>) =>
  code.replaceAll(/\bimport\((["'`])\.\/([^"'`]+)\1\)/g, (text, _, path: string) =>
    files.has(baseOf(path)) ? loads(baseOf(path)) : text,
  );
const loads = (name: string) => `${LOAD}(${JSON.stringify(name)})`;
const partOf = (name: string) => `${PARTS}[${JSON.stringify(baseOf(name))}]`;
/** With its slash, or empty. */
const folderOf = (name: string) => name.slice(0, name.length - baseOf(name).length);
const baseOf = (name: string) => name.slice(name.lastIndexOf("/") + 1);

type Program = ReturnType<Rolldown.PluginContext["parse"]>;

/** A chunk of the start: its imports are read from `deckParts`, its exports put there. */
function inlined(chunk: Chunk, program: Program, files: ReadonlySet<string>): string {
  const exported: string[] = [];
  const code = replaced(chunk.code, program, {
    imports: (names, from) => `const ${names}=${partOf(from)};`,
    exports: (names, from) => {
      if (from !== undefined)
        throw new Error(`${chunk.fileName} hands on what ${from} exports: that is not known here.`);
      for (const { local, as } of names) exported.push(`get ${as}(){return ${local}}`);
      return "";
    },
  });
  const run = hasAwait(program) ? `await (async()=>{${code}\n})()` : `(()=>{${code}\n})()`;
  // Files name one another from their own folder on; the document does from its own.
  const folder = folderOf(chunk.fileName);
  const body = withLoader(run, files).replaceAll(
    /(["'`])\.\/([^"'`/]+\.(?:js|css))\1/g,
    (text, quote: string, name: string) =>
      files.has(name) || name.endsWith(".css") ? `${quote}./${folder}${name}${quote}` : text,
  );
  if (exported.length === 0) return `${body};`;
  // First of all, so that what is loaded while the chunk runs finds its exports.
  const start = body.indexOf("{") + 1;
  return `${body.slice(0, start)}${partOf(chunk.fileName)}={${exported.join(",")}};${body.slice(start)};`;
}

/** A chunk that is loaded later: what is inline is read from `deckParts`. */
function asFile(chunk: Chunk, program: Program, placings: Placings): string {
  const folder = folderOf(chunk.fileName);
  return replaced(chunk.code, program, {
    imports: (names, from) => {
      const reached = howReached(placings, chunk.fileName, `${folder}${from}`);
      const otherwise = reached === "either" ? `${partOf(from)}??` : "";
      return `const ${names}=${reached === "inline" ? partOf(from) : `${otherwise}await ${loads(from)}`};`;
    },
    exports: (_, from, text) => {
      if (from !== undefined && howReached(placings, chunk.fileName, `${folder}${from}`) !== "file")
        throw new Error(`${chunk.fileName} hands on what ${from} exports, which is inline: that is not known here.`);
      return text;
    },
  });
}

interface Exported {
  readonly local: string;
  readonly as: string;
}
interface Writing {
  /** @param names what the import declares, as a pattern of `const`; @param from the file's name */
  imports(names: string, from: string): string;
  /** @param from the file whose exports are handed on, if any */
  exports(names: readonly Exported[], from: string | undefined, text: string): string;
}

/** Writes the imports and exports of a chunk in another way. */
function replaced(code: string, { body }: Program, { imports, exports }: Writing): string {
  let [written, end] = ["", 0];
  const put = (node: { start: number; end: number }, text: string) => {
    written += code.slice(end, node.start) + text;
    end = node.end;
  };
  for (const node of body) {
    const text = code.slice(node.start, node.end);
    if (node.type === "ImportDeclaration") {
      const from = baseOf(String(node.source.value));
      put(node, node.specifiers.length === 0 ? "" : imports(patternOf(node.specifiers), from));
    } else if (node.type === "ExportNamedDeclaration" && !node.declaration) {
      const names = node.specifiers.map(({ local, exported }) => ({ local: nameOf(local), as: nameOf(exported) }));
      put(node, exports(names, node.source ? baseOf(String(node.source.value)) : undefined, text));
    } else if (node.type.startsWith("Export")) {
      throw new Error(`A chunk exports in a way that is not known here: ${text}`);
    }
  }
  return written + code.slice(end);
}

type Specifier = Extract<Program["body"][number], { type: "ImportDeclaration" }>["specifiers"][number];

function patternOf(specifiers: readonly Specifier[]): string {
  const names = specifiers.map((one) => {
    const local = one.local.name;
    if (one.type === "ImportNamespaceSpecifier") return local;
    return `${one.type === "ImportDefaultSpecifier" ? "default" : nameOf(one.imported)}:${local}`;
  });
  return specifiers[0]?.type === "ImportNamespaceSpecifier" ? names.join() : `{${names.join()}}`;
}

const nameOf = (one: { type: string; name?: string; value?: unknown }): string =>
  one.type === "Literal" ? String(one.value) : (one.name ?? "");

/** Whether a module waits at its top level. */
function hasAwait(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasAwait);
  if (typeof node !== "object" || node === null) return false;
  const { type } = node as { type?: string };
  if (type === "AwaitExpression" || (type === "ForOfStatement" && (node as { await: boolean }).await)) return true;
  // A function waits for itself.
  if (type && /Function|MethodDefinition|PropertyDefinition/.test(type)) return false;
  return Object.values(node).some(hasAwait);
}

/** Puts the script at the body's end, in the place of the tag that would load it and of the hints for what it imports. */
function withScript(html: string, start: readonly Chunk[], inline: ReadonlyMap<string, string>): string {
  const names = start.map(({ fileName }) => fileName);
  const isOfStart = (tag: string) => names.some((name) => tag.includes(`"./${name}"`));
  let attributes = "";
  const without = html
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, (tag) => (isOfStart(tag) ? "" : tag))
    .replace(/\s*<script\b([^>]*?) src="[^"]+"([^>]*)><\/script>/g, (tag, before: string, after: string) => {
      if (!isOfStart(tag)) return tag;
      attributes = `${before}${after}`.replace(" crossorigin", "");
      return "";
    });
  const code = names.map((name) => inline.get(name)).join("\n");
  const script = `<script${attributes}>${scriptText(`${PARTS}={};${loader(folderOf(names[0] ?? ""))}\n${code}`)}</script>`;
  const end = without.lastIndexOf("</body>");
  return `${without.slice(0, end)}${script}${without.slice(end)}`;
}
