// The slides in another of the lesson's languages, to print beside these: taken from its own print document, which stands
// in a folder beside this one. A page from a disk may not read another: there nothing is to be chosen.
import pairs from "./beside.css?inline";

/** Another language of the lesson, as its print document has it. */
export interface Beside {
  /** BCP 47. */
  readonly language: string;
  /** The slides, by the ids of their entries. */
  readonly sheets: ReadonlyMap<string, HTMLElement>;
}

/** Who has waited for so long may choose again, in ms. */
const PATIENCE = 20_000;
/** So long its letters are waited for, in ms: then those of the device stand for them until they come. */
const LETTERS = 2_000;

const STYLES = /<style[^>]*>(.*?)<\/style>/gs;

/** What has been loaded, or is being loaded, by the languages' folders. */
const loaded = new Map<string, Promise<Beside>>();

/**
 * Loads a language's slides, once, and gives this document the style and the fonts that they need.
 *
 * @param folder the language's, from this document on, such as `ar/`
 * @throws Error where they can't be had now
 */
export function beside(folder: string): Promise<Beside> {
  const had = loaded.get(folder) ?? load(folder);
  loaded.set(folder, had);
  had.catch(() => loaded.delete(folder)); // it may be had the next time
  return had;
}

adoptStyle(pairs);

async function load(folder: string): Promise<Beside> {
  const answer = await fetch(new URL(`${folder}print.html`, location.href), {
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`${folder}print.html: ${answer.status}`);
  const html = await answer.text();
  // Without its styles: the policy of this document has theirs not, and would complain.
  const other = new DOMParser().parseFromString(html.replaceAll(STYLES, ""), "text/html");
  const { lang, dir } = other.documentElement;
  const sheets = new Map<string, HTMLElement>();
  for (const entry of other.querySelectorAll("main > .entry")) {
    const sheet = entry.querySelector<HTMLElement>(".sheet");
    if (!sheet) continue;
    sheet.lang = lang;
    sheet.dir = dir || "ltr";
    withIdsOfItsOwn(sheet, lang);
    sheets.set(entry.id, sheet);
  }
  const style = Array.from(html.matchAll(STYLES), ([, rules = ""]) => rules).join("");
  keepRules(adoptStyle(style), /\[dir=|:lang\(/);
  await loadLetters(style, folder);
  return { language: lang, sheets };
}

/** What this document has under an id already, that has the language before it. */
function withIdsOfItsOwn(sheet: HTMLElement, language: string) {
  const ids = new Set(Array.from(sheet.querySelectorAll("[id]"), ({ id }) => id));
  for (const element of sheet.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) {
      if (name === "id") element.id = `${language}-${value}`;
      else if (/^(for|headers|aria-\w+)$/.test(name) && value.split(" ").some((one) => ids.has(one)))
        element.setAttribute(
          name,
          value.replaceAll(/\S+/g, (one) => (ids.has(one) ? `${language}-${one}` : one)),
        );
      else if (/^(xlink:)?href$/.test(name) && ids.has(value.slice(1)))
        element.setAttribute(name, `#${language}-${value.slice(1)}`);
      else if (value.includes("url(#"))
        element.setAttribute(
          name,
          value.replaceAll(/url\(#([^)]+)\)/g, (all, id) => (ids.has(id) ? `url(#${language}-${id})` : all)),
        );
    }
}

function adoptStyle(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** Of the other document's style comes what a language or a direction has of its own: this document has the rest. */
function keepRules(from: CSSStyleSheet | CSSGroupingRule, kept: RegExp) {
  for (let at = from.cssRules.length - 1; at >= 0; at--) {
    const rule = from.cssRules[at];
    if (rule instanceof CSSConditionRule || rule instanceof CSSLayerBlockRule) keepRules(rule, kept);
    else if (!(rule instanceof CSSStyleRule && kept.test(rule.selectorText))) from.deleteRule(at);
  }
}

/** Fonts for the letters that this language does not need. @param rules the other document's styles */
async function loadLetters(rules: string, folder: string) {
  const has = new Set(
    Array.from(document.fonts, ({ family, weight, unicodeRange }) => `${family} ${weight} ${unicodeRange}`),
  );
  const faces = Array.from(rules.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, text = ""]) => {
    const said = (name: string) => new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(text)?.[1]?.trim() ?? "";
    const address = /url\(["']?([^"')]+)/.exec(text)?.[1];
    return {
      family: said("font-family").replaceAll(/["']/g, ""),
      weight: said("font-weight"),
      unicodeRange: said("unicode-range"),
      address,
    };
  });
  const missing = faces.filter(
    ({ family, weight, unicodeRange, address }) =>
      address && unicodeRange && !has.has(`${family} ${weight} ${unicodeRange}`),
  );
  const letters = Promise.all(
    missing.map(async ({ family, weight, unicodeRange, address = "" }) => {
      const source = `url("${new URL(address, new URL(folder, location.href)).href}")`;
      const face = new FontFace(family, source, { weight: weight || "normal", unicodeRange });
      document.fonts.add(face);
      await face.load().catch(() => {}); // a letter from the device is better than none
    }),
  );
  await Promise.race([letters, new Promise((resolve) => setTimeout(resolve, LETTERS))]);
}
