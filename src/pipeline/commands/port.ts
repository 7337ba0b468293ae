// The port that the environment asks for.
import { createServer } from "node:net";
import { env } from "node:process";
import { Stop } from "./stop.ts";

/**
 * @param usual the port where none is asked for
 * @param command as in `npm start`, for the mend
 * @param name the variable that asks for it
 * @throws Stop where what is asked for is no port
 */
export function askedPort(usual: number, command: string, name = "PORT"): number {
  const asked = env[name]?.trim() || String(usual);
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65_535)
    throw new Stop(`${name}=${asked} is not a port. Use a number up to 65535, as in: ${name}=4180 ${command}`);
  return port;
}

/** Whether nobody else has it. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });
}
