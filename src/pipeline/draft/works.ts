// How an article names the works that it rests on: in brackets, in a footnote, by an address; and what each is called in the
// bibliography.
import { decoded } from "../../dom/decoded.ts";

/** Of a work; `2014b` where an author has several of one year. */
const OF_A_YEAR = String.raw`(?:1[5-9]|20)\d\d[a-z]?`;
export const YEAR = new RegExp(String.raw`\b${OF_A_YEAR}\b`);
const YEAR_ALONE = new RegExp(`^${OF_A_YEAR}$`);
/** As in “(Smith 2014)”, “(see Zhao and others, Nature, 2014; Lee 2015)”: begins with a name, and has a year. */
const IN_BRACKETS = new RegExp(String.raw`\(([^()]*\b${OF_A_YEAR}\b[^()]*)\)`, "g");
/** As in “[12]”, “[@smith]”. */
const BY_NUMBER = /\[\d+\]|\[@[^\]]+\]/g;
/** What may name a work: “(Smith 2014)”, “[12]”, “[@smith]”. */
export const CITATION = new RegExp(`${IN_BRACKETS.source}|${BY_NUMBER.source}`);
/** As in “(Smith 2014)”, before which an entry has no full stop. */
const ENTRY = new RegExp(String.raw`^[^.(]{0,80}\(${OF_A_YEAR}\)`);
/** A time, not a work: “(August 2003)”, “(Since 1990)”. */
const TIME =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|In|On|Since|From|Until|By|After|Before|About|Around|Born|Died)\b/;

/** The works that a text names in brackets, as in `Smith 2014`. */
export const citedIn = (text: string): string[] =>
  [...text.matchAll(IN_BRACKETS)]
    .flatMap(([, inside = ""]) => inside.split(/;\s*/))
    .map((one) => one.replace(/^(see|see also|cf\.|e\.g\.,?)\s+/i, "").trim())
    .filter((one) => YEAR.test(one) && /^\p{Lu}\p{Ll}/u.test(one) && !TIME.test(one));

/** A text without what names works in it: “(Smith 2014)”, “[12]”, “[@smith]”, the year in “Smith (2014)”. */
export const withoutCitations = (text: string): string =>
  text
    .replaceAll(IN_BRACKETS, (all, inside: string) => (citedIn(all).length > 0 || YEAR_ALONE.test(inside) ? "" : all))
    .replaceAll(BY_NUMBER, "");

/** A web address or a DOI, with the signs that are no part of it left outside. */
const ADDRESS = /(?:https?:\/\/|www\.|doi:\s*|\b10\.\d{4,9}\/)\S*[\p{L}\p{N}/]/giu;

/** A text without addresses. */
export const withoutAddresses = (text: string): string => text.replaceAll(ADDRESS, "");

/** A name as it stands first in an entry: “Burke, T. M.”, “Zhao and others”, “van Dijk (2014)”, “Lee 2015”. */
const AUTHOR =
  /^((?:(?:van|von|de|der|den|di|la|le|al|el|bin|ibn)[\s-])*\p{Lu}[\p{L}’'-]+)(?=,|\s+(?:and|&|et|y|und|ve|\(|\d{4}\b)|$)/u;

const withoutSee = (text: string): string => text.replace(/^(see|see also|cf\.)\s+/i, "").trim();

/** Whether a footnote is nothing but a work: its author and its year, or its address. */
export function isWork(note: string): boolean {
  const text = withoutSee(note);
  const rest = withoutAddresses(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
  // “In 1999 a cup was smaller” and “Coffee, as in 2015, was dear” say something.
  const isEntry = ENTRY.test(text) || /^\p{Lu}[\p{L}’'-]+, \p{Lu}\./u.test(text);
  const named = AUTHOR.test(text) && !TIME.test(text) && YEAR.test(text);
  return rest === "" || (named && (isEntry || text.length < 40));
}

/** Words of a link that say nothing of where it leads. */
const GENERIC =
  /^(a|an|the|this|that|these|of|in|on|and|or|to|for|with|from|by|at|as|its|it|is|are|was|were|his|her|their|here|link|page|says?|study|studies|paper|article|source|report|see|also|website|site|pdf|doi|one|some|new|old|https?|www)$/;

/**
 * What a work is called in the bibliography: by its author and its year, else by words of its title, else by where it is.
 *
 * @param calls what the article calls it; empty where it does not
 * @returns a text whose first words make its name, as in `Burke 2015`; empty where the script has no Latin letters
 */
export function workName(calls: string, url: string | undefined): string {
  const text = withoutSee(calls);
  const year = YEAR.exec(text)?.[0] ?? "";
  const [author] = (!TIME.test(text) && AUTHOR.exec(text)) || [];
  if (author) return latin(`${author} ${year}`).join(" ");
  const words = latin(withoutAddresses(text)).filter((word) => !GENERIC.test(word));
  // One small word of a sentence says less than the address: “[here](…)”, “[fewer](…)”.
  const isWord = words.length === 1 && !year && !/^\p{Lu}/u.test(text);
  if (words.length > 0 && !(isWord && url))
    return [...words.filter((word) => word !== year).slice(0, 4), year].filter(Boolean).join(" ");
  return url === undefined ? "" : addressName(url);
}

/** As in `wikipedia caffeine` for `https://en.wikipedia.org/wiki/Caffeine`. */
function addressName(url: string): string {
  if (!URL.canParse(url)) return "";
  const { hostname, pathname } = new URL(url);
  const labels = hostname.split(".").slice(0, -1);
  const isCountrys = labels.length > 1 && /^(co|ac|org|gov|edu|com|net|or|go)$/.test(labels.at(-1) ?? "");
  const [host = hostname] = labels.slice(isCountrys ? -2 : -1);
  const segments = decoded(pathname)
    .split("/")
    .map((segment) => latin(segment.replace(/\.(html?|pdf|php|aspx?)$/i, "")))
    .filter((words) => words.some((word) => /[a-z]/.test(word) && !/^(index|default)$/.test(word)));
  return [host, ...(segments.at(-1) ?? []).slice(0, 4)].join(" ");
}

/** A text's words in small Latin letters, without accents. */
export const latin = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}’']/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
