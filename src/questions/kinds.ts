// The kinds of questions: a line each. Each is exported under the name that a question's `kind` has.
export { choice } from "./choice/kind.ts";
export { matching } from "./matching/kind.ts";
export { sorting } from "./sorting/kind.ts";
