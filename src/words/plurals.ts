// The forms that a language has for counted things, chosen by its own rules (CLDR, through `Intl.PluralRules`).

type Categories = Readonly<Record<string, string>>;

/** @returns picks the form for a number; the type `Forms` says which forms the language has */
const pluralsOf =
  <Forms extends Categories>(language: string) =>
  (count: number, forms: Forms): string =>
    forms[new Intl.PluralRules(language).select(count)] ?? forms["other"] ?? "";

interface OneAndMany extends Categories {
  readonly one: string;
  readonly other: string;
}

export const inEnglish = /* @__PURE__ */ pluralsOf<OneAndMany>("en");
