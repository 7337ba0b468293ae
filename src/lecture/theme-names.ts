// The themes, in the order in which a key brings them; what they are called is said in words/.

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];
