// Where the deck will stand on the web, as the build is told: `SITE_URL=https://example.org/deck npm run build`.
import { env } from "node:process";

/**
 * @returns the folder's address, with a slash at its end; nothing where the build is not told
 * @throws Error where `SITE_URL` is no address
 */
export function siteAddress(): string | undefined {
  const told = env["SITE_URL"];
  if (!told) return;
  if (!/^https?:/.test(told) || !URL.canParse(told))
    throw new Error(`SITE_URL=${told} is not an address. Write it whole, as in: SITE_URL=https://example.org/deck`);
  return new URL(told.endsWith("/") ? told : `${told}/`).href;
}
