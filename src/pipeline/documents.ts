// The documents: a line each. Server, build, files for a USB stick, and offline copy know them from here.

/** A document of the deck. Its folder in src/ has `document.tsx` (its markup), `main.ts` (its script) and `NAME.css`. */
export interface DocumentFile {
  /** The name of its folder. */
  readonly name: string;
  /** What it is called on the site. */
  readonly file: string;
  /** What it is called among files on a disk, where “index” would say nothing to a lecturer. */
  readonly onDisk: string;
}

export const DOCUMENTS: readonly DocumentFile[] = [
  { name: "lecture", file: "index.html", onDisk: "lecture.html" },
  { name: "review", file: "review.html", onDisk: "review.html" },
  { name: "print", file: "print.html", onDisk: "print.html" },
];
