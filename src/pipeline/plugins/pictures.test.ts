import assert from "node:assert/strict";
import { test } from "node:test";
import { pictures } from "./pictures.ts";

interface Hooks {
  configResolved(config: { command: string }): void;
  transform: { handler(code: string): Promise<string> };
}

test("a script knows when it is built whether the lesson has pictures; while it is written one may come", async () => {
  const asked = async (page: () => Promise<string>, command = "build") => {
    const plugin = pictures(async () => ({ render: page })) as unknown as Hooks;
    plugin.configResolved({ command });
    return await plugin.transform.handler("if (import.meta.env.PICTURES) show();");
  };
  const none = async () => "<main><p>A leaf</p></main>";
  assert.equal(await asked(async () => '<main><img src="leaf.webp"></main>'), "if (true) show();");
  assert.equal(await asked(none), "if (false) show();");
  assert.equal(await asked(none, "serve"), "if (true) show();");
  assert.equal(await asked(() => Promise.reject(new Error("A rule is broken."))), "if (true) show();");
});
