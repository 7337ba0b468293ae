// The versions that the engine has been tested with, for a lesson's package-lock.json: a lesson that is made in a year
// installs what this engine was tested with, and not what its packages have become by then.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE } from "../folders.ts";

/** What a package-lock.json says of one installed package. */
export interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/** By the folder that it is installed in, as in `node_modules/vite`. */
export type Packages = Readonly<Record<string, Locked>>;

/** Where a packed engine has it: npm packs no package-lock.json. */
const PACKED = join(import.meta.dirname, "lock.json");
const OWN = join(ENGINE, "package-lock.json");

/** The packages that a lesson installs with this engine. */
export function enginePackages(): Packages {
  if (!existsSync(OWN)) return JSON.parse(readFileSync(PACKED, "utf8")) as Packages;
  return neededBy(JSON.parse(readFileSync(OWN, "utf8")).packages);
}

/** Puts it where a packed engine has it. */
export const writePackages = () => writeFileSync(PACKED, JSON.stringify(enginePackages()));

/**
 * @param packages all that a lock file has, the engine's own entry under ""
 * @returns those that the engine's dependencies need, and theirs
 */
export function neededBy(packages: Packages): Packages {
  const needed = new Map<string, Locked>();
  const visit = (folder: string) => {
    const one = packages[folder];
    if (!one) return;
    for (const name of Object.keys({ ...one.dependencies, ...one.optionalDependencies, ...requiredPeers(one) })) {
      const found = lookUp(name, folder, packages);
      if (found === undefined || needed.has(found)) continue;
      const { dev: _, devOptional: __, peer: ___, ...entry } = packages[found] ?? {};
      needed.set(found, entry);
      visit(found);
    }
  };
  visit("");
  return Object.fromEntries([...needed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function requiredPeers({ peerDependencies = {}, peerDependenciesMeta }: Locked) {
  const meta = (peerDependenciesMeta ?? {}) as Readonly<Record<string, { readonly optional?: boolean }>>;
  return Object.fromEntries(Object.entries(peerDependencies).filter(([name]) => !meta[name]?.optional));
}

/** Finds a package as Node does: in the folder's own node_modules, and then further up. */
function lookUp(name: string, from: string, packages: Packages): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const found = `${folder ? `${folder}/` : ""}node_modules/${name}`;
    if (found in packages) return found;
    if (folder === "") return undefined;
  }
}
