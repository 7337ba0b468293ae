// What a hand does to a page, done in the page itself: a key or a click goes where it would go, and does what the browser
// would do with it. A hundred times as quick as a browser's own input, which every eighth walk uses.

/** A clock that can be put forward: two presses are then never so near that a question takes them for one. */
let ahead = 0;

/** To be called before the page's own scripts: an hour and a day pass at once, and all else goes on as it does. */
export function clockCanJump() {
  const [now, sinceStart, Real] = [Date.now.bind(Date), performance.now.bind(performance), Date];
  ahead = Number(sessionStorage.getItem("walk:ahead") ?? 0);
  performance.now = () => sinceStart() + ahead;
  window.Date = new Proxy(Real, {
    construct: (target, given) => (given.length > 0 ? Reflect.construct(target, given) : new target(now() + ahead)),
    get: (target, name) => (name === "now" ? () => now() + ahead : Reflect.get(target, name)),
  });
}

/** @param ms by so much the clock goes forward */
export function later(ms: number) {
  ahead += ms;
  sessionStorage.setItem("walk:ahead", `${ahead}`);
}

export const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The codes of keys that are no letter and no digit. */
const CODES: Readonly<Record<string, string>> = {
  "?": "Slash",
  "/": "Slash",
  "+": "Equal",
  "=": "Equal",
  "-": "Minus",
  ".": "Period",
  ";": "Semicolon",
};

/** @param name as in `Shift+ArrowLeft` */
export async function press(name: string) {
  const parts = name.split(/\+(?=.)/);
  const sign = parts.at(-1) ?? "";
  const key = sign === "Space" ? " " : sign;
  const code = /^[a-z]$/.test(sign)
    ? `Key${sign.toUpperCase()}`
    : /^\d$/.test(sign)
      ? `Digit${sign}`
      : (CODES[sign] ?? sign);
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier);
  const init = {
    key,
    code,
    shiftKey: has("Shift"),
    altKey: has("Alt"),
    ctrlKey: has("Control"),
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const target = document.activeElement ?? document.body;
  const isTaken = !target.dispatchEvent(new KeyboardEvent("keydown", init));
  if (!isTaken) await browserDoes(target, key, init.shiftKey);
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keyup", init));
}

/** What a browser does with a key that a page leaves to it. */
async function browserDoes(target: Element, key: string, isShift: boolean) {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>("dialog:modal")].at(-1);
  if (key === "Escape" && dialog) {
    if (dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
  } else if (key === "Tab") focusNext(dialog ?? document, isShift);
  else if (target instanceof HTMLAnchorElement && leadsOut(target)) return;
  else if (
    (key === "Enter" && target.matches("a[href]")) ||
    ([" ", "Enter"].includes(key) && target.matches("button, summary"))
  )
    await click(target as HTMLElement);
  else if (key === " " && target.matches("input[type=radio], input[type=checkbox]")) (target as HTMLElement).click();
  else if (key === "Enter" && target instanceof HTMLInputElement)
    target.form?.querySelector<HTMLElement>("[type=submit]")?.click();
}

/** Where the browser would leave the document, the walk stays. */
const leadsOut = ({ origin, pathname, target }: HTMLAnchorElement) =>
  origin !== location.origin || pathname !== location.pathname || target === "_blank";

