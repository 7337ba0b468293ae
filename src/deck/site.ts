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

/**
 * Which other sites may show the deck in a frame, as the build is told: `MAY_EMBED="https://moodle.example.org" npm run build`,
 * several with spaces between them.
 *
 * @returns sources of the policy's `frame-ancestors`
 * @throws Error where one of them is no address
 */
export function mayEmbed(told = env["MAY_EMBED"] ?? ""): string[] {
  return told
    .split(/\s+/)
    .filter(Boolean)
    .map((one) => {
      const address = one.replace("://*.", "://any."); // all of a site's names
      if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))
        return one.replace(/^(\w+:\/\/[^/]+).*/, "$1");
      throw new Error(`MAY_EMBED=${one} is not a site. Write it as in: MAY_EMBED=https://moodle.example.org`);
    });
}
