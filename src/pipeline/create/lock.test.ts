import assert from "node:assert/strict";
import { test } from "node:test";
import { neededBy } from "./lock.ts";

test("a lesson’s lock has what the engine’s dependencies need, and nothing that only its tests do", () => {
  const packages = {
    "": {
      dependencies: { a: "^1" },
      devDependencies: { tool: "^1" },
      peerDependencies: { rare: "^1" },
      peerDependenciesMeta: { rare: { optional: true } },
    },
    "node_modules/a": { version: "1.0.0", dependencies: { b: "^2" }, optionalDependencies: { win: "^1" } },
    "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "^1" } },
    "node_modules/b": { version: "1.0.0", dev: true },
    "node_modules/c": { version: "1.0.0", devOptional: true, peerDependencies: { d: "^1" } },
    "node_modules/d": { version: "1.0.0", peer: true },
    "node_modules/rare": { version: "1.0.0", dev: true },
    "node_modules/tool": { version: "1.0.0", dev: true, dependencies: { b: "^1" } },
    "node_modules/win": { version: "1.0.0", optional: true, os: ["win32"] },
  };
  assert.deepEqual(neededBy(packages), {
    "node_modules/a": packages["node_modules/a"],
    "node_modules/a/node_modules/b": packages["node_modules/a/node_modules/b"],
    "node_modules/c": { version: "1.0.0", peerDependencies: { d: "^1" } },
    "node_modules/d": { version: "1.0.0" },
    "node_modules/win": packages["node_modules/win"],
  });
});