function focusNext(within: ParentNode, isBack: boolean) {
  const all = [
    ...within.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']"),
  ].filter((one) => one.checkVisibility() && !one.closest("[inert]") && !one.matches(":disabled, [tabindex='-1']"));
  const { activeElement: from } = document;
  const follows = (one: Element) =>
    Boolean((from ?? document.body).compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = isBack
    ? all.findLast((one) => one !== from && !follows(one))
    : all.find((one) => one !== from && follows(one));
  next?.focus();
}

/** What a click met. */
export interface Met {
  readonly x: number;
  readonly y: number;
  readonly what: string;
  readonly isDelete: boolean;
  readonly isList: boolean;
  /** What of this document a link leads to, as in `#/title`; empty where it is no link. */
  readonly hash: string;
}

/**
 * A control that can be clicked now.
 *
 * @param at which of them, counted round
 * @param except not these; nor links that lead out of the document
 */
export function controlAt(at: number, except: string): { control: HTMLElement; met: Met } | undefined {
  const all = [
    ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, label.option"),
  ].filter((one) => {
    if (one.matches(except) || one.closest("[inert], [hidden]") || !one.checkVisibility()) return false;
    return !(one instanceof HTMLAnchorElement && leadsOut(one));
  });
  for (let tried = 0; tried < all.length; tried++) {
    const control = all[(at + tried * 7) % all.length];
    const box = control?.getBoundingClientRect();
    if (!control || !box || box.width === 0) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(control.contains(hit) || hit.contains(control))) continue;
    const name = (control.getAttribute("aria-label") ?? control.textContent ?? "").trim().slice(0, 40);
    const what = `${control.tagName.toLowerCase()} ${name}`;
    const is = { isDelete: control.matches(".delete"), isList: control.matches("select") };
    const hash = control instanceof HTMLAnchorElement ? control.hash : "";
    return { control, met: { x, y, what, ...is, hash } };
  }
  return undefined;
}

/** Clicks, with the pointer's events before and the focus where it goes; a link within the document has led there then. */
export async function click(control: HTMLElement) {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2 };
  control.dispatchEvent(new PointerEvent("pointerdown", at));
  if (control.dispatchEvent(new MouseEvent("mousedown", at))) {
    const focused = control.closest<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
    if (focused && !focused.matches(":disabled")) focused.focus({ preventScroll: true });
  }
  control.dispatchEvent(new PointerEvent("pointerup", at));
  control.dispatchEvent(new MouseEvent("mouseup", at));
  const link = control.closest<HTMLAnchorElement>("a[href]");
  if (link && link.hash !== "" && link.hash !== location.hash && !leadsOut(link)) await changes(() => control.click());
  else control.click();
}

/** Sets the address, and waits until the page knows. */
export async function goesTo(hash: string) {
  if (new URL(hash, location.href).href === location.href) location.hash = hash;
  else
    await changes(() => {
      location.hash = hash;
    });
}

/** Does what changes the address, and waits until the page knows. */
async function changes(act: () => void) {
  const changed = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
  act();
  await Promise.race([changed, after(1000)]);
}

/** Writes into a field, as a hand does: all of it new. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Goes through the window's history, and waits until it has. */
export async function travel(by: number) {
  const gone = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
  history.go(by);
  await Promise.race([gone, after(1000)]);
  await after(0); // hashchange follows
}

/** @returns where going back or forward leads to within this document; undefined where it leads out of it */
export function entryHash(by: -1 | 1): string | undefined {
  const { navigation } = window as unknown as Navigating;
  const url = navigation.entries()[navigation.currentEntry.index + by]?.url;
  if (!url) return undefined;
  const { pathname, hash } = new URL(url);
  return pathname === location.pathname ? hash : undefined;
}

/** The browser's own history, which TypeScript doesn't know yet. */
interface Navigating {
  readonly navigation: {
    readonly currentEntry: { readonly index: number };
    entries(): readonly { readonly url: string | null }[];
  };
}

/** @returns an act, what it met, and where it led, in a line */
export function track({ does, ...how }: { readonly does: string }, met: string | undefined, led: string): string {
  const details = Object.entries(how).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `${does} ${details.join(", ")}${met ? ` met “${met}”` : ""} → ${led}`;
}

/** A form as a query string: what is kept of an answer. */
export const formOf = (element: Element): string => {
  const form = element.querySelector("form");
  return form ? `${new URLSearchParams([...new FormData(form)] as [string, string][])}` : "";
};

/**
 * Looks until nothing is wrong.
 *
 * @param look gives what is seen
 * @param problem says what is wrong with it; undefined where nothing is
 * @returns what was seen at last, and what is still wrong with it after four seconds
 */
export async function settled<Seen>(look: () => Seen, problem: (seen: Seen) => string | undefined) {
  const until = performance.now() + 4000;
  const begun = ahead;
  for (let tried = 0; ; tried++) {
    await after(tried < 3 ? 0 : 10);
    const seen = look();
    const wrong = problem(seen);
    if (wrong === undefined || performance.now() - (ahead - begun) > until) return { seen, wrong };
  }
}
