const VERSION = "7c0657728dea81d3";
const FILES = {
 "deck.webmanifest": "sha256-4AuviEti34S2X9uKB8Tbca8E8JcuR9bqSO5RfJvdE+Q=",
 "assets/after-start-qvoUXLbM.js": "sha256-d9XJ0sLaiDVExiyYW1AGb44/7hEJ3PjCdJoYz1Ze8rE=",
 "assets/deck-side-OnMJpAMz.js": "sha256-WeWkK1FNc9B9C2JHFzksPf+n6B9yywK/MANwiOom7EE=",
 "assets/dialog-BjhOIVWs.js": "sha256-TqfSoStgESNEk9SWq5zY89SEEIS3WFVMPmVMmHUSCuk=",
 "assets/drag-ecJLrxyb.js": "sha256-Ehbia/JDOXv17NRp5fySIaRAqzFo1+S+Q89klIHr+Zs=",
 "assets/draw-BQ0jIpOG.js": "sha256-daioDt6qt23myJGHTUNjdnHrcdh27krQZHO4yh0NEs4=",
 "assets/drawn-ZifWIW9Q.js": "sha256-Niei1bQa7Yw/aHhaIQnsFLIWAYOfLgMubebSeupKA8g=",
 "assets/in-deck-DdxLGmV6.js": "sha256-Ci1O3OHfhJlfLJQDEZeGGbTQ1lutWnGcpDMtCcKvIC4=",
 "assets/ink-CHkIXUCa.js": "sha256-jOC65JB814FBC3qtuyHH5zC/VFHHsvwPLnYPsC/Pn/I=",
 "assets/keep-CETOcjOL.js": "sha256-trypIRsmCaqSFPl02M6za9AxT+i4mZKCFPBbrrrGTik=",
 "assets/put-ink-CwzJ0N-Y.js": "sha256-KM3jsKVyB8ib0rmCiLvZwjsTRAOwz2EMAlhux/F7D1E=",
 "assets/save-file-B4850KiX.js": "sha256-t0vT+fg7wBqDkI8/YuL1zWkSn2GO+kmtLKafXyMp6TM=",
 "assets/session-BTj_sjql.js": "sha256-QM16C9r7zSjMIKpw/2OFUaKxyH+EQv9LqziZP8U0C38=",
 "assets/shared-ink-DqVUU9Gl.js": "sha256-ES7awVSYeFdxobUr6LKhBITKxQBgiZDBxByPIkz9Nqw=",
 "assets/tools-DZRejKv4.js": "sha256-X69QY+THW/P18wq79koDlAIEi4G6b8E4SRnV2qWCMS8=",
 "assets/view-B3w8cEtz.js": "sha256-r49NcRIvHfI/t902m4Cym2C/vZvMnozfHWkaPLfl2X0=",
 "assets/votes-on-slides-CqJilUD0.js": "sha256-w7rhuxNgZZF10FZwSadJtcHjtHGGTqOE38ZjGNZhPKc=",
 "assets/zoomed-part-DvmmcvBt.js": "sha256-45NrOobhITJCdvhWMEW3D6d4AA0UlgS5HY6hQOQhBh0=",
 "assets/atkinson-hyperlegible-next-latin-ext-wght-normal-AoiWC-Tc.woff2": "sha256-umAsk7PR13vBRYgvliAhGAgeGlktADpO2jQjWHyGra0=",
 "assets/atkinson-hyperlegible-next-latin-wght-normal-H5swLqw-.woff2": "sha256-COewGYQR95CYRsdsTCfkYOCJVR9ngDA8uAT1p6842TU=",
 "assets/dialog-CAm3LaM0.css": "sha256-DPitJXeB1+vIm2QZsFok/5B45+v+NdVvWv+lFeiobvw=",
 "assets/keep-CSkm7a_C.css": "sha256-ggvAfInYQzRQjG82zJePoNhfUQT3/UtMOrbPikW5IG0=",
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
 "index.html": "sha256-3Ro1fDJ85gSEEmukNUfpqAw4ccvMs72qreQHMiD1HpA=",
 "print.html": "sha256-wc9dgnJckgdSDt2i4oHMy8Bu0wCSodRD3BAOxdIUthI=",
 "review.html": "sha256-mk5LVMi5SFLZhSa80A3A0+FVxVlGbIjDMN6ayZArkzc="
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
