// Runs a command of this project, written in TypeScript: `node src/pipeline/commands/run.js start`.
// Plain JavaScript that an old Node can read, so that it can say that it is too old.
import { fileURLToPath } from "node:url";

const here = new URL(".", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
const command = process.argv[2];
// Signs that mean something in the patterns and addresses that Vite makes of paths.
const [sign] = /[#?*[\]{}]/.exec(process.cwd()) ?? [];

if (!fits) {
  stop(
    `This project needs Node 20.19 or newer (22.12 or newer of the 22 series); this is Node ${process.versions.node}.`,
  );
} else if (sign) {
  stop(`A folder with “${sign}” in its name can’t be built in: ${process.cwd()}. Rename it, or move the project.`);
} else {
  const vite = await import("vite").catch(() => stop("Its packages are not installed yet. Run: npm ci"));
  try {
    await vite.runnerImport(fileURLToPath(new URL(`${command}.ts`, here)), {
      configFile: false,
      logLevel: "error",
    });
  } catch (error) {
    if (error instanceof Error && error.name === "Stop") stop(error.message);
    throw error;
  }
}

/** @param {string} line @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}
