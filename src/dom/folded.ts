// Texts as they are compared: whatever their case and accents, and with either letter of those that people write for one another.

/** Letters that people write one for the other: Turkish ı and i, Arabic ى and ي, ة and ه. */
const ALIKE: Readonly<Record<string, string>> = { "’": "'", ı: "i", ى: "ي", ة: "ه" };

/** `Café’s` and `cafe's` are the same. Keeps the length of what has no accents, so that places can be shown. */
export const folded = (text: string): string =>
  Array.from(text, (character) => {
    const [first = ""] = character.normalize("NFD"); // whole, though it be of two units
    const base = first.toLowerCase();
    return ALIKE[base] ?? base;
  }).join("");

/** Signs of vowels, as Arabic writes them over letters or leaves them out. */
export const MARKS = /\p{M}/gu;
