// What is printed, and how: the choice that the print document's address keeps, as in print.html?kind=handout&ink=grey.

/** What can be chosen; the first of each is what comes out without a choice. */
export const CHOICES = {
  kind: ["slides", "handout", "notes", "worksheet", "key"],
  paper: ["a4", "letter"],
  /** Every slide, or those of the article line: none that judges the text, and no evidence. */
  line: ["critical", "article"],
  /** Evidence slides too, or the main line alone. */
  evidence: ["yes", "no"],
  ink: ["colour", "grey"],
  /** What was drawn on the slides in the lecture. */
  pen: ["yes", "no"],
} as const;

type Choices = typeof CHOICES;
export type ChoiceName = keyof Choices;
export type Choice = { readonly [Name in ChoiceName]: Choices[Name][number] };
export type PrintKind = Choice["kind"];
export type Paper = Choice["paper"];

const names = Object.keys(CHOICES) as ChoiceName[];

/** The value of that name, where there is one. */
export function choiceNamed<Name extends ChoiceName>(name: Name, value: unknown): Choice[Name] | undefined {
  return (CHOICES[name] as readonly unknown[]).includes(value) ? (value as Choice[Name]) : undefined;
}

/**
 * Reads a choice; what is missing or unknown is as if nothing had been chosen.
 *
 * @param given an address's query, or a form's data
 */
export function choiceIn(given: URLSearchParams | FormData): Choice {
  const entries = names.map((name) => [name, choiceNamed(name, given.get(name)) ?? CHOICES[name][0]]);
  return Object.fromEntries(entries);
}

/** The address's query for a choice, such as `?kind=handout`; empty where nothing but the usual is chosen. */
export function queryOf(choice: Partial<Choice>): string {
  const chosen = names.flatMap((name) => {
    const value = choice[name];
    return value && value !== CHOICES[name][0] ? [[name, value]] : [];
  });
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}
