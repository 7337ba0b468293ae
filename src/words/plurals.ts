// The forms that a language has for counted things, chosen by its own rules (CLDR, through `Intl.PluralRules`). The type of
// each function says which forms its language has: one that is missing does not compile.

/** @returns picks the form for a number */
const pluralsOf =
  <Form extends Intl.LDMLPluralRule>(language: string) =>
  (count: number, forms: Readonly<Record<Form, string>>): string =>
    forms[new Intl.PluralRules(language).select(count) as Form];

/** As CLDR has it for whole numbers, in less than a browser would have to be asked with. */
export const inEnglish = (count: number, forms: Readonly<Record<"one" | "other", string>>): string =>
  count === 1 ? forms.one : forms.other;
export const inArabic = /* @__PURE__ */ pluralsOf<"zero" | "one" | "two" | "few" | "many" | "other">("ar");
