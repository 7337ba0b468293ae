const VERSION = "33dfef85b566bd5f";
const FILES = {
 "deck.webmanifest": "sha256-dmApExVK4qr5TeCviTm9xDiKGdjinWggVJU3cnnqub8=",
 "assets/after-start-D3zMg1gu.js": "sha256-ZmX44hXRLfdaoOw4nh3xy1sdGAUtk3eKavwJAfGO0YI=",
 "assets/deck-side-Cc1sDM9W.js": "sha256-sGU/bp2kUjzWdTZBK+neqN+V56xohXCnD7h3GYCpxQE=",
 "assets/dialog-CrBcMh4F.js": "sha256-mP+JxiTRhGLzTtTLwOcqXxANjZBzgHmmYjq7IuZLu1A=",
 "assets/drag-CYUUm1p8.js": "sha256-6cyd6/A5ej1azKQ4URJxdP3mcxISXsDhU2/TxH6jccw=",
 "assets/draw-BgVOVUhb.js": "sha256-lfpxQTEKar+2atwNQMUWhKFG4Fwvq3D7OjNd8ksajEo=",
 "assets/drawn-BUOLZ7_V.js": "sha256-sajAAUIhHSEbJWM+1Wib7uD6GZDpMlVOOeFaOjRW17Y=",
 "assets/in-deck-DXeymlfL.js": "sha256-z3JX5fEXOqlly5QryFvOb3A6PbH3SWStRm3AJEhsse0=",
 "assets/ink-Db9LqoB0.js": "sha256-h8ccrZIo7+broQTpVu+m9F/GGw7+8AD1VdEhHZkXBsY=",
 "assets/keep-BBxgGE_B.js": "sha256-gvD+u9bin6IhJVnvpcPtaNB4+60spgOYtOFcGiRyFk8=",
 "assets/put-ink-BSuvwCYV.js": "sha256-ggWl3ERR9Ci0bq3AAWhvWJb/QPQBwkAj3FPHnIZH82w=",
 "assets/save-file-B4850KiX.js": "sha256-t0vT+fg7wBqDkI8/YuL1zWkSn2GO+kmtLKafXyMp6TM=",
 "assets/session-CDjAWt6J.js": "sha256-+fkJpB48suVk9IlM2fiEtMZqQScu546W3L6Fh4JLiu8=",
 "assets/shared-ink-C50Al6u5.js": "sha256-djlpJfszf/iOTNjuHqml4rqUeNO7Fv/06B9ud6V03u4=",
 "assets/tools-CtCk3Z9J.js": "sha256-GhR/CXwzlT/QB5tRBBZFktNvqNDbsnVIoL9NhlmhVqk=",
 "assets/view-B9PgvkRp.js": "sha256-nF7sp0bVyVeyhOn3G/9lc+IEVIftPTDxAKRAYxGWHjA=",
 "assets/votes-on-slides-BEhXhNKD.js": "sha256-N01TtuN8D+xJc3UgmeHhRYUGvL6tRZCgr7hreiNCd1Q=",
 "assets/zoomed-part-DR2U556_.js": "sha256-yfdmdQDIj435jpLAE8F3dijhTqc4iIuhR4NMRELg/RQ=",
 "assets/atkinson-hyperlegible-next-latin-ext-wght-normal-AoiWC-Tc.woff2": "sha256-umAsk7PR13vBRYgvliAhGAgeGlktADpO2jQjWHyGra0=",
 "assets/atkinson-hyperlegible-next-latin-wght-normal-H5swLqw-.woff2": "sha256-COewGYQR95CYRsdsTCfkYOCJVR9ngDA8uAT1p6842TU=",
 "assets/dialog-CAm3LaM0.css": "sha256-DPitJXeB1+vIm2QZsFok/5B45+v+NdVvWv+lFeiobvw=",
 "assets/keep-CSkm7a_C.css": "sha256-ggvAfInYQzRQjG82zJePoNhfUQT3/UtMOrbPikW5IG0=",
 "assets/lesson-366dadc8104c8e8b-CT6cINcd.woff2": "sha256-Nm2tyBBMjov0Pj+JGKd9lUlS643E/rDc7U26eBCP+IU=",
 "assets/source-serif-4-latin-ext-opsz-normal-CqPHPqR5.woff2": "sha256-3CdCaVU7B8gwIb6QORxm5hwZjOl9BrNcNK7fsdMaQpY=",
 "assets/source-serif-4-latin-opsz-normal-J18BHzHX.woff2": "sha256-uq2Y3NizSnE4M9FOOI4VJUi+GdbJxVQA1KjATVtjpm8=",
 "assets/tools-s6tbncEh.css": "sha256-HbDS7HYawFDDWfwpAm454OWX53kQJ1sP2E5hYL5CgsE=",
 "assets/view-Dw1XVk2_.css": "sha256-zPCu84LqPaqphok+7KidqwlCtzv9oXXq2dYEnzeLeKg=",
 "assets/vote-DU47BMnG.css": "sha256-KV3paHQQiY9KQ/jkq0sfS9WyNPcvJCofm9hQ5uuCUcQ=",
 "assets/zoomed-part-DsCf-Pf2.css": "sha256-QqDoUrraIftHAR886tSQk3pbV7tMAexfB074XmQFs1M=",
 "apple-touch-icon.png": "sha256-SsjLpO5lH0HOPTLEUeD7ShLj0ewNBnc5ftF12S/lx8I=",
 "icon-192.png": "sha256-q710oW1ONWuSIRf4TKno6WXOQk8U54XPr6ABCXjy+O8=",
 "icon-512.png": "sha256-G7ewEpChk//IFxCWJBS8Q5WU1P+njimL5hIGdy2NynQ=",
 "icon-maskable-512.png": "sha256-krYSj0SSI4kDuDcva9oX+ZcPen7J2T/ikIXFrujQgNI=",
 "index.html": "sha256-18RqU6SQm0O4ta7MBCE/8uGpt5E9kw4u1T4c2PA3xYc=",
 "print.html": "sha256-MGKsD4J0R/rWtNlXBc4ZWUvaED9ultiu0IDu9jduXzA=",
 "review.html": "sha256-Ph7cO7GZhIbRusgnM0xfXLCYrAIeZz2jk4I4eiOQN4w="
};
const worker = self;
const { scope } = worker.registration;
/** Named after the folder too: other decks may stand on the same server. */
const CACHE = `${scope} ${VERSION}`;
worker.addEventListener("install", (event) => {
	event.waitUntil(keepMissing());
});
worker.addEventListener("activate", (event) => {
	const others = (name) => name.startsWith(`${scope} `) && name !== CACHE;
	const tidy = async () => {
		await Promise.all((await caches.keys()).filter(others).map((name) => caches.delete(name)));
		await worker.clients.claim();
	};
	event.waitUntil(tidy());
});
worker.addEventListener("message", ({ data }) => {
	if (data === "use the new version") worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
	const name = fileOf(event.request);
	if (!name) return;
	event.respondWith(caches.open(CACHE).then((cache) => cache.match(new URL(name, scope))).catch(() => undefined).then((kept) => kept ? partOf(kept, event.request) : fetch(event.request)));
	// A browser short of room may have thrown files away: they are fetched again at the next visit.
	if (event.request.mode === "navigate") event.waitUntil(keepMissing().catch(() => {}));
});
/** A film is asked for piece by piece, and Safari plays none that comes whole (RFC 9110, 14.1.2). */
async function partOf(kept, request) {
	const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
	if (!from && !to) return kept;
	const whole = await kept.blob();
	const first = from ? Number(from) : Math.max(0, whole.size - Number(to));
	const last = from && to ? Math.min(Number(to), whole.size - 1) : whole.size - 1;
	const headers = new Headers(kept.headers);
	headers.set("Content-Range", `bytes ${first}-${last}/${whole.size}`);
	headers.set("Content-Length", String(last - first + 1));
	if (first > last) return new Response(null, {
		status: 416,
		headers: { "Content-Range": `bytes */${whole.size}` }
	});
	return new Response(whole.slice(first, last + 1), {
		status: 206,
		headers
	});
}
/** @throws Error where a file can't be had, or is another version's by now */
async function keepMissing() {
	const cache = await caches.open(CACHE);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	await Promise.all(Object.entries(FILES).filter(([name]) => !kept.has(new URL(name, scope).href)).map(([name, integrity]) => keep(cache, name, integrity)));
}
async function keep(cache, name, integrity) {
	const response = await fetch(new URL(name, scope), {
		cache: "no-cache",
		integrity
	});
	const headers = new Headers(response.headers);
	// A document has its own policy in it. The host's may still be an older version's, and would be kept for good.
	headers.delete("Content-Security-Policy");
	// Copied, since a browser takes no answer for a page that has been redirected, as hosts do with `.html`.
	await cache.put(new URL(name, scope), new Response(response.body, { headers }));
}
/** The kept file that is asked for, whatever stands behind a `?`. */
function fileOf({ method, url }) {
	const { origin, pathname } = new URL(url);
	const folder = new URL(scope);
	if (method !== "GET" || origin !== folder.origin || !pathname.startsWith(folder.pathname)) return;
	const name = decoded(pathname.slice(folder.pathname.length)) || "index.html";
	return [name, `${name}.html`].find((one) => one in FILES);
}
/** A malformed escape stays as it is written. (The worker imports nothing.) */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
