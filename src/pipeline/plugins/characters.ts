// Which characters a font has.

/**
 * Reads a font's character map (the OpenType table `cmap`, formats 4 and 12).
 *
 * @param font an uncompressed font, as in a .ttf
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersOf(font: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (code: number) => found.add(String.fromCodePoint(code));
  const cmap = tableOf(font, "cmap");
  if (cmap === undefined) return found;
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
    const format = font.readUInt16BE(table);
    if (format === 4) {
      const size = font.readUInt16BE(table + 6); // twice the number of segments
      for (let at = 0; at < size; at += 2) {
        const [last, first] = [font.readUInt16BE(table + 14 + at), font.readUInt16BE(table + 16 + size + at)];
        for (let code = first; code <= last && code < 0xff_ff; code++) add(code);
      }
    } else if (format === 12) {
      for (let group = 0; group < font.readUInt32BE(table + 12); group++) {
        const [first, last] = [font.readUInt32BE(table + 16 + 12 * group), font.readUInt32BE(table + 20 + 12 * group)];
        for (let code = first; code <= last; code++) add(code);
      }
    }
  }
  return found;
}

function tableOf(font: Buffer, name: string): number | undefined {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  return undefined;
}
