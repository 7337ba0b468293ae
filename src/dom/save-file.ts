// Saves a text as a file on the device.

/** A browser may read the text until its file is written, in ms. */
const LONGEST = 60_000;

/**
 * @param name the file's, with its ending
 * @param type its media type, such as `text/csv`
 */
export function saveFile(name: string, type: string, text: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LONGEST);
}
