// TypeScript as the formatter leaves it: what all files of a draft are written with.

/** Characters in a line, as in biome.jsonc. */
export const WIDTH = 120;

/** A text as TypeScript writes it, in the quotation marks that need fewer backslashes. */
export function quoted(text: string): string {
  const double = text.split('"').length - 1;
  const single = text.split("'").length - 1;
  const json = JSON.stringify(text);
  return double <= single ? json : `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `ask("…")` */
export const asked = (what: string) => `ask(${quoted(what)})`;
