// The check of a slide's layout is the deck's: the development server shows what it finds, too.
export { layoutProblems } from "../../src/deck/layout.ts";
