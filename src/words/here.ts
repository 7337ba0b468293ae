// The words of scripts in the browser. A build takes them from the file of the lesson's language, word by word, so that a
// script brings along what it says and nothing else (pipeline/plugins/words.ts): `import { zoom as words } from …/here.ts`.
// Markup has its words from context.ts: it is rendered where several languages are known.
export * from "./en.ts";
