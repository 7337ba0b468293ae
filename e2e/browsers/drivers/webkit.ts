// WebKit as GTK has it, over WebDriver, on a screen that nobody sees.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { promisify } from "node:util";
import { type Driver, type Tab, until } from "./driver.ts";

/** Keys that write nothing, as WebDriver numbers them (W3C WebDriver, 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  F1: "\uE031",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

type Call = (method: "GET" | "POST" | "DELETE", path: string, body?: object) => Promise<unknown>;

export async function webkit(): Promise<Driver> {
  const { display, screen } = await hiddenScreen();
  const surroundings = { ...env, DISPLAY: display, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
  const port = 20_000 + ((process.pid * 7) % 40_000);
  const service = spawn("WebKitWebDriver", [`--port=${port}`], { env: surroundings, stdio: "ignore" });
  const end = () => {
    service.kill();
    screen.kill();
  };
  process.once("exit", end);

  const ask: Call = async (method, path, body = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit, ${path}: ${(value as { message?: string }).message}`);
    return value;
  };
  await until("WebKit’s driver", () => ask("GET", "/status").catch(() => undefined));
  const { sessionId } = (await ask("POST", "/session", { capabilities: {} })) as { sessionId: string };
  const call: Call = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);

  /** The window that commands go to. */
  let current = (await call("GET", "/window")) as string;
  const to = async (handle: string) => {
    if (current !== handle) await call("POST", "/window", { handle });
    current = handle;
  };
  const handles = async () => (await call("GET", "/window/handles")) as string[];
  const tab = tabOf(call, to, current);
  return {
    tab,
    opened: async (act) => {
      const before = await handles();
      await act();
      const handle = await until("another window", async () => (await handles()).find((one) => !before.includes(one)));
      return tabOf(call, to, handle);
    },
    anew: async () =>
      tabOf(call, to, ((await call("POST", "/window/new", { type: "window" })) as { handle: string }).handle),
    print: async (address, ready) => {
      const folder = await mkdtemp(join(tmpdir(), "deck-print-"));
      const file = join(folder, "printed.pdf");
      await promisify(execFile)("gjs", [join(import.meta.dirname, "webkit-print.js"), address, file, ready], {
        env: surroundings,
        timeout: 60_000,
      });
      const pdf = await readFile(file);
      await rm(folder, { recursive: true });
      return pdf;
    },
    quit: async () => {
      await call("DELETE", "").catch(() => undefined);
      end();
    },
  };
}

/** A screen in memory, on a number of its own. */
async function hiddenScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "2560x1600x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, fail) => {
    screen.stdio[3]?.once("data", resolve);
    screen.once("exit", () => fail(new Error("Xvfb does not start.")));
  });
  return { display: `:${`${number}`.trim()}`, screen };
}

function tabOf(call: Call, to: (handle: string) => Promise<void>, handle: string): Tab {
  const run: Tab["run"] = async (run, ...args) => {
    await to(handle);
    const script = `
      const done = arguments[arguments.length - 1];
      (async () => (${run}).apply(null, arguments[0]))().then(
        (result) => done({ result }),
        (error) => done({ error: String(error) + "\\n" + error.stack }),
      );`;
    const { result, error } = (await call("POST", "/execute/async", { script, args: [args] })) as {
      result: never;
      error?: string;
    };
    if (error) throw new Error(`In WebKit’s page: ${error}`);
    return result;
  };
  const act = async (source: object) => {
    await to(handle);
    await call("POST", "/actions", { actions: [source] });
  };
  const room = () => run(() => [window.innerWidth, window.innerHeight] as const);
  return {
    run,
    runInFrame: async (act, ...args) => {
      await to(handle);
      await call("POST", "/frame", { id: 0 });
      return await run(act, ...args).finally(() => call("POST", "/frame", { id: null }));
    },
    open: async (address) => {
      await to(handle);
      await call("POST", "/url", { url: address });
    },
    press: (key) => {
      const keys = (key === "+" ? [key] : key.split("+")).map((one) => KEYS[one] ?? one);
      return act({
        type: "key",
        id: "keyboard",
        actions: [
          ...keys.map((value) => ({ type: "keyDown", value })),
          ...keys.reverse().map((value) => ({ type: "keyUp", value })),
        ],
      });
    },
    drag: (start = [0, 0], ...more) => {
      const move = ([x, y]: readonly [number, number]) => ({
        type: "pointerMove",
        x: Math.round(x),
        y: Math.round(y),
        duration: 0,
      });
      return act({
        type: "pointer",
        id: "mouse",
        parameters: { pointerType: "mouse" },
        actions: [
          move(start),
          { type: "pointerDown", button: 0 },
          ...more.flatMap((place, at) => [...between(more[at - 1] ?? start, place).map(move), move(place)]),
          { type: "pointerUp", button: 0 },
        ],
      });
    },
    resize: async (width, height) => {
      await to(handle);
      let asked = 0;
      await until(`a page of ${width} × ${height}`, async () => {
        const [has, hasHigh] = await room();
        if (has === width && hasHigh === height) return true;
        if (Date.now() - asked < SETTLED) return false;
        asked = Date.now();
        // The window has a bar of its own, too.
        const now = (await call("GET", "/window/rect")) as { width: number; height: number };
        await call("POST", "/window/rect", { width: now.width + width - has, height: now.height + height - hasHigh });
        return false;
      });
    },
    picture: async () => {
      await to(handle);
      return Buffer.from((await call("GET", "/screenshot")) as string, "base64");
    },
    close: async () => {
      await to(handle);
      const [left = ""] = (await call("DELETE", "/window")) as string[];
      await to(left);
    },
  };
}

/** So long a window may take to get another size, in ms; then it is asked again: one that is just opened may not have heard. */
const SETTLED = 1000;

/** Three places on the way, as a hand's mouse tells them. */
const between = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) =>
  [0.25, 0.5, 0.75].map((part) => [x + (toX - x) * part, y + (toY - y) * part] as const);
