// A language's tag where it names a folder: of a lesson's translation, and of its documents in the site.

/** A BCP 47 tag, such as `ar` or `pt-BR`: a pattern to make a regular expression with. It has no group. */
export const TAG = String.raw`[a-z]{2,3}(?:-[A-Za-z\d]+)*`;

const WHOLE = new RegExp(`^${TAG}$`);

/** Whether a folder may be a language's, by its name. */
export const isTag = (name: string): boolean => WHOLE.test(name);
