// What common hosts send with the site: `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache.
//
// No `.br` or `.gz` files lie beside the site's own. These hosts compress what they send by themselves; a host that does not
// would send the twin only if it is told to, and then goes on sending an old one where a file is exchanged by hand.

import { mayEmbed } from "../../deck/site.ts";

/** Files whose name changes with what is in them may be kept for a year, in s: a new version asks for other names. */
const YEAR = 31_536_000;

/**
 * @param policy the content security policy that holds for all documents
 * @param framers other sites that may show the deck in a frame
 * @returns the files' text, by their name
 */
export function headerFiles(policy: string, framers: readonly string[] = mayEmbed()): Record<string, string> {
  const headers = {
    // Two things that a document's own policy does not say. The service worker fetches files (connect-src). And which
    // pages may show the deck in a frame (frame-ancestors) is obeyed only in a header.
    "Content-Security-Policy": `${policy}${policy.includes("connect-src") ? "" : "; connect-src 'self'"}; frame-ancestors ${["'self'", ...framers].join(" ")}`,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    // Documents are kept, and asked after each time: most visits get a short “not changed”, and none an old lesson.
    "Cache-Control": "no-cache",
  };
  // Scripts and fonts may be had by anybody: a course page's frame with sandbox="allow-scripts" has no origin of its own.
  const forEver = `public, max-age=${YEAR}, immutable`;
  const lines = Object.entries(headers);
  return {
    _headers: `/*
${lines.map(([name, value]) => `  ${name}: ${value}`).join("\n")}
/assets/*
  ! Cache-Control
  Cache-Control: ${forEver}
  Access-Control-Allow-Origin: *
`,
    ".htaccess": `<IfModule mod_headers.c>
${lines.map(([name, value]) => `  Header set ${name} "${value}"`).join("\n")}
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header set Cache-Control "${forEver}"
    Header set Access-Control-Allow-Origin "*"
  </If>
</IfModule>
<IfModule mod_mime.c>
  AddType font/woff2 .woff2
  AddType application/manifest+json .webmanifest
</IfModule>
`,
  };
}
